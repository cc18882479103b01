using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// Paragraphs and list items that a page break divides: <c>… led to a number of</c> / <c>issues. These included
/// …</c>. What stands between the halves (a page number, a running head, a box, a table, a lost picture) follows the
/// joined paragraph.
/// </summary>
internal static class BrokenParagraphRule
{
    private const int MaxBlocksBetween = 40;

    /// <summary>Joins them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var isJoined = context.Overrides.FindJoin(draft.Text);
            var first = isJoined switch
            {
                true => FindContinuedBlock(result, draft),
                false => -1,
                null => context.Overrides.HasPreservedBreaks ? -1 : FindFirstHalf(result, draft),
            };
            if (first < 0)
            {
                result.Add(draft);
                continue;
            }

            result[first] = result[first].Join(draft);
            if (isJoined is null)
            {
                context.AddFinding(
                    "a paragraph broken in the source was joined",
                    draft,
                    OverrideHint.ForSplit(draft.Text)
                );
            }
        }

        return result;
    }

    /// <summary>The last block of the same kind, which the sidecar says is continued.</summary>
    private static int FindContinuedBlock(List<Draft> blocks, Draft rest) =>
        blocks.FindLastIndex(draft => draft.Kind == rest.Kind || draft.Kind == BlockKind.ListItem);

    /// <summary>Index of the block that <paramref name="rest"/> is the second half of; -1 for none.</summary>
    private static int FindFirstHalf(List<Draft> blocks, Draft rest)
    {
        if (rest.Kind is not (BlockKind.Paragraph or BlockKind.Quotation) || rest.Text.Length == 0)
        {
            return -1;
        }

        var interrupted = false;
        for (var i = blocks.Count - 1; i >= Math.Max(0, blocks.Count - MaxBlocksBetween); i--)
        {
            var draft = blocks[i];
            if (
                draft.BoxNumber != rest.BoxNumber
                    ? draft.BoxNumber != 0 && rest.BoxNumber == 0
                    : IsInterruption(draft, rest)
            )
            {
                interrupted = true;
                continue;
            }

            return draft.BoxNumber == rest.BoxNumber && ContinuationDetector.IsContinuation(draft, rest, interrupted)
                ? i
                : -1;
        }

        return -1;
    }

    /// <summary>
    /// A table, a quotation or a footnote stands between halves only where the second is sure to continue the first.
    /// </summary>
    private static bool IsInterruption(Draft draft, Draft rest) =>
        draft switch
        {
            { Kind: BlockKind.Figure }
            or {
                Kind: BlockKind.Paratext,
                Note.Kind: BlockNoteKind.PageNumber or BlockNoteKind.RunningHead or BlockNoteKind.Advert
            } => true,
            { Kind: BlockKind.Table or BlockKind.PullQuote }
            or { Kind: BlockKind.ListItem, Note.Kind: BlockNoteKind.Footnote } =>
                SentenceBoundaryDetector.StartsMidSentence(rest.Text),
            _ => false,
        };
}
