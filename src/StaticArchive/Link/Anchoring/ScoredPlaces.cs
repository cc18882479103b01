using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>A place where a quote may stand, though its words or those around it have changed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">The place in its folded text.</param>
/// <param name="Quote">How much of the quote stands there, 0 to 1.</param>
/// <param name="Context">How much of prefix and suffix stands beside it, 0 to 1.</param>
/// <param name="Nearest">The better of prefix and suffix.</param>
/// <param name="Edits">How many words of quote, prefix and suffix were changed.</param>
/// <param name="Surprise">How unlikely it is, in bits, that so much of the quote stands there by chance.</param>
internal sealed record ScoredPlace(FoldedDocument Document, Span Place, double Quote, double Context, double Nearest, double Edits, double Surprise)
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
    private const int ContextWords = 120;

    /// <summary>Places where the quote stands word for word that are looked at; with more than these nothing can be clearly ahead.</summary>
    private const int MostExact = 40;

    /// <summary>Half of the quote's words have to be there still; of a quote without context more, and at least four words.</summary>
    private const double QuoteFloor = 0.5;
    private const double BareQuoteFloor = 0.7;
    private const int BareQuoteWords = 4;

    /// <summary>How unlikely the words that are still there have to be, in bits beyond those that any place of the text costs.</summary>
    private const double BareSurprise = 8;

    /// <summary>The quote counts twice what its context does, as in Hypothesis (50 to 20 and 20); below this all is chance.</summary>
    private const double ScoreFloor = 0.75;

    /// <summary>Some of the context has to be there: this much of all, or that much of one side (the other may be new).</summary>
    private const double ContextFloor = 0.4;
    private const double SideFloor = 0.75;

    /// <summary>A short quote with context on one side alone needs nearly all of it.</summary>
    private const double LoneSideFloor = 0.9;

    /// <summary>How far the best place has to be ahead of the next: by so many words, and by this score or with a third of the edits.</summary>
    private const double LeadEdits = 1.5;
    private const double Lead = 0.15;
    private const double BareLead = 0.25;
    private const double LeadShare = 3;
    private const double WholeContext = 0.9;
    private const double RivalQuote = 0.3;

    /// <summary>So many words stand together by chance nowhere; they need no context.</summary>
    private const int LongQuoteWords = 12;

    private readonly QuoteSearch.Pattern _pattern = PatternOf(quote);

    /// <summary>All places worth a thought, best first.</summary>
    public IReadOnlyList<ScoredPlace> Find(FoldedDocument document, IReadOnlyList<Span> exact)
    {
        var places = exact.Take(MostExact).Select(place => Exact(document, place)).ToList();
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
    public ScoredPlace? Trusted(IReadOnlyList<ScoredPlace> places) => places.Count > 0 && IsAboveFloor(places[0]) && IsAheadOfAll(places) ? places[0] : null;

    /// <summary>Whether several places are above the floor and none is ahead.</summary>
    public bool AreTied(IReadOnlyList<ScoredPlace> places) => places.Count > 1 && IsAboveFloor(places[0]) && !IsAheadOfAll(places);

    /// <summary>How good a place is, 0 to 1.</summary>
    public double Score(ScoredPlace place) => quote.HasContext ? ((2 * place.Quote) + place.Context) / 3 : place.Quote;

    private bool IsAheadOfAll(IReadOnlyList<ScoredPlace> places) => places.Skip(1).All(next => IsAhead(places[0], next));

    /// <summary>
    /// A place with all of prefix and suffix, and a part of the quote, is not passed over for one with more of the quote; and
    /// where the quote fits better here and its context better there, only the score can decide.
    /// </summary>
    private bool IsAhead(ScoredPlace best, ScoredPlace next)
    {
        if (next.Context >= Math.Max(best.Context, WholeContext) && next.Quote >= RivalQuote)
        {
            return false;
        }

        var isBetter = quote.HasContext && best.Quote >= next.Quote && best.Context >= next.Context;
        return next.Edits - best.Edits >= LeadEdits && (Score(best) - Score(next) >= (quote.HasContext ? Lead : BareLead) || (isBetter && next.Edits >= LeadShare * best.Edits));
    }

    private bool IsAboveFloor(ScoredPlace place)
    {
        var words = _pattern.End - _pattern.First;
        if (!quote.HasContext)
        {
            return words >= BareQuoteWords && !quote.IsShort && place.Quote >= BareQuoteFloor && place.Surprise >= BareSurprise;
        }

        if (place.IsVerbatim && words >= LongQuoteWords)
        {
            return true;
        }

        if (quote.IsShort || words < 3)
        {
            var isBetween = quote.Prefix.Length > 0 && quote.Suffix.Length > 0;
            return place.Quote >= QuoteFloor && place.Context >= (!isBetween ? LoneSideFloor : place.IsVerbatim && !quote.IsShort ? QuoteFloor : SideFloor);
        }

        return place.Quote >= QuoteFloor && Score(place) >= ScoreFloor && (place.Context >= ContextFloor || place.Nearest >= SideFloor);
    }

    private ScoredPlace Exact(FoldedDocument document, Span place) =>
        Scored(document, place, QuoteSearch.Beside(_pattern, document.Words, document.Words.At(place.Start), document.Words.At(place.End - 1)));

    private ScoredPlace Scored(FoldedDocument document, Span place, QuoteSearch.Place found)
    {
        var (before, after) = (_pattern.First, _pattern.Words.Count - _pattern.End);
        var context = before + after == 0 ? 0 : ((found.Before * before) + (found.After * after)) / (before + after);
        var nearest = Math.Max(before > 2 ? found.Before : 0, after > 2 ? found.After : 0);
        return new ScoredPlace(document, place, found.Quote, context, nearest, found.Edits, found.Surprise);
    }

    private static QuoteSearch.Pattern PatternOf(FoldedQuote quote)
    {
        var before = WordsOf(quote.Prefix).TakeLast(ContextWords).ToList();
        var words = WordsOf(quote.Text);
        return new QuoteSearch.Pattern([.. before, .. words, .. WordsOf(quote.Suffix).Take(ContextWords)], before.Count, before.Count + words.Count);
    }

    private static List<string> WordsOf(string text) => [.. Words.Find(text).Select(word => text[word.Start..word.End])];
}
