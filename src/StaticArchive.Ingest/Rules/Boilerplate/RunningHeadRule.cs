using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// The head or foot of every page, left between paragraphs: <c>Journal of Integrated Care 17(6) 12</c>, again with 13,
/// with 14. The same short line without its digits, at least three times, never ending as a sentence does.
/// </summary>
internal static class RunningHeadRule
{
    private const int Front = 10;
    private const int FewestTimes = 3;

    /// <summary>Sets running heads aside; the first stays where it may be the title or the authors.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in drafts.Where(IsCandidate).Select(GetKey))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var comesBack = IsCandidate(drafts[i]) && counts[GetKey(drafts[i])] >= FewestTimes;
            var isFirst = comesBack && seen.Add(GetKey(drafts[i]));
            var isHead = IsAuthorHead(drafts, i) || (comesBack && IsBelowFront(drafts, i, isFirst));
            if (isHead && reported.Add(GetKey(drafts[i])))
            {
                Report(drafts[i], comesBack, context);
            }

            result.Add(isHead ? drafts[i].AsParatext(BlockNoteKind.RunningHead) : drafts[i]);
        }

        return result;
    }

    private static void Report(Draft head, bool comesBack, RuleContext context) =>
        context.AddFinding(
            comesBack
                ? "a line that comes back was set aside as a running head, here and below"
                : "names at the head of a page were set aside as a running head",
            head,
            OverrideHint.ForKeep(head.Text)
        );

    /// <summary>The first of a line near the top may be the title; with a page number it is not.</summary>
    private static bool IsBelowFront(IReadOnlyList<Draft> drafts, int i, bool isFirst) =>
        i >= Front || !isFirst || (i > 1 && drafts[i].Text.Any(char.IsDigit));

    /// <summary>
    /// The authors at the head of a page, once or as often as there are pages: <c>K. Anders and B. Holm</c>.
    /// </summary>
    private static bool IsAuthorHead(IReadOnlyList<Draft> drafts, int i) =>
        i >= Front
        && drafts[i].HasPageBreakAbove
        && IsCandidate(drafts[i])
        && PersonNameParser.ParseList(drafts[i].Text).Count > 0;

    private static bool IsCandidate(Draft draft) =>
        draft.Kind == BlockKind.Paragraph
        && draft.Text.Length is > 3 and < 110
        && draft.Content.Breaks.Count == 0
        && SentenceBoundaryDetector.IsUnterminated(draft.Text)
        && !SentenceBoundaryDetector.IsQuoted(draft.Text)
        && GetKey(draft).Length > 3
        && !SeriesNameParser.IsSeriesNumber(draft.Text);

    private static string GetKey(Draft draft) =>
        string.Concat(Folding.ToKey(draft.Text).Where(unit => !char.IsDigit(unit)));
}
