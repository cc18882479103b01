using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>
/// Tells a text whose paragraphs are lines, as pasting from a PDF or a mail makes them: many end within a sentence that
/// the next goes on with.
/// </summary>
internal static class BrokenLineDetector
{
    private const int ShortestLine = 40;
    private const int FewestBroken = 5;
    private const int OneIn = 8;

    /// <summary>Whether so many of its paragraphs are lines that the others may be, too.</summary>
    public static bool HasBrokenLines(IReadOnlyList<StoryBlock> blocks)
    {
        var (broken, all) = (0, 0);
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (
                blocks[i] is StoryBlock.ParagraphBlock { Paragraph: { Text.Length: > ShortestLine } first }
                && blocks[i + 1] is StoryBlock.ParagraphBlock { Paragraph: { Label: null } second }
            )
            {
                all++;
                broken +=
                    SentenceBoundaryDetector.IsUnterminated(first.Text)
                    && SentenceBoundaryDetector.StartsMidSentence(second.Text)
                        ? 1
                        : 0;
            }
        }

        return broken >= FewestBroken && broken * OneIn >= all;
    }
}
