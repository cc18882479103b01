using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// Levels of headings in formats where level 1 may be the title as on the web, or that of each chapter.
/// </summary>
internal static class EpubHeadingLevels
{
    private const int Outermost = 2;

    /// <summary>
    /// The title has level 1, or no heading has it. Where the outermost sections are only the title once more, an
    /// abstract and a list of references, all others are raised by one; without a title the first heading is it where
    /// no other one lies as far out.
    /// </summary>
    public static IReadOnlyList<Draft> Raise(IReadOnlyList<Draft> drafts)
    {
        var headings = drafts.Where(IsMarked).ToList();
        if (
            headings.Count == 0
            || headings[0].Level > Outermost
            || headings.TrueForAll(heading => heading.Level <= Outermost)
            || headings.Skip(1).Any(heading => IsOutermostSection(heading, headings[0]))
        )
        {
            return drafts;
        }

        return
        [
            .. drafts.Select(draft =>
                IsMarked(draft) && draft.Level > 1 ? draft with { Level = draft.Level - 1 } : draft
            ),
        ];
    }

    private static bool IsMarked(Draft draft) => draft is { Kind: BlockKind.Heading, IsMarkedUp: true };

    private static bool IsOutermostSection(Draft heading, Draft title) =>
        heading.Level <= Outermost
        && SectionRoleClassifier.Classify(heading.Text)
            is not (SectionRole.Abstract or SectionRole.References or SectionRole.BackMatter)
        && Folding.Fold(heading.Text) != Folding.Fold(title.Text);
}
