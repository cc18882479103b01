using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Sets aside what stands at the head and the foot of pages, and finds the numbers printed there.</summary>
internal static class PageFurnitureFinder
{
    private const int LongestNumber = 24;

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
        block.First.Line.Kind is LayoutRegionKind.Header or LayoutRegionKind.Footer or LayoutRegionKind.Margin;
}
