using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Finds the title among the blocks above the first paragraph: the one in the largest letters.</summary>
internal static class TitleBlockFinder
{
    private const int LastPage = 3;
    private const int LongestWord = 3;
    private const int Longest = 400;
    private const double WidestGap = 2.2;

    /// <summary>The title; null where nothing is larger or heavier than running text.</summary>
    public static TextBlock? Find(IReadOnlyList<TextBlock> blocks, LineStyle body, HeadingEvidence evidence) =>
        blocks
            .Where(block =>
                block.IsInFlow
                && block.Page <= LastPage
                && block.First.Line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning
                && block.Text.Length <= Longest
                && block.Text.Split(' ').Any(word => word.Count(char.IsLetter) > LongestWord)
                && HeadingShape.Rate(block, body) >= HeadingProminence.Heavier
                && !HeadingEvidence.HasKnownName(block)
            )
            .OrderByDescending(evidence.IsFileTitle)
            .ThenByDescending(block => block.Style.Size)
            .ThenByDescending(block => block.Style.IsBold)
            .FirstOrDefault();

    /// <summary>Marks the lines right below that are set like it: a title that the page divides otherwise.</summary>
    public static void MarkRest(IReadOnlyList<TextBlock> blocks, TextBlock title, LineStyle body)
    {
        var above = title;
        foreach (var block in blocks.SkipWhile(block => block != title).Skip(1))
        {
            var gap = block.First.Baseline - above.Last.Baseline;
            if (
                block.Page != title.Page
                || HeadingShape.Rate(title, body) < HeadingProminence.Larger
                || block.Style.Size != title.Style.Size
                || block.Style.IsBold != title.Style.IsBold
                || Math.Abs(gap) > title.Style.Points * WidestGap
                || title.Text.Length + block.Text.Length > Longest
            )
            {
                return;
            }

            (block.Continues, block.Kind, above) = (title, BlockKind.Heading, block);
        }
    }
}
