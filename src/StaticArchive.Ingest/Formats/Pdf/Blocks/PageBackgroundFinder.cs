using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Tells pages printed on a tint, or within a border, from boxes: what holds nearly all words of a page, and is not
/// labelled as a box, is no box.
/// </summary>
internal static class PageBackgroundFinder
{
    private const double Share = 0.75;

    /// <summary>The lines of a page, those on its background as lines of a column.</summary>
    public static IReadOnlyList<LayoutLine> Clear(IReadOnlyList<LayoutLine> lines)
    {
        var text = lines.Where(line =>
            line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning or LayoutRegionKind.Box
        );
        var all = text.Sum(line => line.Text.Length);
        var background = lines
            .Where(line => line.Frame > 0 && line.Kind == LayoutRegionKind.Box)
            .GroupBy(line => line.Frame)
            .FirstOrDefault(frame =>
                frame.Sum(line => line.Text.Length) > all * Share && !CaptionLabel.IsCaption(frame.First().Text.Trim())
            )
            ?.Key;
        return background is null
            ? lines
            :
            [
                .. lines.Select(line =>
                    line.Frame == background ? line with { Frame = 0, Kind = LayoutRegionKind.Column } : line
                ),
            ];
    }
}
