using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A numbered heading looks like a list of one item: <c>2. Methods</c> alone, prose above and below, no stop at its end. At least
/// two of them, or one of a well-known name.
/// </summary>
internal static class ItemHeadings
{
    private const int Longest = 100;
    private const int Enough = 2;

    /// <summary>Makes headings of them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var found = Enumerable.Range(0, drafts.Count).Where(i => IsHeading(drafts, i)).ToList();
        if (found.Count < Enough && !found.Exists(i => KnownSections.Role(drafts[i].Text) != SectionRole.None))
        {
            return drafts;
        }

        var result = drafts.ToList();
        foreach (var i in found)
        {
            context.Guessed("a list of one item was taken for a heading", drafts[i], Override.Heading(drafts[i].Text, 0));
            result[i] = drafts[i] with { Kind = BlockKind.Heading, Level = 0, Marked = false, Ordered = false };
        }

        return result;
    }

    private static bool IsHeading(IReadOnlyList<Draft> drafts, int i) =>
        drafts[i] is { Kind: BlockKind.ListItem, Ordered: true, Box: 0, Level: 1 } item && item.Text.Length < Longest && item.Content.Breaks.Count == 0 && NumberedHeadings.Level(item.Text) > 0
        && (i == 0 || drafts[i - 1].Kind != BlockKind.ListItem) && i + 1 < drafts.Count && drafts[i + 1].Kind is not BlockKind.ListItem
        && (drafts[i + 1].Kind != BlockKind.Paragraph || !Sentences.Continues(drafts[i + 1].Text));
}
