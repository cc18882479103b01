using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Sets aside what stands at the head and the foot of pages, and finds the numbers printed there.</summary>
internal static class PageFurnitureFinder
{
    private const int LongestNumber = 24;
    private const double Edge = 0.12;

    /// <summary>Marks running heads and page numbers.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks)
    {
        foreach (var block in blocks.Where(IsFurniture))
        {
            block.Paratext =
                block.First.Line.Kind == LayoutRegionKind.Margin ? BlockNoteKind.Sidebar
                : PrintedPageNumber.Parse(block.Text) is not null && block.Text.Length <= LongestNumber
                    ? BlockNoteKind.PageNumber
                : BlockNoteKind.RunningHead;
        }
    }

    private static bool IsFurniture(TextBlock block) =>
        block.First.Line.Kind is LayoutRegionKind.Header or LayoutRegionKind.Footer or LayoutRegionKind.Margin
        || (block.First.Line.Tag?.Type == "Artifact" && IsAtEdge(block.First));

    /// <summary>What the file says is no part of its text has to stand where heads and feet do.</summary>
    private static bool IsAtEdge(PlacedLine line) =>
        line.Baseline < line.Page.Height * Edge || line.Baseline > line.Page.Height * (1 - Edge);
}
