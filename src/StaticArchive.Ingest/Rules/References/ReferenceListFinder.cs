using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>Finds where a list of references ends that a heading opens, and the parts of it.</summary>
internal static class ReferenceListFinder
{
    /// <summary>
    /// End of the list, or of the part of a list, that the block at <paramref name="i"/> heads; null if it heads none.
    /// </summary>
    /// <param name="drafts">The document.</param>
    /// <param name="i">Index of the heading.</param>
    /// <param name="list">The heading of the list that ends right above; null for none.</param>
    public static int? FindEnd(IReadOnlyList<Draft> drafts, int i, Draft? list) =>
        FindListEnd(drafts, i) ?? (list is null ? null : FindPartEnd(drafts, i, list));

    /// <summary>Whether a heading opens a list of references, or may.</summary>
    public static bool IsListHeading(Draft draft) =>
        draft.Kind == BlockKind.Heading
        && (
            SectionRoleClassifier.Classify(draft.Text) == SectionRole.References
            || ReferenceSubheadingDetector.IsListName(draft.Text)
        );

    /// <summary>End of the list that a heading opens; null if it opens none.</summary>
    private static int? FindListEnd(IReadOnlyList<Draft> drafts, int i)
    {
        if (!IsListHeading(drafts[i]))
        {
            return null;
        }

        var end = FindBlocksEnd(drafts, i);
        var isList =
            SectionRoleClassifier.Classify(drafts[i].Text) == SectionRole.References
            || ReferenceSubheadingDetector.AreEntries(drafts, i + 1, end);
        return end == i + 1 || !isList ? null : end;
    }

    /// <summary>
    /// End of the part of a list that a heading below it opens: <c>Cases</c>, or a heading that lies deeper and has
    /// entries below.
    /// </summary>
    private static int? FindPartEnd(IReadOnlyList<Draft> drafts, int i, Draft list)
    {
        var isPart = ReferenceSubheadingDetector.IsPartName(drafts[i].Text);
        if (drafts[i].Kind != BlockKind.Heading ? !isPart || drafts[i].Kind != BlockKind.Paragraph : IsOther(drafts[i]))
        {
            return null;
        }

        var end = FindBlocksEnd(drafts, i);
        var isDeeper = drafts[i].IsMarkedUp && drafts[i].Level > list.Level;
        return end > i + 1 && (isPart || (isDeeper && ReferenceSubheadingDetector.AreEntries(drafts, i + 1, end)))
            ? end
            : null;
    }

    private static bool IsOther(Draft heading) =>
        heading.IsTitle
        || (
            SectionRoleClassifier.Classify(heading.Text) != SectionRole.None
            && !ReferenceSubheadingDetector.IsPartName(heading.Text)
        );

    /// <summary>
    /// Where the paragraphs and items below a heading end; what follows the list in the same section is not of it.
    /// </summary>
    private static int FindBlocksEnd(IReadOnlyList<Draft> drafts, int i)
    {
        var end = i + 1;
        while (
            end < drafts.Count
            && (
                drafts[end].Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Reference
                || drafts[end].IsPageArtifact
            )
            && !(drafts[end].IsPlainParagraph && ReferenceSubheadingDetector.IsPartName(drafts[end].Text))
        )
        {
            end++;
        }

        while (end > i + 1 && (drafts[end - 1].IsPageArtifact || IsBehindList(drafts[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>What came after the list: prose, or the day of the paper.</summary>
    private static bool IsBehindList(Draft draft) => IsProse(draft) || DateLineDetector.IsDate(draft.Text);

    /// <summary>Several sentences and no year near the start: no entry, but what came after the list.</summary>
    private static bool IsProse(Draft draft) =>
        draft.Kind == BlockKind.Paragraph
        && !ReferenceOpening.Match(draft.Text).IsMatch
        && draft.Text.Length > 250
        && !draft.Text.AsSpan(0, 200).ContainsAny("0123456789")
        && !draft.Text.Contains("http", StringComparison.Ordinal);
}
