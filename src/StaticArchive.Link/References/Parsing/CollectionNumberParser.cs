namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A series and a number in it: <c>Policy Research Working Paper No. 7140</c>, <c>Discussion Paper 5</c>, <c>Soils
/// Bulletin 40</c>.
/// </summary>
internal static class CollectionNumberParser
{
    private const int MaxNumberLength = 9;

    private static readonly string[] NumberLabels = [" No", " no", " number", " Number", " Nr"];

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
    /// Whether a text is a genre without a number, where a publisher might stand: <c>Discussion Paper</c>, <c>Research
    /// report</c>.
    /// </summary>
    public static bool IsGenre(string text) =>
        text.Count(unit => unit == ' ') is 1 or 2
        && Array.Exists(GenreWords, word => text.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase))
        && !text.Contains(',', StringComparison.Ordinal)
        && !EntryLexicon.ContainsPublisherWord(text);

    /// <summary>
    /// The series and the number; null where a text does not end in a number or names no series before it.
    /// </summary>
    public static NumberedSeries? Parse(string text)
    {
        var start = EntryScanner.SkipBack(text, text.Length, "0123456789/-");
        if (start == text.Length || start == 0 || text.Length - start > MaxNumberLength)
        {
            return null;
        }

        var title = text[..start].TrimEnd(' ', '.', ',', ':');
        foreach (var label in NumberLabels)
        {
            title = title.EndsWith(label, StringComparison.Ordinal) ? title[..^label.Length].TrimEnd(' ', ',') : title;
        }

        var last = title[(title.LastIndexOf(' ') + 1)..];
        return Array.Exists(GenreWords, word => word.Equals(last, StringComparison.OrdinalIgnoreCase))
            ? new NumberedSeries(title, text[start..])
            : null;
    }
}
