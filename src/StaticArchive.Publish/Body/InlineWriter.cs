using System.Runtime.InteropServices;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// The one writer that nests tags. Ranges may overlap in any way; at each border the elements that do not go on are
/// closed and those that do are opened again, so that what comes out is always well-formed.
/// </summary>
internal static class InlineWriter
{
    /// <summary>Writes the words of <paramref name="block"/> with the ranges that touch it.</summary>
    public static void Write(StringBuilder html, string text, Span block, IReadOnlyList<InlineRange> ranges)
    {
        if (ranges.Count == 0)
        {
            html.AppendText(text.AsSpan(block.Start, block.Length));
            return;
        }

        if (AreDisjoint(block, ranges))
        {
            WriteDisjoint(html, text, block, ranges);
            return;
        }

        WriteOverlapping(html, text, block, ranges);
    }

    private static void WriteOverlapping(StringBuilder html, string text, Span block, IReadOnlyList<InlineRange> ranges)
    {
        var borders = FindBoundaries(block, ranges);
        var waiting = new Queue<InlineRange>(ranges.OrderBy(range => range.Span.Start).ThenBy(range => range.Rank));
        var empty = new Queue<InlineRange>(
            ranges.Where(range => range.Span.IsEmpty && IsWithin(block, range)).OrderBy(range => range.Span.Start)
        );
        var (open, wanted) = (new List<InlineRange>(), new List<InlineRange>());
        for (var k = 0; k < borders.Count; k++)
        {
            var at = borders[k];
            UpdateActive(wanted, waiting, k + 1 == borders.Count ? int.MaxValue : at);
            var keep = 0;
            while (keep < open.Count && keep < wanted.Count && ReferenceEquals(open[keep], wanted[keep]))
            {
                keep++;
            }

            CloseElements(html, open, keep, at);
            WriteEmpty(html, empty, at);
            for (; keep < wanted.Count; keep++)
            {
                html.Append(wanted[keep].Span.Start == at ? wanted[keep].StartTag : wanted[keep].ReopenTag);
                open.Add(wanted[keep]);
            }

            if (k + 1 < borders.Count)
            {
                html.AppendText(text.AsSpan(at, borders[k + 1] - at));
            }
        }
    }

    /// <summary>
    /// Whether the ranges come one after the other and lie within the block, as they nearly always do.
    /// </summary>
    private static bool AreDisjoint(Span block, IReadOnlyList<InlineRange> ranges)
    {
        var end = block.Start;
        foreach (var range in ranges)
        {
            if (range.Span.Start < end)
            {
                return false;
            }

            end = range.Span.End;
        }

        return end <= block.End;
    }

    private static void WriteDisjoint(StringBuilder html, string text, Span block, IReadOnlyList<InlineRange> ranges)
    {
        var at = block.Start;
        foreach (var range in ranges)
        {
            html.AppendText(text.AsSpan(at, range.Span.Start - at))
                .Append(range.StartTag)
                .AppendText(text.AsSpan(range.Span.Start, range.Span.Length))
                .Append(range.EndTag)
                .Append(range.Trailing);
            at = range.Span.End;
        }

        html.AppendText(text.AsSpan(at, block.End - at));
    }

    /// <summary>
    /// Brings the ranges that stand at a border up to date: lower ranks first, then those that began earlier.
    /// </summary>
    private static void UpdateActive(List<InlineRange> wanted, Queue<InlineRange> waiting, int at)
    {
        wanted.RemoveAll(range => range.Span.End <= at);
        while (waiting.TryPeek(out var next) && next.Span.Start <= at)
        {
            waiting.Dequeue();
            if (next.Span.End > at)
            {
                var place = wanted.FindLastIndex(range => range.Rank <= next.Rank);
                wanted.Insert(place + 1, next);
            }
        }
    }

    /// <summary>Elements without words of the text stand between what ends and what begins.</summary>
    private static void WriteEmpty(StringBuilder html, Queue<InlineRange> empty, int at)
    {
        while (empty.TryPeek(out var next) && next.Span.Start <= at)
        {
            empty.Dequeue();
            html.Append(next.StartTag).Append(next.EndTag).Append(next.Trailing);
        }
    }

    /// <summary>
    /// Closes all but the first <paramref name="keep"/> elements; what ends here is followed by its sign.
    /// </summary>
    private static void CloseElements(StringBuilder html, List<InlineRange> open, int keep, int at)
    {
        for (var i = open.Count - 1; i >= keep; i--)
        {
            html.Append(open[i].EndTag);
        }

        for (var i = open.Count - 1; i >= keep; i--)
        {
            if (open[i].Span.End <= at)
            {
                html.Append(open[i].Trailing);
            }
        }

        open.RemoveRange(keep, open.Count - keep);
    }

    /// <summary>An empty range also stands at the end of a block.</summary>
    private static bool IsWithin(Span block, InlineRange empty) =>
        empty.Span.Start >= block.Start && empty.Span.End <= block.End;

    private static List<int> FindBoundaries(Span block, IReadOnlyList<InlineRange> ranges)
    {
        var borders = new List<int>(2 + (2 * ranges.Count)) { block.Start, block.End };
        foreach (var range in ranges)
        {
            if (range.Span.Overlaps(block) || (range.Span.IsEmpty && IsWithin(block, range)))
            {
                borders.Add(Math.Max(range.Span.Start, block.Start));
                borders.Add(Math.Min(range.Span.End, block.End));
            }
        }

        borders.Sort();
        var kept = 1;
        foreach (var border in CollectionsMarshal.AsSpan(borders)[1..])
        {
            if (border != borders[kept - 1])
            {
                borders[kept++] = border;
            }
        }

        borders.RemoveRange(kept, borders.Count - kept);
        return borders;
    }
}
