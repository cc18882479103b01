using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// A short section that sells something, wherever it stands: a heading such as <c>Save 20% on subscriptions</c>,
/// prices, an address to order from; see <see cref="AdvertDetector"/>.
/// </summary>
internal static class AdvertRule
{
    private const int LongestSection = 14;
    private const int MostWords = 220;

    /// <summary>Sets them aside, from the heading to the next.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.ToList();
        for (var i = 0; i < result.Count; i++)
        {
            if (!CanHeadAdvert(result[i]))
            {
                continue;
            }

            var end = FindSectionEnd(result, i);
            if (!IsAdvert(result, i, end))
            {
                continue;
            }

            context.AddFinding(
                "set aside as advert, to the next heading",
                result[i],
                OverrideHint.ForKeep(result[i].Text)
            );
            if (!context.Overrides.IsKept(result[i].Text))
            {
                MarkParatext(result, i, end);
            }

            i = end - 1;
        }

        return result;
    }

    private static bool CanHeadAdvert(Draft draft) =>
        draft is { Kind: BlockKind.Heading, IsTitle: false }
        && SectionRoleClassifier.Classify(draft.Text) == SectionRole.None;

    /// <summary>Index of the next heading, or of the first block that such a section is too short for.</summary>
    private static int FindSectionEnd(List<Draft> drafts, int heading)
    {
        var end = heading + 1;
        while (end < drafts.Count && drafts[end].Kind != BlockKind.Heading && end - heading <= LongestSection)
        {
            end++;
        }

        return end;
    }

    private static bool IsAdvert(List<Draft> drafts, int start, int end) =>
        end - start <= LongestSection
        && CountWords(drafts, start, end) <= MostWords
        && AdvertDetector.IsAdvert(drafts, start, end);

    private static void MarkParatext(List<Draft> drafts, int start, int end)
    {
        for (var k = start; k < end; k++)
        {
            drafts[k] = drafts[k].Kind == BlockKind.Paratext ? drafts[k] : drafts[k].AsParatext(BlockNoteKind.Advert);
        }
    }

    private static int CountWords(List<Draft> drafts, int start, int end) =>
        Enumerable.Range(start, end - start).Sum(i => SentenceBoundaryDetector.CountWords(drafts[i].Text));
}
