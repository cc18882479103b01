using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>A place where a quote may stand, though its words or those around it have changed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The place in its folded text.</param>
/// <param name="QuoteScore">How much of the quote stands there, 0 to 1.</param>
/// <param name="ContextScore">How much of prefix and suffix stands beside it, 0 to 1.</param>
/// <param name="BestSideScore">The better of prefix and suffix.</param>
/// <param name="Edits">How many words of quote, prefix and suffix were changed.</param>
/// <param name="Surprisal">How unlikely it is, in bits, that so much of the quote stands there by chance.</param>
internal sealed record FuzzyQuoteMatch(
    FoldedDocument Document,
    Span Span,
    double QuoteScore,
    double ContextScore,
    double BestSideScore,
    double Edits,
    double Surprisal
)
{
    /// <summary>Whether the quote stands there word for word.</summary>
    public bool IsVerbatim => QuoteScore >= 1;
}
