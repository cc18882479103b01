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
        var usual = FindUsualIndent(blocks, body);
        var (isBelowItem, isBelowText) = (false, false);
        foreach (var block in blocks.Where(block => block.IsInFlow))
        {
            if (
                (block.IsPlain && ElementTags.IsWithin(block, "BlockQuote"))
                || (isBelowText && !isBelowItem && IsQuotation(block, body, usual))
            )
            {
                block.Kind = BlockKind.Quotation;
            }

            isBelowText =
                block.Kind is BlockKind.Paragraph or BlockKind.Quotation && (isBelowText || block.Lines.Count > 1);
            isBelowItem = block.Kind == BlockKind.ListItem || (isBelowItem && block.First.Indent > FewestPoints);
        }
    }

    /// <summary>Where most lines of running text begin: below numbers in a margin all text is set in.</summary>
    private static double FindUsualIndent(IReadOnlyList<TextBlock> blocks, LineStyle body) =>
        blocks
            .Where(block => block.IsPlain && block.IsInFlow && block.Style.Size == body.Size && block.Lines.Count > 1)
            .GroupBy(block => Math.Round(block.Last.Indent))
            .OrderByDescending(group => group.Sum(block => block.Lines.Count))
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();

    private static bool IsQuotation(TextBlock block, LineStyle body, double usual) =>
        block.IsPlain
        && block.First.Line.Kind == LayoutRegionKind.Column
        && block.Style.Size <= body.Size
        && block.Lines.Count >= (block.Style.Size < body.Size ? FewestLines : EnoughLines)
        && block.Lines.All(line =>
            line.Indent >= usual + FewestPoints && line.Slack >= FewestPoints && line.Indent < line.Column.Width / 2
        )
        && !block.Lines.All(line => line.IsCentred)
        && !block.IsHanging
        && !CaptionLabel.IsCaption(block.Text);
}
