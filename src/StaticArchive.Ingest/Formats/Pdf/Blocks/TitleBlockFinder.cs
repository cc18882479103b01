using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Finds the title among the blocks above the first paragraph: the one in the largest letters.</summary>
internal static class TitleBlockFinder
{
    private const int LastPage = 3;
    private const int LongestWord = 3;
    private const int Longest = 400;

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
}
