using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Title and publication without quotation marks or italics to tell them apart.</summary>
internal sealed record UnmarkedBody(EntryParseState Entry, Span Span)
{
    public string Text => Entry.Remainder;

    public bool HasVolume => Entry.Item.Volume is not null;

    /// <summary>Where its sentences end, in order.</summary>
    public List<int> Boundaries => field ??= [.. EntrySentenceSplitter.FindBoundaries(Text, Span)];

    /// <summary>The text from an offset to the end of the body.</summary>
    public ReadOnlySpan<char> From(int start) => Text.AsSpan(start, Span.End - start);
}
