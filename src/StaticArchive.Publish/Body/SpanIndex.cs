using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Things that lie somewhere in a text, found by where: looking through all of them for every block would be quadratic.
/// </summary>
/// <typeparam name="T">What lies there.</typeparam>
internal sealed class SpanIndex<T>
{
    private readonly IndexedSpan[] _byStart;
    private readonly int _longest;

    /// <summary>Sorts them by where they begin.</summary>
    /// <param name="things">The things, in the order in which they are to be given.</param>
    /// <param name="spanOf">Where each lies.</param>
    public SpanIndex(IReadOnlyList<T> things, Func<T, Span> spanOf)
    {
        _byStart =
        [
            .. things
                .Select((thing, place) => new IndexedSpan(spanOf(thing), place, thing))
                .OrderBy(entry => entry.Span.Start),
        ];
        _longest = _byStart.Length == 0 ? 0 : _byStart.Max(entry => entry.Span.Length);
    }

    /// <summary>Those that overlap a span, in the order in which they came.</summary>
    public IEnumerable<T> FindOverlapping(Span span)
    {
        if (_byStart.Length == 0)
        {
            return [];
        }

        var found = new List<IndexedSpan>();
        for (var i = LowerBound(span.Start - _longest); i < _byStart.Length && _byStart[i].Span.Start <= span.End; i++)
        {
            if (_byStart[i].Span.Overlaps(span))
            {
                found.Add(_byStart[i]);
            }
        }

        return found.OrderBy(entry => entry.Order).Select(entry => entry.Value);
    }

    private int LowerBound(int start) =>
        BinarySearch.FindPartitionPoint(_byStart, start, static (entry, start) => entry.Span.Start < start);

    private sealed record IndexedSpan(Span Span, int Order, T Value);
}
