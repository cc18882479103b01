using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// Levels of headings found by their looks: parts of a structured abstract lie within it; a number tells the level;
/// those set in another style than Introduction and Methods lie below them, and so do those below <c>Chapter 2</c>; all
/// others are outermost.
/// </summary>
internal sealed class UnmarkedLevelFinder(IReadOnlyList<Draft> drafts, IReadOnlyList<int> headings)
{
    private const int Outermost = 2;
    private const int Inner = 3;

    private readonly SubsectionFinder _subsections = new(drafts, headings);

    /// <summary>Sets the levels of headings that have none so far; those of the others are there already.</summary>
    public void SetLevels(Dictionary<int, int> levels)
    {
        var (inAbstract, inChapter) = (false, false);
        var outermostStyle = FindOutermostStyle();
        var hasChapters = headings.Count(i => HeadingNumberParser.IsChapter(drafts[i].Text)) > 1;
        foreach (var i in headings)
        {
            var isChapter = hasChapters && HeadingNumberParser.IsChapter(drafts[i].Text);
            var role = SectionRoleClassifier.Classify(drafts[i].Text);
            inAbstract = role == SectionRole.Abstract || (inAbstract && IsPartOfAbstract(drafts[i], role));
            if (drafts[i].Level == 0)
            {
                var isInner = inChapter || IsOtherStyle(drafts[i], outermostStyle);
                levels[i] = IsPart(i, inAbstract, role)
                    ? Inner
                    : FindLevel(drafts[i].Text, isInner && !isChapter && role == SectionRole.None);
            }

            inChapter = IsWithinChapter(isChapter, inChapter, levels[i]);
        }
    }

    private bool IsPart(int i, bool inAbstract, SectionRole role) =>
        (inAbstract && role != SectionRole.Abstract) || _subsections.Contains(i);

    /// <summary>A chapter goes on until a heading as far out as its own.</summary>
    private static bool IsWithinChapter(bool isChapter, bool wasInChapter, int level) =>
        isChapter || (wasInChapter && level > Outermost);

    private static bool IsPartOfAbstract(Draft heading, SectionRole role) =>
        role == SectionRole.StructuredAbstractPart || heading.Text is "Findings";

    private static int FindLevel(string heading, bool isInner) =>
        HeadingNumberParser.ParseLevel(heading) is > 0 and var number ? number
        : isInner ? Inner
        : Outermost;

    private static bool IsOtherStyle(Draft heading, TextStyle? outermostStyle) =>
        outermostStyle is not null && TextStyleDetector.Detect(heading) != outermostStyle;

    /// <summary>
    /// How sections of well-known names are set; without any, capitals are for the outermost. Null where nothing
    /// differs.
    /// </summary>
    private TextStyle? FindOutermostStyle()
    {
        var bare = headings.Select(i => drafts[i]).Where(draft => draft.Level == 0).ToList();
        var known = bare.Where(IsKnownSection).Select(draft => (int)TextStyleDetector.Detect(draft)).ToList();
        if (known.Count > 1)
        {
            return (TextStyle)
                known
                    .GroupBy(style => style)
                    .OrderByDescending(group => group.Count())
                    .ThenByDescending(group => group.Key)
                    .First()
                    .Key;
        }

        return bare.Count(draft => TextStyleDetector.Detect(draft).HasFlag(TextStyle.Capitals)) > 1
            ? TextStyle.Capitals
            : null;
    }

    private static bool IsKnownSection(Draft heading) =>
        SectionRoleClassifier.Classify(heading.Text) is not (SectionRole.None or SectionRole.StructuredAbstractPart);
}
