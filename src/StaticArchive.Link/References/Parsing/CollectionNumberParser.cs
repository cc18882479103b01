namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A series and a number in it: <c>Policy Research Working Paper No. 7140</c>, <c>Discussion Paper 5</c>, <c>Soils
/// Bulletin 40</c>.
/// </summary>
internal static class CollectionNumberParser
{
    private static readonly string[] GenreWords =
    [
        "paper",
        "papers",
        "report",
        "reports",
        "bulletin",
        "series",
        "brief",
        "briefing",
        "memorandum",
        "note",
        "circular",
        "publication",
        "document",
        "monograph",
        "monographs",
    ];

    /// <summary>
    /// A kind of work without a number, where a publisher might stand: <c>Discussion Paper</c>, <c>Research report</c>.
    /// </summary>
    public static bool IsGenre(string text) =>
        text.Count(unit => unit == ' ') is 1 or 2
        && Array.Exists(GenreWords, kind => text.EndsWith(" " + kind, StringComparison.OrdinalIgnoreCase))
        && !text.Contains(',', StringComparison.Ordinal)
        && !EntryLexicon.ContainsPublisherWord(text);

    /// <summary>Parts it; null where a text is no such thing.</summary>
    public static (string Series, string Number)? Find(string text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsAsciiDigit(text[end - 1]) || text[end - 1] is '/' or '-'))
        {
            end--;
        }

        if (end == text.Length || end == 0 || text.Length - end > 9)
        {
            return null;
        }

        var name = text[..end].TrimEnd(' ', '.', ',', ':');
        foreach (var label in new[] { " No", " no", " number", " Number", " Nr" })
        {
            name = name.EndsWith(label, StringComparison.Ordinal) ? name[..^label.Length].TrimEnd(' ', ',') : name;
        }

        var last = name[(name.LastIndexOf(' ') + 1)..];
        return Array.Exists(GenreWords, kind => kind.Equals(last, StringComparison.OrdinalIgnoreCase))
            ? (name, text[end..])
            : null;
    }
}
