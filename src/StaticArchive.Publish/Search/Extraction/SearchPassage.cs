using StaticArchive.Model;

namespace StaticArchive.Publish.Search.Extraction;

/// <summary>
/// A passage that can be found. Its words are a span of a text that is held once, however many passages it has.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Anchor">Where it is: <c>#…</c> below its group's address, another document's part of the address, or
/// with a slash in front below the site's root.</param>
/// <param name="SourceText">The text it is part of.</param>
/// <param name="Span">Its part of that text.</param>
internal sealed record SearchPassage(PassageKind Kind, string Anchor, string SourceText, Span Span)
{
    /// <summary>Words of the heading it stands under, which count for it as well.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Label of the page it begins on, in a file with pages; else empty.</summary>
    public string Page { get; init; } = "";

    /// <summary>Ids of the works it cites.</summary>
    public IReadOnlyList<string> CitedWorks { get; init; } = [];

    /// <summary>Whether its words are English and have forms.</summary>
    public bool IsEnglish { get; init; } = true;

    /// <summary>Its words.</summary>
    public ReadOnlySpan<char> Text => SourceText.AsSpan(Span.Start, Span.Length);
}
