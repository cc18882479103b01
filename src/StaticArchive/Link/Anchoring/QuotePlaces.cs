using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>The places of one document where a quote stands word for word, and what they decide.</summary>
internal sealed class QuotePlaces
{
    private readonly QuoteRecord _quote;
    private readonly FoldedQuote _folded;

    /// <summary>Finds them.</summary>
    public QuotePlaces(QuoteRecord quote, FoldedQuote folded, FoldedDocument document)
    {
        (_quote, _folded, Document) = (quote, folded, document);
        Places = ExactPlaces.Find(folded, document.Text);
    }

    /// <summary>The document.</summary>
    public FoldedDocument Document { get; }

    /// <summary>All of them, whatever stands around.</summary>
    public IReadOnlyList<Span> Places { get; }

    /// <summary>The outcome, if what stands around decides it; null where the quote is not there or its context is another.</summary>
    public Anchor? Exact()
    {
        var fitting = Places.Where(place => _folded.ContextFits(Document.Text, place)).ToList();
        if (fitting.Count == 0 || (_folded.IsShort && !_folded.HasContext))
        {
            return null;
        }

        var sections = Sections();
        var inside = fitting.Where(place => sections.Any(section => section.Contains(place))).ToList();
        var left = inside.Count > 0 ? inside : fitting;
        if (left.Count > 1)
        {
            return QuoteAnchor.Placed(AnchorState.Ambiguous, Document, left[0], Decisive.Words(Document, left));
        }

        return _quote.Section is null || inside.Count == 1
            ? QuoteAnchor.Placed(AnchorState.Exact, Document, left[0], null)
            : QuoteAnchor.Placed(AnchorState.Moved, Document, left[0], sections.Count == 0 ? $"there is no section \"{_quote.Section}\"" : $"the words are no longer in the section \"{_quote.Section}\"");
    }

    /// <summary>Folded stretches of the sections that have the name, by id or title.</summary>
    private List<Span> Sections()
    {
        if (_quote.Section is not { } name)
        {
            return [];
        }

        var title = Folding.Key(name);
        return [.. Document.Document.Sections
            .Where(section => section.Id == name || Folding.Key(section.Title) == title)
            .Select(section => Document.ToFolded(section.Span))];
    }
}
