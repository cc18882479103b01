using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// A heading or the title of a box with its text right below, no blank line between:
/// <code>
/// Box 1: The tea urn
/// In one ward the wardens meet every month.
/// </code>
/// </summary>
internal static class TitleLineSplitRule
{
    private const int Longest = 90;

    /// <summary>Parts the first line from the others.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var numbers = NumberedParagraphDetector.Learn(drafts);
        var result = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var rest = draft;
            while (FindTitleEnd(rest, numbers) is { } title)
            {
                var parts = rest.Content.Slices([new Span(0, title), new Span(title + 1, rest.Text.Length)]);
                result.Add(rest.WithContent(parts[0]));
                rest = rest.WithContentBelow(parts[1]);
            }

            result.Add(rest);
        }

        return result;
    }

    /// <summary>Where the first line ends, if it is a title.</summary>
    private static int? FindTitleEnd(Draft draft, NumberedParagraphDetector numbers) =>
        draft.IsPlainParagraph
        && draft.Content.Breaks.Count > 0
        && draft.Content.Breaks[0] is <= Longest and var end
        && !numbers.IsParagraph(draft.Text[..end])
        && IsTitle(draft.Text[..end], draft.Text[(end + 1)..Math.Min(draft.Text.Length, end + 1 + Longest)])
            ? end
            : null;

    private static bool IsTitle(string first, string rest) =>
        SentenceBoundaryDetector.StartsSentence(rest)
        && (
            SectionRoleClassifier.Classify(first) is not (SectionRole.None or SectionRole.StructuredAbstractPart)
            || HeadingNumberParser.ParseLevel(first) > 2
            || BoxLabelParser.IsTitle(first)
        );
}
