using StaticArchive.Documents;

namespace StaticArchive.Link.Anchoring;

/// <summary>Finds the place of a quote in the documents of its paper.</summary>
internal static class QuoteAnchor
{
    /// <summary>What became of the quote.</summary>
    public static Anchor Find(QuoteRecord quote, Library library)
    {
        foreach (var document in library.Of(quote.Paper).Where(document => quote.Document is null || document.Stem == quote.Document))
        {
            var at = document.Text.IndexOf(quote.Quote, StringComparison.Ordinal);
            if (at >= 0)
            {
                var span = new Span(at, at + quote.Quote.Length);
                return new Anchor(AnchorState.Exact, document.Id, span, document.BlockAt(at)?.Id, null);
            }
        }

        return new Anchor(AnchorState.Orphan, null, default, null, "the words are not in the paper");
    }
}
