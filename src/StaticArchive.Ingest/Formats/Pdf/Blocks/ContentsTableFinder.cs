using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Sets the rest of a table of contents aside that is laid out in columns: titles, and behind them pages.
/// </summary>
internal static class ContentsTableFinder
{
    private const int RowShare = 60;
    private const int FewestRows = 3;

    /// <summary>Marks tables on the pages of contents and right behind them; the titles that they list.</summary>
    public static IEnumerable<string> Mark(IReadOnlyList<TextBlock> blocks)
    {
        var last = blocks
            .Where(block => block.Paratext == BlockNoteKind.TableOfContents)
            .Select(block => block.Page)
            .DefaultIfEmpty(0)
            .Max();
        var titles = new List<string>();
        var tables = blocks
            .Where(block => block.Kind == BlockKind.Table)
            .GroupBy(block => new { block.Page, block.First.Line.Cell!.Value.Table });
        foreach (var table in tables.TakeWhile(_ => last > 0))
        {
            var rows = table
                .GroupBy(cell => cell.First.Line.Cell!.Value.Row)
                .Select(row => row.OrderBy(cell => cell.First.Line.Cell!.Value.Column).ToList())
                .ToList();
            var listed = rows.Where(row =>
                row.Count > 1 && PrintedPageNumber.Parse(row[^1].Text)?.Label == row[^1].Text
            );
            if (table.Key.Page <= last + 1 && rows.Count >= FewestRows && listed.Count() * 100 >= rows.Count * RowShare)
            {
                last = Math.Max(last, table.Key.Page);
                titles.AddRange(rows.Select(row => HeadingEvidence.GetKey(row[0].Text)));
                rows.ForEach(row => row.ForEach(cell => cell.Paratext = BlockNoteKind.TableOfContents));
            }
        }

        return titles;
    }
}
