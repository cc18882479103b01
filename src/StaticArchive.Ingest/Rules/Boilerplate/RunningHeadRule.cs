using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// The head or foot of every page, left between paragraphs: <c>Journal of Integrated Care 17(6) 12</c>, again with 13,
/// with 14. Coming back is not enough, for <c>Recommendation</c> may come back in each chapter: a head stands at the
/// edge of a page, or counts the pages.
/// </summary>
internal static class RunningHeadRule
{
    private const int Front = 10;
    private const int FewestTimes = 3;
    private const int MostLines = 3;

    /// <summary>Sets running heads aside; the first stays where it may be the title or the authors.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        // A head of two lines: beside the one that stands at the page number the other one does.
        for (var lines = 0; lines < MostLines; lines++)
        {
            var marked = Mark(drafts, context);
            if (marked.Count(draft => draft.IsPageArtifact) == drafts.Count(draft => draft.IsPageArtifact))
            {
                return marked;
            }

            drafts = marked;
        }

        return drafts;
    }

    private static List<Draft> Mark(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var heads = FindRepeatedHeads(drafts, context);
        var front = new FrontWords(drafts);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var comesBack = IsCandidate(drafts[i]) && heads.Contains(GetKey(drafts[i].Text));
            var isFirst = comesBack && seen.Add(GetKey(drafts[i].Text));
            var isHead =
                (comesBack && (IsBelowFront(drafts, i, isFirst) || HasGap(drafts[i], context)))
                || IsSingleHead(drafts, i, front);
            if (isHead && reported.Add(GetKey(drafts[i].Text)))
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
                : "names or words of the title at the head of a page were set aside as a running head",
            head,
            OverrideHint.ForKeep(head.Text)
        );

    /// <summary>
    /// Lines that come back at the edges of pages: twice where each stands there, more often where half of them do.
    /// </summary>
    private static HashSet<string> FindRepeatedHeads(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsCandidate(drafts[i]))
            {
                var key = GetKey(drafts[i].Text);
                (places.TryGetValue(key, out var known) ? known : places[key] = []).Add(i);
            }
        }

        return places
            .Where(group => IsHead(drafts, group.Value, context))
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsHead(IReadOnlyList<Draft> drafts, List<int> places, RuleContext context)
    {
        var atEdge = places.Count(i => PageEdge.IsAt(drafts, i));
        return places.Count < FewestTimes
            ? places.Count > 1
                && (atEdge == places.Count || (atEdge > 0 && places.TrueForAll(i => HasGap(drafts[i], context))))
            : atEdge * 2 >= places.Count || PageCounter.CountsPages(places.ConvertAll(i => drafts[i].Text));
    }

    /// <summary>
    /// The first of a line near the top may be the title; with a page number, or below a sentence, it is not.
    /// </summary>
    private static bool IsBelowFront(IReadOnlyList<Draft> drafts, int i, bool isFirst) =>
        i >= Front
        || !isFirst
        || (i > 1 && drafts[i].Text.Any(char.IsDigit))
        || (drafts[i].HasPageBreakAbove && StandsAbove(drafts, i))
        || drafts.Take(i).Any(draft => ProseDetector.IsProse(draft.Text));

    /// <summary>Whether the same words stand on the title page already, in one line or in two.</summary>
    private static bool StandsAbove(IReadOnlyList<Draft> drafts, int i) =>
        GetKey(drafts[i].Text) is var key && drafts.Take(i).Any(draft => GetKey(draft.Text) == key);

    /// <summary>
    /// The authors or the title at the edge of a page, once or as often as there are pages: <c>K. Anders and B.
    /// Holm</c>.
    /// </summary>
    private static bool IsSingleHead(IReadOnlyList<Draft> drafts, int i, FrontWords front) =>
        (!drafts[i].IsPageArtifact && PageTurn.Holds(drafts, i))
        || IsCandidate(drafts[i])
            && (i >= Front || PageEdge.InterruptsSentence(drafts, i))
            && (
                drafts[i].HasPageBreakAbove && PersonNameParser.ParseList(WithoutEtAl(drafts[i].Text)).Count > 0
                // Annex B: Weirs by valley is a heading, though the contents name it too.
                || (
                    PageEdge.IsAt(drafts, i)
                    && front.AreRepeatedAt(i)
                    && SectionRoleClassifier.Classify(drafts[i].Text) == SectionRole.None
                )
            );

    /// <summary>Two ends of a line: <c>THE LANTERN            Summer 2013</c></summary>
    private static bool HasGap(Draft line, RuleContext context) =>
        line.Content.Source.Slice(context.Source.Text).Trim().Contains("    ", StringComparison.Ordinal);

    /// <summary><c>H. Merrivale et al.</c></summary>
    private static string WithoutEtAl(string text) =>
        text.IndexOf(" et al", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? text[..at] : text;

    private static bool IsCandidate(Draft draft) =>
        draft is { Kind: BlockKind.Paragraph, IsWhole: false }
        && draft.Text.Length is > 3 and < 110
        && draft.Content.Breaks.Count == 0
        && (
            SentenceBoundaryDetector.IsUnterminated(draft.Text)
            || draft.Text.EndsWith(" et al.", StringComparison.OrdinalIgnoreCase)
        )
        && !SentenceBoundaryDetector.IsQuoted(draft.Text)
        && GetKey(draft.Text).Length > 3
        && !SeriesNameParser.IsSeriesNumber(draft.Text);

    private static string GetKey(string text) => string.Concat(Folding.ToKey(text).Where(unit => !char.IsDigit(unit)));
}
