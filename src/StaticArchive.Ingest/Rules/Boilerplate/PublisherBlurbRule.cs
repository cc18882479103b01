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
                inside = IsBlurb(drafts[i].Text) && (i < abstractAt || i > drafts.Count * 4 / 5);
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

    private static bool IsBlurb(string heading)
    {
        var folded = Folding.Fold(heading);
        return folded.StartsWith("about ", StringComparison.Ordinal)
            && !PaperTerms.Any(what => folded["about ".Length..].StartsWith(what, StringComparison.Ordinal));
    }
}
