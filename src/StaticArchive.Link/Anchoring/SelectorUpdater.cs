using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>The selector of a quote whose words have moved, as it would be written today.</summary>
public static class SelectorUpdater
{
    /// <summary>
    /// The new selector, by which the passage is found word for word; null where the quote has not moved or none can be
    /// made.
    /// </summary>
    public static TextQuoteSelector? Update(TextQuoteSelector quote, Anchor anchor, QuoteCorpus corpus)
    {
        if (
            anchor is not { State: AnchorState.Moved, Document: { } id }
            || corpus.GetDocuments(quote.Paper).FirstOrDefault(document => document.Id == id) is not { } document
        )
        {
            return null;
        }

        var described = TextQuoteSelectorBuilder.Describe(document, anchor.Span, corpus, quote.Location);
        var whole = quote with { Exact = described.Exact, Prefix = described.Prefix, Suffix = described.Suffix };
        var bare = whole with { Prefix = null, Suffix = null };
        return new[] { quote.Prefix is null && quote.Suffix is null ? bare : whole, whole }.FirstOrDefault(candidate =>
            Leads(candidate)
        );

        bool Leads(TextQuoteSelector candidate) =>
            QuoteAnchorer.Find(candidate, corpus) is { State: AnchorState.Exact } found
            && found.Span == anchor.Span
            && found.Document == id;
    }
}
