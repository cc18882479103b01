using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// A numbered heading looks like a list of one item: <c>2. Methods</c> alone, prose above and below, no stop at its
/// end. At least two of them, or one of a well-known name.
/// </summary>
internal static class ListItemHeadingRule
{
    private const int Longest = 100;
    private const int MinHeadings = 2;

    /// <summary>Makes headings of them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var numbers = NumberedParagraphDetector.Learn(drafts);
        var found = Enumerable
            .Range(0, drafts.Count)
            .Where(i => IsHeading(drafts, i) && !numbers.IsParagraph(drafts[i].Text))
            .ToList();
        if (
            found.Count < MinHeadings
            && !found.Exists(i => SectionRoleClassifier.Classify(drafts[i].Text) != SectionRole.None)
        )
        {
            return drafts;
        }

        var result = drafts.ToList();
        foreach (var i in found)
        {
            context.AddFinding(
                "a list of one item was taken for a heading",
                drafts[i],
                OverrideHint.ForHeading(drafts[i].Text, 0)
            );
            result[i] = drafts[i] with { Kind = BlockKind.Heading, Level = 0, IsMarkedUp = false, IsOrdered = false };
        }

        return result;
    }

    private static bool IsHeading(IReadOnlyList<Draft> drafts, int i) =>
        drafts[i] is { Kind: BlockKind.ListItem, IsOrdered: true, BoxNumber: 0, Level: 1, Text.Length: < Longest } item
        && item.Content.Breaks.Count <= 1
        && HeadingNumberParser.ParseLevel(item.Text) > 0
        && (i == 0 || drafts[i - 1].Kind != BlockKind.ListItem || IsApart(drafts[i - 1], item, item))
        && i + 1 < drafts.Count
        && CanStandBelow(item, drafts[i + 1]);

    private static bool CanStandBelow(Draft item, Draft next) =>
        next.Kind switch
        {
            BlockKind.ListItem => IsApart(next, item, next),
            BlockKind.Paragraph => !SentenceBoundaryDetector.StartsMidSentence(next.Text),
            _ => true,
        };

    /// <summary>
    /// A bullet beside it, or an item with a letter, is of another list, where a blank line stands between them.
    /// </summary>
    private static bool IsApart(Draft neighbour, Draft item, Draft lower) =>
        lower.BlankLinesAbove > 0
        && (!neighbour.IsOrdered || char.IsAsciiDigit(neighbour.Text[0]) != char.IsAsciiDigit(item.Text[0]));
}
