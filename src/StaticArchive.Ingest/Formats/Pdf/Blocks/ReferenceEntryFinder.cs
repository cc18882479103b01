using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Makes entries of the blocks below a heading for references, where hanging lines or distances show that each block is
/// one. Lists with labels, and those that nothing divides, are left to their words.
/// </summary>
internal static class ReferenceEntryFinder
{
    private const int FewestEntries = 3;
    private const int HangingShare = 60;
    private const double WideGap = 1.2;
    private const int SpacedShare = 70;

    /// <summary>Marks them.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks, DocumentTypography style)
    {
        var flow = blocks.Where(block => block.IsInFlow).ToList();
        for (var i = 0; i < flow.Count; i++)
        {
            if (!IsListHeading(flow[i]))
            {
                continue;
            }

            var list = flow.Skip(i + 1)
                .TakeWhile(block => block.Kind != BlockKind.Heading || block.Level > flow[i].Level);
            Mark([.. list.Where(block => block.Kind == BlockKind.Paragraph && block.Continues is null)], style);
        }
    }

    private static bool IsListHeading(TextBlock block) =>
        block.Kind == BlockKind.Heading && SectionRoleClassifier.Classify(block.Text) == SectionRole.References;

    private static void Mark(List<TextBlock> list, DocumentTypography style)
    {
        if (list.Count < FewestEntries || !(Hang(list) || AreSpaced(list, style)))
        {
            return;
        }

        foreach (var block in list.Where(block => !SentenceBoundaryDetector.StartsMidSentence(block.Text)))
        {
            block.Kind = BlockKind.Reference;
        }
    }

    private static bool Hang(List<TextBlock> list)
    {
        var wrapped = list.Where(block => block.Lines.Count > 1).ToList();
        return wrapped.Count >= FewestEntries
            && wrapped.Count(block => block.IsHanging) * 100 >= wrapped.Count * HangingShare;
    }

    private static bool AreSpaced(List<TextBlock> list, DocumentTypography style)
    {
        var (pairs, spaced) = (0, 0);
        for (var i = 1; i < list.Count; i++)
        {
            var gap = list[i].First.Baseline - list[i - 1].Last.Baseline;
            if (list[i].Page == list[i - 1].Page && gap > 0)
            {
                pairs++;
                spaced += gap > style.GetLeading(list[i].First.Size) * WideGap ? 1 : 0;
            }
        }

        return pairs > 1 && spaced * 100 >= pairs * SpacedShare;
    }
}
