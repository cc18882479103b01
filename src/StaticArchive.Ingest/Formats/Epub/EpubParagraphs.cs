using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// Paragraphs of a book are whole, unless it was made of a PDF line by line: then many end within a sentence that the
/// next goes on with.
/// </summary>
internal static class EpubParagraphs
{
    private const int ShortestLine = 40;
    private const int FewestBroken = 5;
    private const int OneIn = 8;

    /// <summary>The drafts, paragraphs marked as whole where they are.</summary>
    public static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts) =>
        HasBrokenLines(drafts)
            ? drafts
            : [.. drafts.Select(draft => draft.Kind == BlockKind.Paragraph ? draft with { IsWhole = true } : draft)];

    private static bool HasBrokenLines(IReadOnlyList<Draft> drafts)
    {
        var (broken, all) = (0, 0);
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            if (
                drafts[i] is { Kind: BlockKind.Paragraph, Text.Length: > ShortestLine } first
                && drafts[i + 1].Kind == BlockKind.Paragraph
            )
            {
                all++;
                broken +=
                    SentenceBoundaryDetector.IsUnterminated(first.Text)
                    && SentenceBoundaryDetector.StartsMidSentence(drafts[i + 1].Text)
                        ? 1
                        : 0;
            }
        }

        return broken >= FewestBroken && broken * OneIn >= all;
    }
}
