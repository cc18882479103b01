using StaticArchive.Model;

namespace StaticArchive.Ingest.Sources;

/// <summary>Builds the text of a table from its cells, and the spans of the cells in it.</summary>
internal sealed class TableCellsBuilder
{
    private readonly List<MappedText> _cells = [];
    private readonly List<IReadOnlyList<Span>> _rows = [];
    private List<Span> _row = [];
    private int _length;

    /// <summary>Adds a cell to the row; an empty cell has an empty span.</summary>
    public void Add(MappedText cell)
    {
        if (cell.IsEmpty)
        {
            _row.Add(new Span(_length, _length));
            return;
        }

        var start = _length == 0 ? 0 : _length + 1;
        _length = start + cell.Text.Length;
        _row.Add(new Span(start, _length));
        _cells.Add(cell);
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _rows.Add(_row);
        _row = [];
    }

    /// <summary>
    /// The words of all cells with blanks between; <paramref name="table"/> has the spans of the cells.
    /// </summary>
    public MappedText Build(int headerRows, out Table table)
    {
        table = new Table(_rows, headerRows);
        return MappedText.Concat(_cells, " ");
    }
}
