using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>Finds the blocks and the text that came from spans of the source.</summary>
/// <param name="parts">An assembled text; its segments are sorted by source when the first span is looked for.</param>
internal sealed class SourceSpanIndex(DocumentAssembler.AssembledText parts)
{
    private readonly Lazy<List<BlockSegment>> _bySource = new(() => SortSegments(parts));

    /// <summary>Id of the first block that has words of a span of the source; null for none.</summary>
    public string? FindBlock(Span source)
    {
        var (i, segments) = (LowerBound(source.Start), _bySource.Value);
        return i < segments.Count && segments[i].Source.Overlaps(source) ? segments[i].Block : null;
    }

    /// <summary>The hull of the text that came from a span of the source, within one block; null for none.</summary>
    public Span? FindText(Span source)
    {
        Span? hull = null;
        string? block = null;
        var segments = _bySource.Value;
        for (var i = LowerBound(source.Start); i < segments.Count && segments[i].Source.Start < source.End; i++)
        {
            block ??= segments[i].Block;
            if (segments[i].Block == block && segments[i].Source.Overlaps(source))
            {
                var part = segments[i].Segment.ToText(source);
                hull = hull?.Hull(part) ?? part;
            }
        }

        return hull;
    }

    private static List<BlockSegment> SortSegments(DocumentAssembler.AssembledText parts)
    {
        var segments = new List<BlockSegment>();
        var block = 0;
        foreach (var segment in parts.Map.Segments)
        {
            while (block < parts.Blocks.Count && parts.Blocks[block].Span.End <= segment.Text.Start)
            {
                block++;
            }

            if (!segment.Source.IsEmpty && block < parts.Blocks.Count)
            {
                segments.Add(new BlockSegment(segment, parts.Blocks[block].Id));
            }
        }

        segments.Sort(
            static (a, b) =>
                a.Source.Start != b.Source.Start
                    ? a.Source.Start.CompareTo(b.Source.Start)
                    : a.Segment.Text.Start.CompareTo(b.Segment.Text.Start)
        );
        return segments;
    }

    /// <summary>Index of the first segment that ends after an offset of the source.</summary>
    private int LowerBound(int offset) =>
        BinarySearch.FindPartitionPoint(
            _bySource.Value,
            offset,
            static (segment, offset) => segment.Source.End <= offset
        );
}
