namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>The cell of a table that a line stands in.</summary>
/// <param name="Table">Number of the table on its page, from 1.</param>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
internal readonly record struct LayoutCell(int Table, int Row, int Column)
{
    /// <summary>How many columns it takes.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it takes.</summary>
    public int RowSpan { get; init; } = 1;
}
