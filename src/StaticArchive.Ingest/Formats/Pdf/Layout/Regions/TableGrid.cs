namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>A table as its rules draw it.</summary>
/// <param name="Columns">Edges of its columns from left to right.</param>
/// <param name="Rows">Edges of its rows downwards.</param>
/// <param name="Cells">Its cells, those that were joined as one.</param>
internal sealed record TableGrid(
    IReadOnlyList<double> Columns,
    IReadOnlyList<double> Rows,
    IReadOnlyList<LayoutCell> Cells
)
{
    /// <summary>Where it stands.</summary>
    public LayoutBox Area => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>Where a cell of it stands.</summary>
    public LayoutBox GetArea(LayoutCell cell) =>
        new(
            Columns[cell.Column],
            Rows[cell.Row],
            Columns[Math.Min(cell.Column + cell.ColumnSpan, Columns.Count - 1)],
            Rows[Math.Min(cell.Row + cell.RowSpan, Rows.Count - 1)]
        );
}
