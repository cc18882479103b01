using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>The cells of a table without rules: a line is a row, but for what goes on below in other columns.</summary>
internal static class AlignedTableCells
{
    /// <summary>The lines of each cell, row by row.</summary>
    public static IEnumerable<IGrouping<LayoutCell, WordLine>> Split(
        AlignedTable table,
        IReadOnlyList<WordLine> lines,
        int number
    )
    {
        List<KeyValuePair<LayoutCell, WordLine>> cells = [];
        var row = -1;
        foreach (var line in lines.Skip(table.First).Take(table.Count))
        {
            var columns = line.Words.GroupBy(table.GetColumn).OrderBy(column => column.Key).ToList();
            row += row >= 0 && IsContinued(columns) ? 0 : 1;
            foreach (var column in columns)
            {
                cells.Add(new(new LayoutCell(number, row, column.Key), new WordLine([.. column])));
            }
        }

        return cells
            .GroupBy(cell => cell.Key, cell => cell.Value)
            .OrderBy(cell => cell.Key.Row)
            .ThenBy(cell => cell.Key.Column);
    }

    /// <summary>Nothing in the first column, and words in the others.</summary>
    private static bool IsContinued(List<IGrouping<int, Word>> columns) =>
        columns[0].Key > 0 && columns.TrueForAll(column => column.Any(word => char.IsLetter(word.Text[0])));
}
