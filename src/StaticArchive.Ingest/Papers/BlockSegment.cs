using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>A segment of the source map and the block that its text lies in.</summary>
internal readonly record struct BlockSegment(SourceMapSegment Segment, string Block)
{
    public Span Source => Segment.Source;
}
