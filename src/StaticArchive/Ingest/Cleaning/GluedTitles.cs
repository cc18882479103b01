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
            var rest = draft;
            while (First(rest) is { } title)
            {
                var parts = rest.Content.Slices([new Span(0, title), new Span(title + 1, rest.Text.Length)]);
                result.Add(rest with { Content = parts[0], Extent = parts[0].Source });
                rest = rest with { Content = parts[1], Extent = parts[1].Source, Gap = 0, RuleAbove = false, PageBreakAbove = false };
            }

            result.Add(rest);
        }

        return result;
    }

    /// <summary>Where the first line ends, if it is a title.</summary>
    private static int? First(Draft draft) =>
        draft.IsPlain && draft.Content.Breaks.Count > 0 && draft.Content.Breaks[0] is <= Longest and var end && IsTitle(draft.Text[..end], draft.Text[(end + 1)..Math.Min(draft.Text.Length, end + 1 + Longest)]) ? end : null;

    private static bool IsTitle(string first, string rest) =>
        Sentences.BeginsAnew(rest) && (KnownSections.Role(first) is not (SectionRole.None or SectionRole.AbstractPart) || NumberedHeadings.Level(first) > 2
            || Boxes.Title(new Draft(BlockKind.Paragraph, MappedText.Empty with { Text = first }) { Extent = default }) is not null);
}
