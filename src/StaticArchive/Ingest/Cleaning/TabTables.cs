using StaticArchive.Documents;
using StaticArchive.Ingest.Readers;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// Lines whose cells are parted by tabs (or by three blanks and more):
/// <code>
///         1 year  2 years
/// LARGE   £719    £1,150
/// </code>
/// </summary>
internal static class TabTables
{
    /// <summary>Makes tables of them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context) =>
        [.. drafts.Select(draft => draft.IsPlain && draft.Content.Breaks.Count > 0 ? Table(draft, context) ?? draft : draft)];

    private static Draft? Table(Draft draft, CleaningContext context)
    {
        var text = context.Source.Text;
        var extent = new Span(LineStart(text, draft.Extent.Start), draft.Extent.End);
        if (!extent.Of(text).Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var rows = SourceLine.Split(extent.Of(text), 0).Where(line => !line.IsBlank).ToList();
        var cells = rows.Select((row, i) => Split(text, extent.Start + (i == 0 ? 0 : row.Content.Start), extent.Start + row.Content.End)).ToList();
        var columns = cells.Max(row => row.Count);
        if (columns < 2 || cells.Count(row => row.Count >= 2) * 4 < cells.Count * 3)
        {
            return null;
        }

        var builder = new CellsBuilder();
        foreach (var row in cells)
        {
            foreach (var cell in row)
            {
                builder.Add(cell);
            }

            builder.EndRow();
        }

        // A first row whose first cell is empty, or that has no digits where others do, names the columns.
        var headers = cells[0][0].IsEmpty ? 1 : 0;
        var content = builder.Build(headers, out var table);
        return draft with { Kind = BlockKind.Table, Content = content, Table = table, Extent = extent };
    }

    private static List<MappedText> Split(string text, int start, int end)
    {
        var cells = new List<MappedText>();
        while (true)
        {
            var tab = text.IndexOf('\t', start, end - start);
            var builder = new MappedTextBuilder(text);
            builder.Append(start, tab < 0 ? end : tab);
            cells.Add(builder.Build());
            if (tab < 0)
            {
                return cells;
            }

            start = tab + 1;
        }
    }

    private static int LineStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is ' ' or '\t')
        {
            offset--;
        }

        return offset;
    }
}
