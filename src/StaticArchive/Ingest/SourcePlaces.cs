using StaticArchive.Documents;

namespace StaticArchive.Ingest;

/// <summary>Finds what became of a stretch of source, many times over: the pieces of a text in the order of the source.</summary>
internal sealed class SourcePlaces
{
    private readonly List<(Span Source, Span Text, string Block)> _pieces = [];

    /// <summary>Sorts the pieces of an assembled text.</summary>
    public SourcePlaces(Assembler.Result parts)
    {
        var block = 0;
        foreach (var piece in parts.Map.Pieces)
        {
            while (block < parts.Blocks.Count && parts.Blocks[block].Span.End <= piece.Text.Start)
            {
                block++;
            }

            if (!piece.Source.IsEmpty && block < parts.Blocks.Count)
            {
                _pieces.Add((piece.Source, piece.Text, parts.Blocks[block].Id));
            }
        }

        _pieces.Sort(static (a, b) => a.Source.Start != b.Source.Start ? a.Source.Start.CompareTo(b.Source.Start) : a.Text.Start.CompareTo(b.Text.Start));
    }

    /// <summary>The first block that has words of the stretch; null for none.</summary>
    public (string Block, Span Text)? At(Span source)
    {
        var i = First(source.Start);
        return i < _pieces.Count && _pieces[i].Source.Overlaps(source) ? (_pieces[i].Block, _pieces[i].Text) : null;
    }

    /// <summary>The text that came from a stretch, as a hull within one block; null where none did.</summary>
    public Span? ToText(Span source)
    {
        Span? hull = null;
        string? block = null;
        for (var i = First(source.Start); i < _pieces.Count && _pieces[i].Source.Start < source.End; i++)
        {
            var piece = _pieces[i];
            block ??= piece.Block;
            if (piece.Block != block || !piece.Source.Overlaps(source))
            {
                continue;
            }

            var part = piece.Text.Length == piece.Source.Length
                ? new Span(Math.Max(source.Start, piece.Source.Start), Math.Min(source.End, piece.Source.End)).Shift(piece.Text.Start - piece.Source.Start)
                : piece.Text;
            hull = hull?.Hull(part) ?? part;
        }

        return hull;
    }

    /// <summary>Index of the first piece that ends behind an offset of the source.</summary>
    private int First(int offset)
    {
        var (low, high) = (0, _pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Source.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
