namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>Joins the cells of a grid between which no rule is drawn.</summary>
/// <param name="rules">The rules.</param>
/// <param name="columns">Edges of the columns.</param>
/// <param name="rows">Edges of the rows.</param>
internal sealed class CellJoiner(RuleGroup rules, IReadOnlyList<double> columns, IReadOnlyList<double> rows)
{
    private const double Tolerance = 4;

    private readonly bool[,] _taken = new bool[rows.Count, columns.Count];

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<LayoutCell> Join()
    {
        List<LayoutCell> cells = [];
        for (var row = 0; row + 1 < rows.Count; row++)
        {
            for (var column = 0; column + 1 < columns.Count; column++)
            {
                if (!_taken[row, column])
                {
                    cells.Add(Take(row, column));
                }
            }
        }

        return cells;
    }

    private LayoutCell Take(int row, int column)
    {
        var width = 1;
        while (column + width + 1 < columns.Count && !_taken[row, column + width] && !HasVertical(row, column + width))
        {
            width++;
        }

        var height = 1;
        while (row + height + 1 < rows.Count && IsOpen(row + height, column, width))
        {
            height++;
        }

        for (var at = 0; at < width * height; at++)
        {
            _taken[row + (at / width), column + (at % width)] = true;
        }

        return new LayoutCell(0, row, column) { ColumnSpan = width, RowSpan = height };
    }

    /// <summary>Whether a row of cells belongs to those above: no rule above, none within.</summary>
    private bool IsOpen(int row, int column, int width)
    {
        for (var at = column; at < column + width; at++)
        {
            if (_taken[row, at] || HasHorizontal(row, at) || (at > column && HasVertical(row, at)))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasVertical(int row, int edge)
    {
        var middle = (rows[row] + rows[row + 1]) / 2;
        return rules.Vertical.Exists(rule =>
            Math.Abs(((rule.Left + rule.Right) / 2) - columns[edge]) <= Tolerance
            && rule.Top <= middle
            && rule.Bottom >= middle
        );
    }

    private bool HasHorizontal(int edge, int column)
    {
        var middle = (columns[column] + columns[column + 1]) / 2;
        return rules.Horizontal.Exists(rule =>
            Math.Abs(((rule.Top + rule.Bottom) / 2) - rows[edge]) <= Tolerance
            && rule.Left <= middle
            && rule.Right >= middle
        );
    }
}
