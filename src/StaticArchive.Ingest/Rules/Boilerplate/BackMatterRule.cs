using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// What stands behind the references, or behind the conclusion, and is not the paper's: an advert for another journal,
/// the series the paper came out in, what a site puts below it. An unknown heading alone is no reason: it may be an
/// appendix or one of its parts.
/// </summary>
internal static class BackMatterRule
{
    private const int FewestOfSeries = 3;
    private const int LongestAdvert = 16;
    private const int LongestSeries = 80;

    /// <summary>Sets it aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.ToList();
        var at = FindStart(result);
        while (at < result.Count)
        {
            var end = FindNextHeading(result, at + 1);
            if (IsKnown(result, at) || FindReason(result, at) is not { } reason)
            {
                at = end;
                continue;
            }

            // What begins so goes on to a section that is known, or plainly the paper's.
            while (end < result.Count && !IsKnown(result, end) && !IsOwn(result, end, reason))
            {
                end = FindNextHeading(result, end + 1);
            }

            MarkParatext(result, new Stretch(at, end, reason), context);
            at = end;
        }

        return result;
    }

    /// <summary>
    /// Behind the last entry of a list of references; in a text without one, at the list of a series or the first
    /// heading behind the conclusion.
    /// </summary>
    private static int FindStart(List<Draft> drafts)
    {
        var reference = drafts.FindLastIndex(draft => draft.Kind == BlockKind.Reference);
        if (reference >= 0)
        {
            return reference + 1;
        }

        var from = drafts.FindLastIndex(draft =>
            draft.Kind == BlockKind.Heading
            && SectionRoleClassifier.Classify(draft.Text) is SectionRole.Conclusion or SectionRole.BackMatter
        );
        if (from < 0)
        {
            return drafts.Count;
        }

        var list = drafts.FindIndex(from + 1, draft => SeriesNameParser.IsListOpening(draft.Text));
        return list > 0 ? list : FindNextHeading(drafts, from + 1);
    }

    private static int FindNextHeading(List<Draft> drafts, int from)
    {
        while (from < drafts.Count && drafts[from].Kind != BlockKind.Heading)
        {
            from++;
        }

        return from;
    }

    private static bool IsKnown(List<Draft> drafts, int start) =>
        drafts[start].Kind == BlockKind.Heading
        && SectionRoleClassifier.Classify(drafts[start].Text) is not SectionRole.None;

    /// <summary>Why a section is not the paper's; null where nothing shows that.</summary>
    private static BlockNoteKind? FindReason(List<Draft> drafts, int start)
    {
        var end = FindNextHeading(drafts, start + 1);
        var next = end;
        while (next < drafts.Count && next < start + LongestSeries && !IsKnown(drafts, next))
        {
            next = FindNextHeading(drafts, next + 1);
        }

        if (BodySigns.HasNumberOrCitation(drafts, start, end))
        {
            return null;
        }

        if (
            SeriesNameParser.IsListOpening(drafts[start].Text)
            || IsSeries(drafts, start, Math.Min(next, start + LongestSeries))
        )
        {
            return BlockNoteKind.SeriesList;
        }

        return AdvertDetector.IsAdvert(drafts, start, Math.Max(end, Math.Min(next, start + LongestAdvert)))
                ? BlockNoteKind.Advert
            : drafts[start].Kind == BlockKind.Heading && SiteSectionDetector.IsSiteHeading(drafts[start].Text)
                ? BlockNoteKind.AfterReferences
            : null;
    }

    /// <summary>
    /// Whether a section is the paper's again: a number, a citation, or sentences where none were expected.
    /// </summary>
    private static bool IsOwn(List<Draft> drafts, int start, BlockNoteKind reason)
    {
        var end = FindNextHeading(drafts, start + 1);
        return BodySigns.HasNumberOrCitation(drafts, start, end)
            || (
                BodySigns.HasProse(drafts, start, end)
                && !SiteSectionDetector.IsSiteHeading(drafts[start].Text)
                && reason != BlockNoteKind.Advert
            );
    }

    private static void MarkParatext(List<Draft> drafts, Stretch stretch, RuleContext context)
    {
        var (start, end, reason) = stretch;
        context.AddFinding(
            $"set aside as {BlockNote.From(reason)}, to the {(end == drafts.Count ? "end" : "next known section")}",
            drafts[start],
            OverrideHint.ForKeep(drafts[start].Text)
        );
        for (var i = start; i < end; i++)
        {
            if (context.Overrides.IsKept(drafts[i].Text))
            {
                return;
            }

            drafts[i] = drafts[i].Kind is BlockKind.Paratext ? drafts[i] : drafts[i].AsParatext(reason);
        }
    }

    /// <summary>
    /// Papers of a series that differ only in their number: <c>Policy paper 1</c>, <c>Policy paper 2</c>, …; not
    /// <c>Table 1</c>, <c>Table 2</c>.
    /// </summary>
    private static bool IsSeries(List<Draft> drafts, int start, int end) =>
        drafts
            .Skip(start)
            .Take(end - start)
            .Where(draft => SeriesNameParser.IsSeriesNumber(draft.Text))
            .GroupBy(
                draft => string.Concat(Folding.ToKey(draft.Text).Where(unit => !char.IsDigit(unit))),
                StringComparer.Ordinal
            )
            .Any(group => group.Count() >= FewestOfSeries);

    private sealed record Stretch(int Start, int End, BlockNoteKind Reason);
}
