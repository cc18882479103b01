using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// A quotation set apart between thematic breaks, one block for each speaker:
/// <code>
/// ---
/// *‘Reorganisation could have led to co-terminosity being lost’*
/// ---
/// </code>
/// </summary>
internal static class PullQuoteRule
{
    private const int Longest = 900;

    /// <summary>Marks them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var isOne = IsPullQuote(draft);
            if (isOne)
            {
                context.AddFinding(
                    "taken for a pull quote: it stands between rules",
                    draft,
                    OverrideHint.ForKind(draft.Text)
                );
            }

            result.Add(isOne ? draft with { Kind = BlockKind.PullQuote } : draft);
        }

        return result;
    }

    private static bool IsPullQuote(Draft draft) =>
        draft
            is {
                Kind: BlockKind.Paragraph or BlockKind.Quotation,
                HasThematicBreakAbove: true,
                HasThematicBreakBelow: true
            }
        && draft.Text.Length <= Longest
        && (
            SentenceBoundaryDetector.IsQuoted(draft.Text)
            || (TextStyleDetector.Detect(draft) & (TextStyle.Italic | TextStyle.Bold)) != 0
        );
}
