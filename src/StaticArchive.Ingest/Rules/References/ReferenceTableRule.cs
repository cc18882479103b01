using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// A list of references that is laid out as a table, a row an entry, with the numbers in a column of their own:
/// <code>
/// | 1. | Abbot N. Boats of the strait. Oban: Sound Press; 1988. |
/// | 2. | Barr K. Carts at sea. Mariner. 1991;4:2-9.           |
/// </code>
/// </summary>
internal static class ReferenceTableRule
{
    private const int MostColumns = 3;

    /// <summary>Makes items of the rows of tables below a heading for references.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        var isList = false;
        foreach (var draft in drafts)
        {
            isList = draft.Kind == BlockKind.Heading ? ReferenceListFinder.IsListHeading(draft) : isList;
            var rows = isList && draft is { Kind: BlockKind.Table, Table: { } table } ? SplitRows(draft, table) : [];
            result.AddRange(rows.Count > 0 ? rows : [draft]);
        }

        return result;
    }

    /// <summary>The entries of a table of references; none for any other table.</summary>
    private static List<Draft> SplitRows(Draft draft, Table table)
    {
        var rows = table.Rows.Where(row => row.Any(cell => !cell.IsEmpty)).ToList();
        if (rows.Count == 0 || rows.Exists(row => row.Count > MostColumns))
        {
            return [];
        }

        var parts = draft
            .Content.Slices([.. rows.Select(row => new Span(row[0].Start, row[^1].End))])
            .Select(draft.WithContentBelow)
            .ToList();
        var first = parts.FindIndex(IsEntry);
        // A first row may name the columns; rows below an entry without a number of their own go on with it.
        return first is 0 or 1 && parts.Skip(first).Count(IsEntry) * 3 >= (parts.Count - first) * 2
            ? [.. parts.Take(first).Select(AsColumnHeads), .. JoinRows(parts.Skip(first))]
            : [];
    }

    private static List<Draft> JoinRows(IEnumerable<Draft> rows)
    {
        var items = new List<Draft>();
        foreach (var row in rows)
        {
            if (items.Count > 0 && !IsEntry(row))
            {
                items[^1] = items[^1].Join(AsItem(row));
            }
            else
            {
                items.Add(AsItem(row));
            }
        }

        return items;
    }

    private static bool IsEntry(Draft row) =>
        ReferenceLabel.Parse(row.Text).IsMatch
        || ReferenceOpening.Match(row.Text).IsMatch
        || UndatedReferenceDetector.IsReferenceStart(row.Text);

    private static Draft AsColumnHeads(Draft row) => (row with { Table = null }).AsParatext(BlockNoteKind.RunningHead);

    private static Draft AsItem(Draft row) => row with { Kind = BlockKind.ListItem, Table = null, Level = 0 };
}
