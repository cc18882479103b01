using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Divides lines into paragraphs, headings, items and so on, page by page and column by column.</summary>
internal static class BlockSegmenter
{
    /// <summary>The blocks, in reading order.</summary>
    public static List<TextBlock> Segment(IReadOnlyList<PlacedLine> lines, DocumentTypography style)
    {
        var blocks = new List<TextBlock>();
        var open = new List<PlacedLine>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && IsBoundary(open, line, style))
            {
                blocks.Add(new TextBlock(open));
                open = [];
            }

            open.Add(line);
        }

        if (open.Count > 0)
        {
            blocks.Add(new TextBlock(open));
        }

        return blocks;
    }

    private static bool IsBoundary(List<PlacedLine> open, PlacedLine line, DocumentTypography style)
    {
        var above = open[^1];
        return above.Page != line.Page
            || above.Line.Region != line.Line.Region
            || above.Line.Kind != line.Line.Kind
            || above.Line.Frame != line.Line.Frame
            || above.Line.Cell != line.Line.Cell
            || line.Line.Kind switch
            {
                LayoutRegionKind.Table => false,
                LayoutRegionKind.Header or LayoutRegionKind.Footer => true,
                LayoutRegionKind.Footnotes => FootnoteMarker.Parse(line)?.CanFollow(FootnoteMarker.Parse(open[0]))
                    ?? ParagraphBoundaryDetector.IsBoundary(new LinePair(open[0], above, line, style)),
                _ => ParagraphBoundaryDetector.IsBoundary(new LinePair(open[0], above, line, style)),
            };
    }
}
