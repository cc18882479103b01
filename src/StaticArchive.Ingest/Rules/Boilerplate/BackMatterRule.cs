using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// What stands behind the references and is not the paper's: an advert for another journal, the series the paper came
/// out in, the working lines of a repository. Known back matter (acknowledgements, appendices, notes) stays.
/// </summary>
internal static class BackMatterRule
{
    private static readonly string[] PromotionalTerms =
    [
        "subscribe",
        "subscription",
        "subscriptions",
        "per cent off",
        "% off",
        "save ",
        "order online",
        "buy now",
        "price",
        "isbn",
        "issn",
        "£",
        "$",
        "€",
        "call ",
        "visit our",
        "free trial",
        "advertis",
        "online access",
        "for further information visit",
        "forthcoming titles",
    ];

    /// <summary>Sets it aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.ToList();
        var at = result.FindLastIndex(draft => draft.Kind == BlockKind.Reference) + 1;
        if (at == 0)
        {
            return ApplyWithoutReferences(result, context);
        }

        while (at < result.Count)
        {
            var end = FindNextHeading(result, at + 1);
            if (IsBackMatter(result, at, end))
            {
                at = end;
                continue;
            }

            // Behind the references an unknown heading opens boilerplate up to the end, or to known back matter.
            while (end < result.Count && !IsBackMatter(result, end, FindNextHeading(result, end + 1)))
            {
                end = FindNextHeading(result, end + 1);
            }

            MarkParatext(result, at, end, context);
            at = end;
        }

        return result;
    }

    /// <summary>A text without references ends where a series list or an advert begins that lasts to its end.</summary>
    private static IReadOnlyList<Draft> ApplyWithoutReferences(List<Draft> drafts, RuleContext context)
    {
        var from = drafts.FindLastIndex(draft =>
            draft.Kind == BlockKind.Heading
            && SectionRoleClassifier.Classify(draft.Text) is SectionRole.Conclusion or SectionRole.BackMatter
        );
        var list = from < 0 ? -1 : drafts.FindIndex(from + 1, draft => SeriesNameParser.IsListOpening(draft.Text));
        if (list > 0)
        {
            MarkParatext(drafts, list, drafts.Count, context);
            return drafts;
        }

        for (
            var at = from < 0 ? drafts.Count : FindNextHeading(drafts, from + 1);
            at < drafts.Count;
            at = FindNextHeading(drafts, at + 1)
        )
        {
            if (
                IsSeries(drafts, at, drafts.Count)
                || PromotionalTermCounter.Count(drafts, at, drafts.Count, PromotionalTerms) >= 4
            )
            {
                MarkParatext(drafts, at, drafts.Count, context);
                break;
            }
        }

        return drafts;
    }

    private static int FindNextHeading(List<Draft> drafts, int from)
    {
        while (from < drafts.Count && drafts[from].Kind != BlockKind.Heading)
        {
            from++;
        }

        return from;
    }

    /// <summary>Known back matter, or text without a heading that sells nothing.</summary>
    private static bool IsBackMatter(List<Draft> drafts, int start, int end)
    {
        if (start >= drafts.Count)
        {
            return true;
        }

        return drafts[start].Kind == BlockKind.Heading
            ? SectionRoleClassifier.Classify(drafts[start].Text) is not SectionRole.None
                || drafts[start].Text.StartsWith("Appendix", StringComparison.OrdinalIgnoreCase)
            : PromotionalTermCounter.Count(drafts, start, end, PromotionalTerms) < 3
                && !SeriesNameParser.IsListOpening(drafts[start].Text);
    }

    private static void MarkParatext(List<Draft> drafts, int start, int end, RuleContext context)
    {
        var reason =
            IsSeries(drafts, start, end) || SeriesNameParser.IsListOpening(drafts[start].Text)
                ? BlockNoteKind.SeriesList
            : PromotionalTermCounter.Count(drafts, start, end, PromotionalTerms) >= 2 ? BlockNoteKind.Advert
            : BlockNoteKind.AfterReferences;
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

    /// <summary>Headings that differ only in their number: <c>Policy paper 1</c>, <c>Policy paper 2</c>, …</summary>
    private static bool IsSeries(List<Draft> drafts, int start, int end) =>
        drafts
            .Skip(start)
            .Take(end - start)
            .Where(draft => draft.Text.Length < 60 && draft.Text.Any(char.IsDigit))
            .GroupBy(
                draft => string.Concat(Folding.ToKey(draft.Text).Where(unit => !char.IsDigit(unit))),
                StringComparer.Ordinal
            )
            .Any(group => group.Key.Length > 2 && group.Count() >= 3);
}
