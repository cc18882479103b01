using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>
/// Levels of headings in formats where level 1 may be the title as on the web, or that of each chapter.
/// </summary>
internal static class HeadingLevels
{
    /// <summary>
    /// Where one heading only, the first, is of the outermost level, it is the title; where several are, they are
    /// sections, and all headings lie one level deeper.
    /// </summary>
    public static IReadOnlyList<Draft> Raise(IReadOnlyList<Draft> drafts)
    {
        var headings = drafts.Where(draft => draft is { Kind: BlockKind.Heading, IsMarkedUp: true }).ToList();
        if (headings.Count == 0 || headings[0].Level != 2 || headings.Skip(1).Any(IsOutermostSection))
        {
            return drafts;
        }

        return
        [
            .. drafts.Select(draft =>
                draft is { Kind: BlockKind.Heading, IsMarkedUp: true, Level: > 1 }
                    ? draft with
                    {
                        Level = draft.Level - 1,
                    }
                    : draft
            ),
        ];

        bool IsOutermostSection(Draft heading) =>
            heading.Level < 3
            && SectionRoleClassifier.Classify(heading.Text) == SectionRole.None
            && Folding.Fold(heading.Text) != Folding.Fold(headings[0].Text);
    }
}
