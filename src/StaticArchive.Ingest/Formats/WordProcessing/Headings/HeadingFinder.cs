using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.WordProcessing.Headings;

/// <summary>
/// Finds the headings of a text: those with a style or a level in the outline, and, since people also make headings by
/// hand, short paragraphs that stand out, each look of them one level.
/// </summary>
internal sealed class HeadingFinder
{
    private const int BodyLevel = 9;

    private readonly Dictionary<StoryParagraph, FoundHeading> _found = [];

    /// <summary>The paragraphs of the text, null for tables.</summary>
    private readonly List<StoryParagraph?> _paragraphs;

    private HeadingFinder(IEnumerable<StoryBlock> blocks) =>
        _paragraphs = [
            .. blocks.Where(block => block.Box == 0).Select(block => (block as StoryBlock.ParagraphBlock)?.Paragraph),
        ];

    /// <summary>The headings among the blocks of a text.</summary>
    public static IReadOnlyDictionary<StoryParagraph, FoundHeading> Find(IEnumerable<StoryBlock> blocks)
    {
        var finder = new HeadingFinder(blocks);
        finder.AddStyled();
        new HandmadeHeadingFinder(finder._paragraphs, finder._found).AddAll();
        return finder._found;
    }

    private void AddStyled()
    {
        var styled = Enumerable.Range(0, _paragraphs.Count).Where(IsStyled).ToList();
        var title = styled.FindIndex(i => _paragraphs[i]!.Style.Role == StyleRole.Title);
        var lift = IsTitleFirst(styled) ? 1 - GetLevel(_paragraphs[styled[0]]!) : 1;
        for (var k = 0; k < styled.Count; k++)
        {
            var paragraph = _paragraphs[styled[k]]!;
            _found[paragraph] = new FoundHeading(
                k == title ? 1
                    : paragraph.Style.Role == StyleRole.Title ? 2
                    : GetLevel(paragraph) + lift,
                IsGuess: false
            );
        }
    }

    /// <summary>
    /// Without a title of its own style, a heading above the text that lies further out than all others is the title.
    /// </summary>
    private bool IsTitleFirst(List<int> styled)
    {
        if (styled.Count == 0 || styled.Exists(i => _paragraphs[i]!.Style.Role == StyleRole.Title))
        {
            return false;
        }

        var first = _paragraphs[styled[0]]!;
        return styled.Skip(1).All(i => GetLevel(_paragraphs[i]!) > GetLevel(first))
            && !HeadingTextChecker.IsKnown(first.Text)
            && _paragraphs.Take(styled[0]).OfType<StoryParagraph>().All(line => CanStandAbove(line, first));
    }

    /// <summary>Above a title stand no text, no contents, and nothing larger.</summary>
    private static bool CanStandAbove(StoryParagraph line, StoryParagraph title) =>
        !line.IsContents && line.Look.Size <= title.Look.Size && !HeadingTextChecker.IsProse(line);

    private bool IsStyled(int i) =>
        _paragraphs[i] is { IsContents: false } paragraph
        && (GetLevel(paragraph) > 0 || IsTitle(i))
        && HeadingTextChecker.CanBeStyled(paragraph);

    /// <summary>The second of two lines in the style of a title goes on with it.</summary>
    private bool IsTitle(int i) =>
        _paragraphs[i]!.Style.Role == StyleRole.Title && !(i > 0 && _paragraphs[i - 1]?.Style.Role == StyleRole.Title);

    /// <summary>A level set on the paragraph itself counts for more than its style's.</summary>
    private static int GetLevel(StoryParagraph paragraph) =>
        paragraph.Format.OutlineLevel is >= 0 and < BodyLevel and var level && paragraph.Style.Role != StyleRole.Title
            ? level + 1
        : paragraph.Format.OutlineLevel == BodyLevel ? 0
        : paragraph.Style.Level;
}
