using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>
/// Reads references that stand in a note as they would in a list: <c>Hall, J. (1991) The Causeway. Hull: Marsh.</c>,
/// <c>Hall J. The causeway. Hull: Marsh; 1991.</c> The proof is a title with what published it; <c>Hall (1991), p.
/// 9</c> is a short form.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="emphasis">Runs of italics, in order.</param>
internal sealed class ListStyleReferenceReader(string text, IReadOnlyList<Span> emphasis)
{
    private const int MinTitleLength = 4;
    private const int MaxInitials = 4;

    /// <summary>The reference that begins here, without its note; null where none does.</summary>
    /// <param name="above">Authors of the reference above, for whom a dash can stand.</param>
    public NoteReference? Read(int start, int blockEnd, IReadOnlyList<CslName> above)
    {
        var head = DatedHead.Read(text, start, blockEnd);
        if (head is null && !HasUndatedNames(start, blockEnd))
        {
            return null;
        }

        var end = NoteSentences.FindEnd(text, start, head?.End ?? start, blockEnd);
        var span = new Span(start, end).Trim(text, ".,;");
        var raw = span.Slice(text);
        var item = EntryParser.Parse(raw, GetEmphasis(span), above);
        return IsPublished(item, head) ? new NoteReference("", "", span, raw, item) : null;
    }

    /// <summary><c>Hall J, Oke CD. The causeway.</c>, <c>Board of Quays. Tolls. Hull: BQ; 2005</c></summary>
    private bool HasUndatedNames(int start, int blockEnd)
    {
        var end = NoteSentences.FindEnd(text, start, start, blockEnd);
        var part = text[start..end];
        var stop = NameListDetector.FindUndatedNamesEnd(part);
        return stop > 0
            && part[stop] == '.'
            && !part.AsSpan(0, stop).ContainsAny('(', ')')
            && AreListNames(part[..stop], part.AsSpan(stop));
    }

    /// <summary>Each with initials; an organisation has a year behind a semicolon: <c>TSO; 2005</c>.</summary>
    private static bool AreListNames(string names, ReadOnlySpan<char> rest) =>
        names.AsSpan().ContainsAny(',', '.') || NameListDetector.HasInitials(names)
            ? Array.TrueForAll(names.Split(','), name => EndsWithInitials(name.Trim()) || IsOthers(name))
            : rest.IndexOf(';') is var sign and > 0 && rest[(sign + 1)..].TrimStart() is [>= '1' and <= '2', ..];

    /// <summary><c>Hall J</c>, <c>van Oke CD</c>, but not <c>J. C</c></summary>
    private static bool EndsWithInitials(string name)
    {
        var initials = name[(name.LastIndexOf(' ') + 1)..];
        return initials.Length is > 0 and <= MaxInitials
            && initials.Length < name.Length
            && initials.All(char.IsUpper)
            && !name.Contains('.', StringComparison.Ordinal);
    }

    private static bool IsOthers(string name) => CoauthorWords.Others.Contains(name.Trim(), StringComparer.Ordinal);

    private List<Span> GetEmphasis(Span span) =>
        [.. emphasis.Where(run => run.Overlaps(span)).Select(run => run.Intersect(span).Shift(-span.Start))];

    private static bool IsPublished(CslItem item, DatedHead? head) =>
        item.Author.Count + item.Editor.Count > 0
        && item.Title is { Length: >= MinTitleLength }
        && (head is null ? item.Issued?.Year > 0 : item.Issued?.Year == head.Year)
        && (
            item.Publisher is not null
            || item.PublisherPlace is not null
            || item.ContainerTitle is not null
            || item.Url is not null
            || item.Doi is not null
        );
}
