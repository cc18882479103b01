using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.WordProcessing.Headings;

/// <summary>A title in several paragraphs that look alike: <c>Handbook for</c> / <c>River Wardens</c>.</summary>
internal static class TitleJoiner
{
    private const int LongestTitle = 250;
    private const int MostLines = 4;

    /// <summary>The blocks, the lines of the title joined.</summary>
    public static IReadOnlyList<StoryBlock> Join(
        IReadOnlyList<StoryBlock> blocks,
        IReadOnlyDictionary<StoryParagraph, FoundHeading> headings
    )
    {
        var result = blocks.ToList();
        var at = result.FindIndex(block =>
            GetParagraph(block) is { } one && headings.GetValueOrDefault(one)?.Level == 1
        );
        if (at < 0)
        {
            return blocks;
        }

        var title = GetParagraph(result[at])!;
        var isLarge = HeadingLook
            .From(title)
            .IsLarge(TextSizeFinder.Find(blocks.Select(GetParagraph).OfType<StoryParagraph>()));
        for (
            var lines = 1;
            lines < MostLines
                && at + 1 < result.Count
                && GetParagraph(result[at + 1]) is { } next
                && !headings.ContainsKey(next)
                && GoesOn(title, next)
                && (isLarge || !HeadingTextChecker.IsFrontLine(next.Text));
            lines++
        )
        {
            title.Join(next);
            result.RemoveAt(at + 1);
        }

        return result;
    }

    private static StoryParagraph? GetParagraph(StoryBlock block) =>
        block is StoryBlock.ParagraphBlock { Box: 0, Paragraph: { IsContents: false } paragraph } ? paragraph : null;

    /// <summary>Where a title is no larger than the text, names and dates are often set like it.</summary>
    private static bool GoesOn(StoryParagraph title, StoryParagraph next) =>
        title.Text.Length + next.Text.Length < LongestTitle
        && title.Style.Role == next.Style.Role
        && title.Look.Size == next.Look.Size
        && title.Look.IsBold == next.Look.IsBold
        && title.Format.Alignment == next.Format.Alignment
        && !HeadingTextChecker.IsDated(next.Text)
        && !HeadingTextChecker.IsKnown(next.Text);
}
