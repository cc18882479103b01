using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// Headings of a text that has no blank lines below them:
/// <code>
/// Frequency of meetings
/// The board meets every two months. Papers are sent out
/// five days before.
/// </code>
/// The line ends although the next word would have fitted, and most paragraphs of the document begin so.
/// </summary>
internal static class FirstLineHeadingRule
{
    private const int FewestHeadings = 3;
    private const int LongestHeading = 60;
    private const int MostWords = 7;
    private const int Top = 3;

    /// <summary>Parts the first lines from the text below.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var paragraphs = drafts.Skip(Top).Where(draft => draft.IsPlainParagraph && HasLines(draft)).ToList();
        var width = paragraphs.Select(LongestLine).DefaultIfEmpty(0).Max();
        var found = paragraphs
            .Where(draft => BeginsWithHeading(draft, width))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        if (found.Count < FewestHeadings || found.Count * 2 < paragraphs.Count)
        {
            return drafts;
        }

        return
        [
            .. drafts.SelectMany((draft, i) => i >= Top && found.Contains(draft) ? Split(draft, context) : [draft]),
        ];
    }

    private static IEnumerable<Draft> Split(Draft draft, RuleContext context)
    {
        var end = draft.Content.Breaks[0];
        var parts = draft.Content.Slices([new Span(0, end), new Span(end + 1, draft.Text.Length)]);
        var heading = draft.WithContent(parts[0]) with { Kind = BlockKind.Heading, Level = 0 };
        context.AddFinding("a first line was taken for a heading", heading, OverrideHint.ForHeading(heading.Text, 0));
        return [heading, draft.WithContentBelow(parts[1])];
    }

    private static bool HasLines(Draft draft) => draft.Content.Breaks.Count > 0;

    private static int LongestLine(Draft draft) => draft.Content.Lines().Max(line => line.Text.Length);

    private static bool BeginsWithHeading(Draft draft, int width)
    {
        var end = draft.Content.Breaks[0];
        var (first, rest) = (draft.Text[..end], draft.Text[(end + 1)..]);
        var word = rest.AsSpan().IndexOf(' ');
        return first.Length is > 2 and <= LongestHeading
            && rest.Length > first.Length
            && first.Length + 1 + (word < 0 ? rest.Length : word) < width
            && CanHead(first)
            && SentenceBoundaryDetector.StartsSentence(rest)
            && !SentenceBoundaryDetector.IsUnterminated(rest);
    }

    private static bool CanHead(string line) =>
        char.IsUpper(line[0])
        && (char.IsLetter(line[^1]) || line[^1] == '?')
        && !SentenceBoundaryDetector.EndsMidClause(line)
        && SentenceBoundaryDetector.CountWords(line) <= MostWords
        && !line.Contains(':')
        && PersonNameParser.ParseList(line).Count == 0
        && EnglishDateParser.Find(line) is null;
}
