using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>
/// Reports of committees number each paragraph, <c>23. We recommend that …</c>: long ones, by the same list through
/// the whole text. Such paragraphs are no items.
/// </summary>
internal sealed class NumberedParagraphs
{
    private const int LongItem = 220;
    private const int FewestParagraphs = 5;

    private readonly HashSet<int> _lists = [];

    /// <summary>Looks at all lists of a text.</summary>
    public void Learn(IReadOnlyList<StoryBlock> blocks)
    {
        var lists = blocks
            .OfType<StoryBlock.ParagraphBlock>()
            .Select(block => block.Paragraph)
            .Where(paragraph => paragraph.Label is { Text: not null })
            .GroupBy(GetList);
        foreach (var list in lists)
        {
            if (list.Count() >= FewestParagraphs && list.Average(paragraph => paragraph.Look.Letters) > LongItem)
            {
                _lists.Add(list.Key);
            }
        }
    }

    /// <summary>Whether a numbered paragraph is one of these.</summary>
    public bool IsNumberedParagraph(StoryParagraph paragraph) =>
        paragraph.Label is { Text: not null } && _lists.Contains(GetList(paragraph));

    private static int GetList(StoryParagraph paragraph) =>
        ((paragraph.Format.NumberingId ?? 0) * 16) + paragraph.Label!.Depth;
}
