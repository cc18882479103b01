namespace StaticArchive.Model;

/// <summary>Leads from a document's text back to the file as supplied, piece by piece.</summary>
/// <param name="Segments">In order of the text, without gaps inside a block.</param>
public sealed record SourceMap(IReadOnlyList<SourceMapSegment> Segments)
{
    /// <summary>The hull of everything in the source that the span of text came from.</summary>
    public Span ToSource(Span text)
    {
        Span? hull = null;
        for (var i = FirstAfter(text.Start); i < Segments.Count && Segments[i].Text.Start < text.End; i++)
        {
            var piece = Segments[i];
            if (piece.Source.IsEmpty)
            {
                continue;
            }

            var part =
                piece.Text.Length == piece.Source.Length
                    ? new Span(Math.Max(text.Start, piece.Text.Start), Math.Min(text.End, piece.Text.End)).Shift(
                        piece.Source.Start - piece.Text.Start
                    )
                    : piece.Source;
            hull = hull?.Hull(part) ?? part;
        }

        return hull ?? default;
    }

    private int FirstAfter(int textOffset)
    {
        var (low, high) = (0, Segments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Segments[middle].Text.End <= textOffset)
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
