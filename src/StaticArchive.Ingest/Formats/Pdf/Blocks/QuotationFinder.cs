using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Finds quotations that are set in on both sides.</summary>
internal static class QuotationFinder
{
    private const double FewestPoints = 8;
    private const int FewestLines = 2;
    private const int EnoughLines = 3;

    /// <summary>Marks them; what stands below a list item and as far in goes on with it.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks, LineStyle body)
    {
        var isBelowItem = false;
        foreach (var block in blocks.Where(block => block.IsInFlow))
        {
            if (!isBelowItem && IsQuotation(block, body))
            {
                block.Kind = BlockKind.Quotation;
            }

            isBelowItem = block.Kind == BlockKind.ListItem || (isBelowItem && block.First.Indent > FewestPoints);
        }
    }

    private static bool IsQuotation(TextBlock block, LineStyle body) =>
        block.IsPlain
        && block.First.Line.Kind == LayoutRegionKind.Column
        && block.Style.Size <= body.Size
        && block.Lines.Count >= (block.Style.Size < body.Size ? FewestLines : EnoughLines)
        && block.Lines.All(line =>
            line.Indent >= FewestPoints && line.Slack >= FewestPoints && line.Indent < line.Column.Width / 2
        )
        && !block.Lines.All(line => line.IsCentred)
        && !block.IsHanging
        && !CaptionLabel.IsCaption(block.Text);
}
