namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// Splits rows of a table that only have rules between their columns: dozens of figures below each other are a row
/// each.
/// </summary>
internal static class CellRowSplitter
{
    private const int MinLines = 4;
    private const double MinFigures = 0.8;

    /// <summary>Points by which baselines of one row may differ.</summary>
    private const double Tolerance = 2;

    /// <summary>The cells, row by row.</summary>
    public static IEnumerable<CellLines> Split(IEnumerable<CellLines> cells)
    {
        var added = 0;
        foreach (var row in cells.GroupBy(cell => cell.Cell.Row).OrderBy(row => row.Key))
        {
            var split = HoldsRows([.. row]) ? SplitRow([.. row]) : [.. row];
            foreach (var cell in split)
            {
                yield return cell with
                {
                    Cell = cell.Cell with { Row = cell.Cell.Row + added },
                };
            }

            added += split.Max(cell => cell.Cell.Row) - row.Key;
        }
    }

    /// <summary>Whether the cells behind the first hold figures, one below the other.</summary>
    private static bool HoldsRows(List<CellLines> row)
    {
        var tall = row.FindAll(cell => cell.Lines.Count >= MinLines);
        var behind = tall.Where(cell => cell.Cell.Column > 0).SelectMany(cell => cell.Lines).ToList();
        return tall.Count > 1
            && row.TrueForAll(cell => cell.Cell.RowSpan == 1)
            && behind.Count > 0
            && behind.Count(line => new AlignedCell(1, line.Text).IsFigure) >= MinFigures * behind.Count;
    }

    private static List<CellLines> SplitRow(List<CellLines> row)
    {
        List<double> baselines = [];
        foreach (var baseline in row.SelectMany(cell => cell.Lines).Select(line => line.Baseline).Order())
        {
            if (baselines.Count == 0 || baseline - baselines[^1] > Tolerance)
            {
                baselines.Add(baseline);
            }
        }

        return
        [
            .. row.SelectMany(cell =>
                    cell.Lines.Select(line => new CellLines(
                        cell.Cell with
                        {
                            Row = cell.Cell.Row + baselines.FindLastIndex(baseline => baseline <= line.Baseline),
                        },
                        [line]
                    )
                    {
                        Ruled = cell.Cell,
                    })
                )
                .OrderBy(cell => cell.Cell.Row)
                .ThenBy(cell => cell.Cell.Column),
        ];
    }
}
