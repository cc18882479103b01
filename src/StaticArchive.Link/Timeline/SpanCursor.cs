using StaticArchive.Model;

namespace StaticArchive.Link.Timeline;

/// <summary>Goes through ordered spans, block by block.</summary>
internal sealed class SpanCursor(Span[] spans)
{
    private int _next;

    /// <summary>The spans that begin before an offset and were not taken yet.</summary>
    public ArraySegment<Span> TakeUntil(int end)
    {
        var first = _next;
        while (_next < spans.Length && spans[_next].Start < end)
        {
            _next++;
        }

        return new ArraySegment<Span>(spans, first, _next - first);
    }
}
