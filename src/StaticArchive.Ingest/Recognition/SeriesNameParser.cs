using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// What publishers call their series: <c>Policy Paper 10</c>, <c>Working Paper No. 3</c>, and how they open a list of
/// them.
/// </summary>
internal static class SeriesNameParser
{
    private static readonly string[] Kinds =
    [
        "policy paper",
        "discussion paper",
        "working paper",
        "occasional paper",
        "research paper",
        "research report",
        "technical report",
        "briefing paper",
        "policy brief",
        "briefing",
        "report",
        "paper",
        "bulletin",
        "monograph",
        "position paper",
        "white paper",
    ];

    private static readonly string[] Openings =
    [
        "other papers in",
        "other publications in",
        "other titles in",
        "also in this series",
        "also available in this series",
        "previous papers in",
        "papers in this series",
        "previous publications",
        "recent publications",
        "recent titles",
        "forthcoming titles",
        "other reports in",
        "publications in this series",
        "earlier papers in",
    ];

    private static readonly HashSet<string> Genres = new(
        (
            "press release|news release|media release|press notice|consultation|consultation "
            + "paper|consultation response|briefing note|fact sheet|memorandum|written evidence|written "
            + "answers|written statement|minutes|circular|guidance|"
            + "final report|interim report|annual report|board paper|for immediate release|for discussion|for "
            + "decision|for information|draft|confidential|news|speech|report"
        )
            .Split('|')
            .Concat(Kinds),
        StringComparer.Ordinal
    );

    /// <summary>Whether a line says what kind of paper this is, and nothing else: <c>PRESS RELEASE</c>.</summary>
    public static bool IsGenre(string line) =>
        line.Length < 40 && Genres.Contains(Folding.Fold(line).Trim(' ', ':', '.', '*'));

    /// <summary>Whether a line opens a list of other papers.</summary>
    public static bool IsListOpening(string text) =>
        text.Length < 80 && Openings.Any(opening => Folding.Fold(text).StartsWith(opening, StringComparison.Ordinal));

    /// <summary>Whether a line is a kind of paper and its number, and nothing else.</summary>
    public static bool IsSeriesNumber(string text) =>
        text.Length < 40
        && Parse(text) is { } found
        && WordTokenizer.Count(text) <= WordTokenizer.Count(found.Kind) + 2;

    /// <summary>A kind of paper and its number; null where there is none.</summary>
    public static SeriesName? Parse(string text)
    {
        foreach (var kind in Kinds)
        {
            var at = text.IndexOf(kind, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var rest = text[(at + kind.Length)..]
                .TrimStart(' ', ':', '#')
                .Replace("No.", "", StringComparison.OrdinalIgnoreCase)
                .Replace("Number", "", StringComparison.OrdinalIgnoreCase)
                .TrimStart(' ', '.');
            var digits = new string([.. rest.TakeWhile(char.IsAsciiDigit)]);
            if (digits.Length is > 0 and < 4)
            {
                return new SeriesName(text.Substring(at, kind.Length), digits);
            }
        }

        return null;
    }
}
