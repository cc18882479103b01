using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>A place where a quote may stand, though its words or those around it have changed.</summary>
internal sealed record FuzzyQuoteMatch
{
    /// <summary>The document.</summary>
    public required FoldedDocument Document { get; init; }

    /// <summary>The place in its folded text.</summary>
    public required Span Span { get; init; }

    /// <summary>How much of the quote stands there, 0 to 1.</summary>
    public required double QuoteScore { get; init; }

    /// <summary>How much of prefix and suffix stands beside it, 0 to 1.</summary>
    public required double ContextScore { get; init; }

    /// <summary>The better of prefix and suffix, of those with more than two words.</summary>
    public required double BestSideScore { get; init; }

    /// <summary>How many words of quote, prefix and suffix were changed; a misspelling is less than one.</summary>
    public required double Edits { get; init; }

    /// <summary>How unlikely it is, in bits, that so much of the quote stands there by chance.</summary>
    public required double Surprisal { get; init; }

    /// <summary>Whether the quote stands there word for word, in whatever sentence.</summary>
    public required bool IsVerbatim { get; init; }

    /// <summary>Whether a sentence there is like one of the quote's, but says something else.</summary>
    public required bool HasOtherSentence { get; init; }
}
