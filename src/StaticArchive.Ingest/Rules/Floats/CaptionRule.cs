using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Floats;

/// <summary>
/// The title of a figure or table whose picture or cells the text has lost: <c>Figure 2. Launches a year</c> with
/// nothing above or below. It becomes a visible placeholder; a title next to its table stays a paragraph beside it.
/// </summary>
internal static class CaptionRule
{
    private static readonly string[] Figures =
    [
        "figure",
        "fig.",
        "fig",
        "chart",
        "graph",
        "map",
        "photo",
        "photograph",
        "plate",
        "scheme",
        "diagram",
        "exhibit",
    ];

    /// <summary>Marks them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.ToList();
        for (var i = 0; i < result.Count; i++)
        {
            if (
                result[i].IsPlainParagraph
                && (FindPlaceholder(result[i].Text) ?? (HasTable(result, i) ? null : FindCaptionedKind(result[i].Text)))
                    is { } what
            )
            {
                result[i] = result[i] with { Kind = BlockKind.Figure, Lost = what };
            }
        }

        return result;
    }

    /// <summary>Whether a line is the title of a figure or table: <c>Figure 2. Launches a year</c>.</summary>
    public static bool IsCaption(string text) => FindCaptionedKind(text) is not null;

    /// <summary>
    /// What a manuscript or a converter put in its place: <c>[Insert Table 1 about here]</c>, <c>[Image: a map]</c>.
    /// </summary>
    private static string? FindPlaceholder(string text)
    {
        if (text.Length is < 6 or > 120 || !(text[0] is '[' or '<' or '(' && text[^1] is ']' or '>' or ')'))
        {
            return null;
        }

        var words = text.Trim('[', ']', '<', '>', '(', ')').ToLowerInvariant().Split(' ', ':', '-');
        var isPlaced =
            text.Contains(" here", StringComparison.OrdinalIgnoreCase)
            || words[0] is "image" or "picture" or "figure" or "chart" or "graph" or "photo" or "logo" or "diagram";
        return isPlaced
            ? words.FirstOrDefault(word =>
                word is "table" or "image" or "picture" or "logo" || Figures.Contains(word, StringComparer.Ordinal)
            )
            : null;
    }

    /// <summary>What a caption is the title of: a word, a number, and a stop, a colon or a capital after it.</summary>
    private static string? FindCaptionedKind(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank is < 3 or > 12 || blank + 1 >= text.Length || !char.IsDigit(text[blank + 1]))
        {
            return null;
        }

        var after = LabelNumberScanner.FindEnd(text, blank + 1);
        return IsTitleStart(text, after) ? FindKind(text[..blank].ToLowerInvariant()) : null;
    }

    /// <summary><c>fig.</c> is a figure, <c>chart</c> a chart; null for a word that captions nothing.</summary>
    private static string? FindKind(string word) =>
        word == "table" ? word
        : !Figures.Contains(word, StringComparer.Ordinal) ? null
        : word.StartsWith("fig", StringComparison.Ordinal) ? "figure"
        : word;

    private static bool IsTitleStart(string text, int at) =>
        at == text.Length
        || text[at] is '.' or ':' or '|' or '–' or '—' or '-'
        || (text[at] == ' ' && at + 1 < text.Length && char.IsUpper(text[at + 1]));

    private static bool HasTable(List<Draft> drafts, int i) =>
        (i + 1 < drafts.Count && drafts[i + 1].Kind is BlockKind.Table)
        || (i > 0 && drafts[i - 1].Kind is BlockKind.Table);
}
