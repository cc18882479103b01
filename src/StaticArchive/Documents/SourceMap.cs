namespace StaticArchive.Documents;

/// <summary>
/// A run of text and the run of source it came from. Where both have the same length they correspond unit by unit;
/// else the whole stands for the whole (<c>&amp;amp;</c> for <c>&amp;</c>, a line end for a blank).
/// </summary>
/// <param name="Text">Run in the text.</param>
/// <param name="Source">Run in the source; empty for the blank that joins a broken paragraph.</param>
public readonly record struct MapPiece(Span Text, Span Source);

/// <summary>Leads from a document's text back to the file as supplied, piece by piece.</summary>
/// <param name="Pieces">In order of the text, without gaps inside a block.</param>
public sealed record SourceMap(IReadOnlyList<MapPiece> Pieces)
{
    /// <summary>The hull of everything in the source that the span of text came from.</summary>
    public Span ToSource(Span text)
    {
        Span? hull = null;
        for (var i = FirstAfter(text.Start); i < Pieces.Count && Pieces[i].Text.Start < text.End; i++)
        {
            var piece = Pieces[i];
            if (piece.Source.IsEmpty)
            {
                continue;
            }

            var part = piece.Text.Length == piece.Source.Length
                ? new Span(Math.Max(text.Start, piece.Text.Start), Math.Min(text.End, piece.Text.End)).Shift(piece.Source.Start - piece.Text.Start)
                : piece.Source;
            hull = hull?.Hull(part) ?? part;
        }

        return hull ?? default;
    }

    private int FirstAfter(int textOffset)
    {
        var (low, high) = (0, Pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pieces[middle].Text.End <= textOffset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
