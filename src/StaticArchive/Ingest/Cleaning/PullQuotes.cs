using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A voice set apart between rules, one block a speaker:
/// <code>
/// ---
/// *‘Reorganisation could have led to co-terminosity being lost’*
/// ---
/// </code>
/// </summary>
internal static class PullQuotes
{
    private const int Longest = 900;

    /// <summary>Marks them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var isOne = IsPullQuote(draft);
            if (isOne)
            {
                context.Guessed("taken for a pull quote: it stands between rules", draft, Override.Kind(draft.Text));
            }

            result.Add(isOne ? draft with { Kind = BlockKind.PullQuote } : draft);
        }

        return result;
    }

    private static bool IsPullQuote(Draft draft) =>
        draft is { Kind: BlockKind.Paragraph or BlockKind.Quotation, RuleAbove: true, RuleBelow: true } && draft.Text.Length <= Longest
        && (Sentences.IsQuoted(draft.Text) || (Styles.Of(draft) & (Style.Italic | Style.Bold)) != 0);
}
