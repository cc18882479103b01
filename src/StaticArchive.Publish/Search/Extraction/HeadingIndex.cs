using StaticArchive.Model;

namespace StaticArchive.Publish.Search.Extraction;

/// <summary>The titles of sections and boxes, which are found with the passages below them.</summary>
internal sealed class HeadingIndex(Document document)
{
    private readonly Dictionary<string, string> _sections = document.Sections.ToDictionary(
        section => section.Id,
        section => section.Title,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, string> _boxes = document
        .Blocks.Where(block => block.Kind == BlockKind.Box)
        .ToDictionary(block => block.Id, block => block.Span.Slice(document.Text), StringComparer.Ordinal);

    /// <summary>Title of the section of a block, then that of its box; empty for a heading.</summary>
    public string GetAbove(Block block)
    {
        var section = block.Section is { } id && block.Kind != BlockKind.Heading ? _sections[id] : "";
        return block.Box is { } box ? $"{section} {_boxes.GetValueOrDefault(box)}" : section;
    }
}
