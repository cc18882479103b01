using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// What stands behind the references and is not the paper's: an advert for another journal, the series the paper came out in,
/// the working lines of a repository. Known back matter (acknowledgements, appendices, notes) stays.
/// </summary>
internal static class TailMatter
{
    private static readonly string[] SellingWords = ["subscribe", "subscription", "subscriptions", "per cent off", "% off", "save ", "order online", "buy now", "price", "isbn", "issn", "£", "$", "€", "call ", "visit our", "free trial", "advertis", "online access", "for further information visit", "forthcoming titles"];

    /// <summary>Sets it aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.ToList();
        var at = result.FindLastIndex(draft => draft.Kind == BlockKind.Reference) + 1;
        if (at == 0)
        {
            return WithoutReferences(result, context);
        }

        while (at < result.Count)
        {
            var end = NextHeading(result, at + 1);
            if (IsKnown(result, at, end))
            {
                at = end;
                continue;
            }

            // Behind the references a strange heading opens matter that goes on to the end, or to known back matter.
            while (end < result.Count && !IsKnown(result, end, NextHeading(result, end + 1)))
            {
                end = NextHeading(result, end + 1);
            }

            SetAside(result, at, end, context);
            at = end;
        }

        return result;
    }

    /// <summary>A text without references ends where a series list or an advert goes on to its end.</summary>
    private static IReadOnlyList<Draft> WithoutReferences(List<Draft> drafts, CleaningContext context)
    {
        var from = drafts.FindLastIndex(draft => draft.Kind == BlockKind.Heading && KnownSections.Role(draft.Text) is SectionRole.Closing or SectionRole.Back);
        var list = from < 0 ? -1 : drafts.FindIndex(from + 1, draft => SeriesNames.OpensList(draft.Text));
        if (list > 0)
        {
            SetAside(drafts, list, drafts.Count, context);
            return drafts;
        }

        for (var at = from < 0 ? drafts.Count : NextHeading(drafts, from + 1); at < drafts.Count; at = NextHeading(drafts, at + 1))
        {
            if (IsSeries(drafts, at, drafts.Count) || Selling(drafts, at, drafts.Count) >= 4)
            {
                SetAside(drafts, at, drafts.Count, context);
                break;
            }
        }

        return drafts;
    }

    private static int NextHeading(List<Draft> drafts, int from)
    {
        while (from < drafts.Count && drafts[from].Kind != BlockKind.Heading)
        {
            from++;
        }

        return from;
    }

    /// <summary>Known back matter; and what goes on without a heading, unless it sells something.</summary>
    private static bool IsKnown(List<Draft> drafts, int start, int end)
    {
        if (start >= drafts.Count)
        {
            return true;
        }

        return drafts[start].Kind == BlockKind.Heading
            ? KnownSections.Role(drafts[start].Text) is not SectionRole.None || drafts[start].Text.StartsWith("Appendix", StringComparison.OrdinalIgnoreCase)
            : Selling(drafts, start, end) < 3 && !SeriesNames.OpensList(drafts[start].Text);
    }

    private static void SetAside(List<Draft> drafts, int start, int end, CleaningContext context)
    {
        var reason = IsSeries(drafts, start, end) || SeriesNames.OpensList(drafts[start].Text) ? "series list" : Selling(drafts, start, end) >= 2 ? "advert" : "after the references";
        context.Guessed($"set aside as {reason}, to the {(end == drafts.Count ? "end" : "next known section")}", drafts[start], Override.Keep(drafts[start].Text));
        for (var i = start; i < end; i++)
        {
            if (Corrections.TryFind(context.Corrections.Paratext, drafts[i].Text, out var told) && told is null)
            {
                return;
            }

            drafts[i] = drafts[i].Kind is BlockKind.Paratext ? drafts[i] : drafts[i].Aside(reason);
        }
    }

    /// <summary>Headings that differ only in their number: <c>Policy paper 1</c>, <c>Policy paper 2</c>, …</summary>
    private static bool IsSeries(List<Draft> drafts, int start, int end) =>
        drafts.Skip(start).Take(end - start).Where(draft => draft.Text.Length < 60 && draft.Text.Any(char.IsDigit))
            .GroupBy(draft => string.Concat(Folding.Key(draft.Text).Where(unit => !char.IsDigit(unit))), StringComparer.Ordinal).Any(group => group.Key.Length > 2 && group.Count() >= 3);

    private static int Selling(List<Draft> drafts, int start, int end)
    {
        var text = Folding.Fold(string.Join(' ', drafts.Skip(start).Take(end - start).Select(draft => draft.Text)));
        return SellingWords.Count(word => text.Contains(word, StringComparison.Ordinal));
    }
}
