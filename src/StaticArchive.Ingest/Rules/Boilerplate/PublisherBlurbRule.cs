using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// What a publisher says of itself: a section <c>About the Centre</c> among the front matter or at the end. Sections
/// about the paper, the study or the authors are not meant.
/// </summary>
internal static class PublisherBlurbRule
{
    private static readonly string[] PaperTerms =
    [
        "this paper",
        "this report",
        "this study",
        "this research",
        "the research",
        "the study",
        "the paper",
        "the report",
        "the author",
        "the data",
        "this review",
        "the review",
    ];

    /// <summary>Sets them aside, from the heading to the next.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var abstractAt = drafts
            .ToList()
            .FindIndex(draft =>
                draft.Kind == BlockKind.Heading
                && SectionRoleClassifier.Classify(draft.Text) is SectionRole.Abstract or SectionRole.Introduction
            );
        var inside = false;
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == BlockKind.Heading)
            {
                inside =
                    (i < abstractAt || i > drafts.Count * 4 / 5)
                    && IsBlurb(drafts[i].Text)
                    && !BodySigns.HasNumberOrCitation(drafts, i, FindSectionEnd(drafts, i));
                if (inside)
                {
                    context.AddFinding(
                        "set aside as publisher's blurb, to the next heading",
                        drafts[i],
                        OverrideHint.ForKeep(drafts[i].Text)
                    );
                }
            }

            result.Add(inside ? drafts[i].AsParatext(BlockNoteKind.PublisherBlurb) : drafts[i]);
        }

        return result;
    }

    private static int FindSectionEnd(IReadOnlyList<Draft> drafts, int heading)
    {
        var end = heading + 1;
        while (end < drafts.Count && drafts[end].Kind != BlockKind.Heading)
        {
            end++;
        }

        return end;
    }

    /// <summary>An organisation by name: <c>About the River Centre</c>, <c>About HSMC</c>, <c>About us</c>.</summary>
    private static bool IsBlurb(string heading)
    {
        var folded = Folding.Fold(heading);
        if (
            !folded.StartsWith("about ", StringComparison.Ordinal)
            || PaperTerms.Any(what => folded["about ".Length..].StartsWith(what, StringComparison.Ordinal))
        )
        {
            return false;
        }

        var words = WordTokenizer.Split(heading[Math.Min("about ".Length, heading.Length)..]);
        return words is ["us"]
            || (words.Exists(IsAcronym) && heading.Any(char.IsLower))
            || (words.Exists(IsCapitalized) && OrganisationDetector.HasOrganisationWord(heading));
    }

    private static bool IsAcronym(string word) => word.Length is > 1 and < 8 && word.All(char.IsUpper);

    private static bool IsCapitalized(string word) => char.IsUpper(word[0]);
}
