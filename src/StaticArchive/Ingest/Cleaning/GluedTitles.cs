using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A heading or the title of a box with its text right below, no blank line between:
/// <code>
/// Box 1: The tea urn
/// In one ward the wardens meet every month.
/// </code>
/// </summary>
internal static class GluedTitles
{
    private const int Longest = 90;

    /// <summary>Parts the first line from the others.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (!draft.IsPlain || draft.Content.Breaks.Count == 0 || draft.Content.Breaks[0] > Longest || !IsTitle(draft.Text[..draft.Content.Breaks[0]], draft.Text[(draft.Content.Breaks[0] + 1)..]))
            {
                result.Add(draft);
                continue;
            }

            var parts = draft.Content.Slices([new Span(0, draft.Content.Breaks[0]), new Span(draft.Content.Breaks[0] + 1, draft.Text.Length)]);
            result.Add(draft with { Content = parts[0], Extent = parts[0].Source });
            result.Add(draft with { Content = parts[1], Extent = parts[1].Source, Gap = 0, RuleAbove = false, PageBreakAbove = false });
        }

        return result;
    }

    private static bool IsTitle(string first, string rest) =>
        Sentences.BeginsAnew(rest) && (KnownSections.Role(first) is not (SectionRole.None or SectionRole.AbstractPart) || NumberedHeadings.Level(first) > 2
            || Boxes.Title(new Draft(BlockKind.Paragraph, MappedText.Empty with { Text = first }) { Extent = default }) is not null);
}
