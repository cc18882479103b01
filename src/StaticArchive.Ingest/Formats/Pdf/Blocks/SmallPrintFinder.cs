using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Sets aside what publishers print in small letters at the foot of a first page: <c>© 2019 The Authors. … CC BY …
/// doi:10.1234/5678</c>. It stands on one page and so is no foot that comes back.
/// </summary>
internal static class SmallPrintFinder
{
    private const int LastPage = 2;
    private const int MostLines = 5;
    private const double LargestSize = 0.85;
    private const double HighestPlace = 0.85;

    private static readonly string[] Signs = ["©", "doi:", "doi.org/", "issn", "licence", "license", "copyright"];

    /// <summary>Marks it.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks, LineStyle body)
    {
        foreach (var block in blocks.TakeWhile(block => block.Page <= LastPage).Where(block => IsAtFoot(block, body)))
        {
            block.Paratext = BlockNoteKind.PageFooter;
        }
    }

    private static bool IsAtFoot(TextBlock block, LineStyle body) =>
        block.IsPlain
        && (
            block.First.Line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning
            || (block.First.Line.Kind == LayoutRegionKind.Footnotes && block.Text[0] == '©')
        )
        && block.Lines.Count <= MostLines
        && block.Style.Points <= body.Points * LargestSize
        && block.First.Baseline >= block.First.Page.Height * HighestPlace
        && Array.Exists(Signs, sign => block.Text.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
