using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>Makes boxes of paragraphs on end with a line round them, or in a style for boxes.</summary>
internal static class FrameGrouper
{
    private const int ShortestText = 80;

    /// <summary>The blocks, those of each such run with the number of a box.</summary>
    /// <param name="blocks">The blocks of a text.</param>
    /// <param name="countBox">Gives each box its number.</param>
    public static IReadOnlyList<StoryBlock> Group(IReadOnlyList<StoryBlock> blocks, Func<int> countBox)
    {
        var result = new List<StoryBlock>(blocks.Count);
        var i = 0;
        while (i < blocks.Count)
        {
            var end = Math.Max(i + 1, FindEnd(blocks, i));
            var number = IsBox(blocks, i, end) ? countBox() : 0;
            for (; i < end; i++)
            {
                result.Add(number > 0 ? blocks[i] with { Box = number } : blocks[i]);
            }
        }

        return result;
    }

    private static int FindEnd(IReadOnlyList<StoryBlock> blocks, int start)
    {
        var end = start;
        while (end < blocks.Count && IsFramed(blocks[end]) && !(end > start && IsNextTitle(blocks[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsFramed(StoryBlock block) =>
        block is StoryBlock.ParagraphBlock { Box: 0, Paragraph: { IsContents: false } paragraph }
        && (paragraph.Format.HasFrame is true || paragraph.Style.Role == StyleRole.Box);

    private static bool IsNextTitle(StoryBlock block) =>
        block is StoryBlock.ParagraphBlock { Paragraph: var paragraph } && BoxLabelParser.IsTitle(paragraph.Text);

    /// <summary>A single short line with a frame is a heading or a label.</summary>
    private static bool IsBox(IReadOnlyList<StoryBlock> blocks, int start, int end)
    {
        var letters = 0;
        for (var i = start; i < end && IsFramed(blocks[i]); i++)
        {
            letters += ((StoryBlock.ParagraphBlock)blocks[i]).Paragraph.Look.Letters;
        }

        return letters >= ShortestText;
    }
}
