using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>A place where a quote may stand, though its words or those around it have changed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">The place in its folded text.</param>
/// <param name="Quote">How much of the quote stands there, 0 to 1.</param>
/// <param name="Context">How much of prefix and suffix stands beside it, 0 to 1.</param>
/// <param name="Nearest">The better of prefix and suffix.</param>
internal sealed record ScoredPlace(FoldedDocument Document, Span Place, double Quote, double Context, double Nearest)
{
    /// <summary>Whether the quote stands there word for word.</summary>
    public bool IsVerbatim => Quote >= 1;
}

/// <summary>
/// Finds the place of a quote that is not there word for word, or not with the words around it. Nobody is led to the
/// wrong words: a place is taken only above a floor and clearly ahead of every other.
/// </summary>
/// <param name="quote">The quote.</param>
internal sealed class ScoredPlaces(FoldedQuote quote)
{
    /// <summary>Words of context that are looked at, on each side.</summary>
    private const int ContextWords = 12;

    /// <summary>Half of the quote's words have to be there still; of a quote without context more, and at least four words.</summary>
    private const double QuoteFloor = 0.5;
    private const double BareQuoteFloor = 0.7;
    private const int BareQuoteWords = 4;

    /// <summary>The quote counts twice what its context does, as in Hypothesis (50 to 20 and 20); below this all is chance.</summary>
    private const double ScoreFloor = 0.65;

    /// <summary>Some of the context has to be there: this much of all, or that much of one side (the other may be new).</summary>
    private const double ContextFloor = 0.4;
    private const double SideFloor = 0.75;

    /// <summary>How far the best place has to be ahead of the next.</summary>
    private const double Lead = 0.15;

    private readonly QuoteSearch.Pattern _pattern = PatternOf(quote);

    /// <summary>All places worth a thought, best first.</summary>
    public IReadOnlyList<ScoredPlace> Find(FoldedDocument document, IReadOnlyList<Span> exact)
    {
        var places = exact.Take(ContextWords).Select(place => Exact(document, place)).ToList();
        foreach (var found in _pattern.End - _pattern.First < 1 ? [] : QuoteSearch.Find(_pattern, document.Words))
        {
            var place = new Span(document.Words.Place(found.First).Start, document.Words.Place(found.Last).End);
            if (!places.Exists(other => other.Place.Overlaps(place)))
            {
                places.Add(Scored(document, place, found));
            }
        }

        return [.. places.OrderByDescending(Score).ThenBy(place => place.Place.Start)];
    }

    /// <summary>The one place that can be trusted; null where there is none.</summary>
    public ScoredPlace? Trusted(IReadOnlyList<ScoredPlace> places) =>
        places.Count > 0 && IsAboveFloor(places[0]) && (places.Count == 1 || Score(places[0]) - Score(places[1]) >= Lead) ? places[0] : null;

    /// <summary>Whether several places are above the floor and none is ahead.</summary>
    public bool AreTied(IReadOnlyList<ScoredPlace> places) => places.Count > 1 && IsAboveFloor(places[0]) && Score(places[0]) - Score(places[1]) < Lead;

    /// <summary>How good a place is, 0 to 1.</summary>
    public double Score(ScoredPlace place) => quote.HasContext ? ((2 * place.Quote) + place.Context) / 3 : place.Quote;

    private bool IsAboveFloor(ScoredPlace place)
    {
        var words = _pattern.End - _pattern.First;
        if (!quote.HasContext)
        {
            return words >= BareQuoteWords && !quote.IsShort && place.Quote >= BareQuoteFloor;
        }

        if (quote.IsShort || words < 3)
        {
            return place.Quote >= QuoteFloor && place.Context >= SideFloor;
        }

        return place.Quote >= QuoteFloor && Score(place) >= ScoreFloor && (place.Context >= ContextFloor || place.Nearest >= SideFloor);
    }

    private ScoredPlace Exact(FoldedDocument document, Span place)
    {
        var found = QuoteSearch.At(_pattern, document.Words, document.Words.At(place.Start) - _pattern.First);
        return found is null ? new ScoredPlace(document, place, 1, 0, 0) : Scored(document, place, found with { Quote = 1 });
    }

    private ScoredPlace Scored(FoldedDocument document, Span place, QuoteSearch.Place found)
    {
        var (before, after) = (_pattern.First, _pattern.Words.Count - _pattern.End);
        var context = before + after == 0 ? 0 : ((found.Before * before) + (found.After * after)) / (before + after);
        var nearest = Math.Max(before > 2 ? found.Before : 0, after > 2 ? found.After : 0);
        return new ScoredPlace(document, place, found.Quote, context, nearest);
    }

    private static QuoteSearch.Pattern PatternOf(FoldedQuote quote)
    {
        var before = WordsOf(quote.Prefix).TakeLast(ContextWords).ToList();
        var words = WordsOf(quote.Text);
        return new QuoteSearch.Pattern([.. before, .. words, .. WordsOf(quote.Suffix).Take(ContextWords)], before.Count, before.Count + words.Count);
    }

    private static List<string> WordsOf(string text) => [.. Words.Find(text).Select(word => text[word.Start..word.End])];
}
