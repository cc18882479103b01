using StaticArchive.Model.Text;

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

            var part = piece.ToSource(text);
            hull = hull?.Hull(part) ?? part;
        }

        return hull ?? default;
    }

    private int FirstAfter(int textOffset) =>
        BinarySearch.FindPartitionPoint(Segments, textOffset, static (segment, offset) => segment.Text.End <= offset);
}
