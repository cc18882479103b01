using StaticArchive.Model;

namespace StaticArchive.Ingest.Sources;

/// <summary>Puts the words of a table's cells one after another and keeps where each cell stands.</summary>
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

    /// <summary>The words of all cells with blanks between, and the cells as spans of them.</summary>
    public MappedText Build(int headerRows, out Table table)
    {
        table = new Table(_rows, headerRows);
        return MappedText.Concat(_cells, " ");
    }
}
