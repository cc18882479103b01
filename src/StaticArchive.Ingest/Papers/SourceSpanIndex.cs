using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Finds what became of a stretch of source, many times over: the pieces of a text in the order of the source.
/// </summary>
/// <param name="parts">An assembled text; most are never asked, and so never sorted.</param>
internal sealed class SourceSpanIndex(DocumentAssembler.AssembledText parts)
{
    private readonly Lazy<List<(Span Source, Span Text, string Block)>> _sorted = new(() => SortPieces(parts));

    private static List<(Span Source, Span Text, string Block)> SortPieces(DocumentAssembler.AssembledText parts)
    {
        var pieces = new List<(Span Source, Span Text, string Block)>();
        var block = 0;
        foreach (var piece in parts.Map.Segments)
        {
            while (block < parts.Blocks.Count && parts.Blocks[block].Span.End <= piece.Text.Start)
            {
                block++;
            }

            if (!piece.Source.IsEmpty && block < parts.Blocks.Count)
            {
                pieces.Add((piece.Source, piece.Text, parts.Blocks[block].Id));
            }
        }

        pieces.Sort(
            static (a, b) =>
                a.Source.Start != b.Source.Start
                    ? a.Source.Start.CompareTo(b.Source.Start)
                    : a.Text.Start.CompareTo(b.Text.Start)
        );
        return pieces;
    }

    /// <summary>The first block that has words of the stretch; null for none.</summary>
    public (string Block, Span Text)? FindBlock(Span source)
    {
        var (i, pieces) = (LowerBound(source.Start), _sorted.Value);
        return i < pieces.Count && pieces[i].Source.Overlaps(source) ? (pieces[i].Block, pieces[i].Text) : null;
    }

    /// <summary>The text that came from a stretch, as a hull within one block; null where none did.</summary>
    public Span? FindText(Span source)
    {
        Span? hull = null;
        string? block = null;
        var pieces = _sorted.Value;
        for (var i = LowerBound(source.Start); i < pieces.Count && pieces[i].Source.Start < source.End; i++)
        {
            var piece = pieces[i];
            block ??= piece.Block;
            if (piece.Block != block || !piece.Source.Overlaps(source))
            {
                continue;
            }

            var part = new SourceMapSegment(piece.Text, piece.Source).ToText(source);
            hull = hull?.Hull(part) ?? part;
        }

        return hull;
    }

    /// <summary>Index of the first piece that ends behind an offset of the source.</summary>
    private int LowerBound(int offset) =>
        BinarySearch.FindPartitionPoint(_sorted.Value, offset, static (piece, offset) => piece.Source.End <= offset);
}
