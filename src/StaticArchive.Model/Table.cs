namespace StaticArchive.Model;

/// <summary>
/// The cells of a table, row by row. The words of all cells, with blanks between, are the block's words.
/// </summary>
/// <param name="Rows">Spans of the cells in the document's text; an empty cell has an empty span.</param>
/// <param name="HeaderRowCount">How many rows at the top are headings.</param>
public sealed record Table(IReadOnlyList<IReadOnlyList<Span>> Rows, int HeaderRowCount)
{
    /// <summary>The same table, its cells moved by <paramref name="offset"/> units.</summary>
    public Table Shift(int offset) =>
        this with
        {
            Rows = [.. Rows.Select(row => row.Select(cell => cell.Shift(offset)).ToList())],
        };
}
