using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Finds sentences set large between paragraphs or beside them, which the text has too.</summary>
internal static class PullQuoteFinder
{
    private const int Longest = 500;
    private const int FewestWords = 7;

    /// <summary>Marks them, those without a frame; boxes look for those within.</summary>
    public static void Mark(IReadOnlyList<TextBlock> blocks, LineStyle body, RepeatedText text)
    {
        foreach (var block in blocks.Where(block => CanBeQuote(block, body) && IsSentence(block.Text, text)))
        {
            block.Kind = BlockKind.PullQuote;
        }
    }

    private static bool CanBeQuote(TextBlock block, LineStyle body) =>
        block.IsPlain
        && block.First.Line.Frame == 0
        && block.First.Line.Kind is LayoutRegionKind.Column or LayoutRegionKind.Spanning or LayoutRegionKind.Box
        && block.Text.Length <= Longest
        && block.Style.Size > body.Size + 1
        && ElementTags.FindHeadingLevel(block) == 0
        && HeadingEvidence.FindNumberLevel(block) == 0;

    /// <summary>Words in quotation marks, or several that the text has too; a title is short.</summary>
    private static bool IsSentence(string words, RepeatedText text) =>
        SentenceBoundaryDetector.CountWords(words) >= FewestWords
        && (
            SentenceBoundaryDetector.IsQuoted(words)
            || (!SentenceBoundaryDetector.IsUnterminated(words) && text.Has(words))
        );
}
