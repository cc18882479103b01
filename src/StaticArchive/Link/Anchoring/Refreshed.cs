using StaticArchive.Documents;

namespace StaticArchive.Link.Anchoring;

/// <summary>The selector of a quote whose words have moved, as it would be written today.</summary>
public static class Refreshed
{
    /// <summary>The new selector, by which the passage is found word for word; null where the quote has not moved or none can be made.</summary>
    public static QuoteRecord? Of(QuoteRecord quote, Anchor anchor, Library library)
    {
        if (anchor is not { State: AnchorState.Moved, Document: { } id } || library.Of(quote.Paper).FirstOrDefault(document => document.Id == id) is not { } document)
        {
            return null;
        }

        var described = Selectors.Describe(document, anchor.Span, library, quote.Place);
        var whole = quote with { Quote = described.Quote, Prefix = described.Prefix, Suffix = described.Suffix };
        var bare = whole with { Prefix = null, Suffix = null };
        return new[] { quote.Prefix is null && quote.Suffix is null ? bare : whole, whole }.FirstOrDefault(candidate => Leads(candidate));

        bool Leads(QuoteRecord candidate) => QuoteAnchor.Find(candidate, library) is { State: AnchorState.Exact } found && found.Span == anchor.Span && found.Document == id;
    }
}
