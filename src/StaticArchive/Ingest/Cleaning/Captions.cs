using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// The title of a figure or table whose picture or cells the text has lost: <c>Figure 2. Launches a year</c> with nothing
/// above or below. It becomes a visible placeholder; a title next to its table stays a paragraph beside it.
/// </summary>
internal static class Captions
{
    private static readonly string[] Figures = ["figure", "fig.", "fig", "chart", "graph", "map", "photo", "photograph", "plate", "scheme", "diagram", "exhibit"];

    /// <summary>Marks them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.ToList();
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].IsPlain && What(result[i].Text) is { } what && !HasTable(result, i))
            {
                result[i] = result[i] with { Kind = BlockKind.Figure, Lost = what };
            }
        }

        return result;
    }

    /// <summary>What a caption is the title of: a word, a number, and a stop, a colon or a capital after it.</summary>
    public static string? What(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank is < 3 or > 12 || blank + 1 >= text.Length || !char.IsDigit(text[blank + 1]))
        {
            return null;
        }

        var word = text[..blank].ToLowerInvariant();
        var kind = word == "table" ? "table" : Figures.Contains(word, StringComparer.Ordinal) ? (word.StartsWith("fig", StringComparison.Ordinal) ? "figure" : word) : null;
        var after = blank + 1;
        while (after < text.Length && (char.IsLetterOrDigit(text[after]) || (text[after] == '.' && after + 1 < text.Length && char.IsDigit(text[after + 1]))))
        {
            after++;
        }

        var titled = after == text.Length || text[after] is '.' or ':' or '|' or '–' or '—' or '-' || (text[after] == ' ' && after + 1 < text.Length && char.IsUpper(text[after + 1]));
        return titled ? kind : null;
    }

    private static bool HasTable(List<Draft> drafts, int i) =>
        (i + 1 < drafts.Count && drafts[i + 1].Kind is BlockKind.Table) || (i > 0 && drafts[i - 1].Kind is BlockKind.Table);
}
