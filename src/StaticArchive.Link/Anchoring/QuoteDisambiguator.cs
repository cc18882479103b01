using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>The places of one document where a quote stands word for word, and what they decide.</summary>
internal sealed class QuoteDisambiguator
{
    private readonly TextQuoteSelector _quote;
    private readonly FoldedQuote _folded;
    private IReadOnlyList<Span>? _matches;

    /// <summary>Looks for a quote in a document.</summary>
    public QuoteDisambiguator(TextQuoteSelector quote, FoldedQuote folded, FoldedDocument document) =>
        (_quote, _folded, Document) = (quote, folded, document);

    /// <summary>The document.</summary>
    public FoldedDocument Document { get; }

    /// <summary>All of them, whatever stands around.</summary>
    public IReadOnlyList<Span> Matches => _matches ??= ExactQuoteMatcher.Find(_folded, Document.Text);

    /// <summary>
    /// The outcome, if what stands around decides it; null where the quote is not there or its context is another.
    /// </summary>
    public Anchor? Disambiguate()
    {
        var fitting = ExactQuoteMatcher.FindInContext(_folded, Document.Text);
        if (fitting.Count == 0 || (_folded.IsShort && !_folded.HasContext))
        {
            return null;
        }

        var sections = FindSectionSpans();
        var inside = fitting.Where(place => sections.Any(section => section.Contains(place))).ToList();
        var left = inside.Count > 0 ? inside : fitting;
        if (left.Count > 1)
        {
            return QuoteAnchorer.CreateAnchor(
                AnchorState.Ambiguous,
                Document,
                left[0],
                AmbiguityExplainer.DescribeAmbiguity(Document, left)
            );
        }

        return _quote.Section is null || inside.Count == 1
            ? QuoteAnchorer.CreateAnchor(AnchorState.Exact, Document, left[0], null)
            : QuoteAnchorer.CreateAnchor(
                AnchorState.Moved,
                Document,
                left[0],
                sections.Count == 0
                    ? $"there is no section \"{_quote.Section}\""
                    : $"the words are no longer in the section \"{_quote.Section}\""
            );
    }

    /// <summary>Folded spans of the sections that have the name, by id or title.</summary>
    private List<Span> FindSectionSpans()
    {
        if (_quote.Section is not { } name)
        {
            return [];
        }

        var title = Folding.ToKey(name);
        return
        [
            .. Document
                .Document.Sections.Where(section => section.Id == name || Folding.ToKey(section.Title) == title)
                .Select(section => Document.ToFolded(section.Span)),
        ];
    }
}
