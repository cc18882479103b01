using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Finds the place of a quote that does not stand in a document word for word, or not with the words around it. A wrong
/// anchor is worse than none: a place is taken only above a threshold and by a margin over every other.
/// </summary>
internal sealed class FuzzyQuoteMatcher
{
    /// <summary>Words of context that are looked at, on each side.</summary>
    private const int MaxContextWords = 120;

    /// <summary>
    /// Places where the quote stands word for word that are looked at; with more than these nothing can be clearly
    /// ahead.
    /// </summary>
    private const int MaxExactMatches = 40;

    /// <summary>
    /// Half of the quote's words have to be there still; of a quote without context more, and at least four words.
    /// </summary>
    private const double MinQuoteScore = 0.5;
    private const double MinQuoteScoreWithoutContext = 0.7;
    private const int MinWordsWithoutContext = 4;

    /// <summary>
    /// How unlikely the words that are still there have to be, in bits beyond those that any place of the text costs.
    /// </summary>
    private const double MinSurprisalWithoutContext = 8;

    /// <summary>
    /// The quote counts twice what its context does, as in Hypothesis (50 to 20 and 20); below this all is chance.
    /// </summary>
    private const double MinScore = 0.75;

    /// <summary>
    /// Some of the context has to be there: this much of all, or that much of one side (the other may be new).
    /// </summary>
    private const double MinContextScore = 0.4;
    private const double MinSideScore = 0.75;

    /// <summary>A short quote with context on one side alone needs nearly all of it.</summary>
    private const double MinLoneSideScore = 0.9;

    /// <summary>
    /// How far the best place has to be ahead of the next: by so many words, and by this score or with a third of the
    /// edits.
    /// </summary>
    private const double MinEditMargin = 1.5;
    private const double MinScoreMargin = 0.15;
    private const double MinScoreMarginWithoutContext = 0.25;
    private const double MinEditRatio = 3;
    private const double FullContextScore = 0.9;
    private const double MinRivalQuoteScore = 0.3;

    /// <summary>So many words do not stand together by chance; they need no context.</summary>
    private const int LongQuoteWords = 12;

    /// <summary>A quote of fewer words is found by its context.</summary>
    private const int MinWordsOfQuote = 3;

    /// <summary>
    /// Context longer than this was needed to tell the quote from its like, so the quote by itself says nothing.
    /// </summary>
    private const int LongestContextOfUnique = 40;

    private readonly FoldedQuote _quote;
    private readonly QuoteAligner.QuotePattern _pattern;
    private readonly SentenceComparer _sentences;

    /// <summary>Looks for a quote.</summary>
    public FuzzyQuoteMatcher(TextQuoteSelector selector, FoldedQuote folded)
    {
        _quote = folded;
        var before = Tokenize(folded.Prefix).Count;
        var words = ReadWords(selector);
        _pattern = BuildPattern([.. words.Select(word => word.Text)], before, Tokenize(folded.Text).Count);
        _sentences = new SentenceComparer(
            [.. words.Skip(before - _pattern.First).Take(_pattern.Words.Count)],
            folded.HasContext
        );
    }

    /// <summary>All candidate places, best first.</summary>
    public IReadOnlyList<FuzzyQuoteMatch> Find(FoldedDocument document, IReadOnlyList<Span> exact)
    {
        var places = exact.Take(MaxExactMatches).Select(place => ScoreExact(document, place)).ToList();
        foreach (var found in _pattern.End - _pattern.First < 1 ? [] : QuoteAligner.Find(_pattern, document.Words))
        {
            var place = new Span(document.Words.GetSpan(found.First).Start, document.Words.GetSpan(found.Last).End);
            if (!places.Exists(other => other.Span.Overlaps(place)))
            {
                places.Add(CreateMatch(document, place, found));
            }
        }

        return [.. places.OrderByDescending(Score).ThenBy(place => place.Span.Start)];
    }

    /// <summary>The place above the threshold that leads every other by the margin; null where there is none.</summary>
    public FuzzyQuoteMatch? SelectConfident(IReadOnlyList<FuzzyQuoteMatch> places) =>
        places.Count > 0 && IsAboveThreshold(places[0]) && HasMarginOverAll(places) ? places[0] : null;

    /// <summary>Whether several places are above the threshold and none leads by the margin.</summary>
    public bool AreTied(IReadOnlyList<FuzzyQuoteMatch> places) =>
        places.Count > 1 && IsAboveThreshold(places[0]) && !HasMarginOverAll(places);

    /// <summary>How good a place is, 0 to 1.</summary>
    public double Score(FuzzyQuoteMatch place) =>
        _quote.HasContext ? ((2 * place.QuoteScore) + place.ContextScore) / 3 : place.QuoteScore;

    private bool HasMarginOverAll(IReadOnlyList<FuzzyQuoteMatch> places) =>
        places.Skip(1).All(next => HasMargin(places[0], next));

    /// <summary>
    /// A place with all of prefix and suffix, and a part of the quote, is not passed over for one with more of the
    /// quote; and where the quote fits better here and its context better there, only the score can decide.
    /// </summary>
    private bool HasMargin(FuzzyQuoteMatch best, FuzzyQuoteMatch next)
    {
        if (next.ContextScore >= Math.Max(best.ContextScore, FullContextScore) && next.QuoteScore >= MinRivalQuoteScore)
        {
            return false;
        }

        var isBetter =
            _quote.HasContext && best.QuoteScore >= next.QuoteScore && best.ContextScore >= next.ContextScore;
        return next.Edits - best.Edits >= MinEditMargin
            && (
                Score(best) - Score(next) >= (_quote.HasContext ? MinScoreMargin : MinScoreMarginWithoutContext)
                || (isBetter && next.Edits >= MinEditRatio * best.Edits)
            );
    }

    /// <summary>Whether a place is good enough by itself, whatever others there are.</summary>
    private bool IsAboveThreshold(FuzzyQuoteMatch place) =>
        !_quote.HasContext ? IsEnoughWithoutContext(place)
        : _quote.IsShort || WordCount < MinWordsOfQuote ? IsBesideItsContext(place)
        : IsLongVerbatim(place) || IsEnoughWithContext(place);

    /// <summary>Number of words of the quote.</summary>
    private int WordCount => _pattern.End - _pattern.First;

    /// <summary>A quote alone has to be long, mostly there, and of words that are not together by chance.</summary>
    private bool IsEnoughWithoutContext(FuzzyQuoteMatch place) =>
        WordCount >= MinWordsWithoutContext
        && !_quote.IsShort
        && place.QuoteScore >= MinQuoteScoreWithoutContext
        && place.Surprisal >= MinSurprisalWithoutContext;

    /// <summary>A long quote that stands there word for word needs none of its context.</summary>
    private bool IsLongVerbatim(FuzzyQuoteMatch place) =>
        place.QuoteScore >= 1
        && WordCount >= LongQuoteWords
        && Math.Max(_quote.Prefix.Length, _quote.Suffix.Length) <= LongestContextOfUnique;

    /// <summary>Quote and context together, and of the context some.</summary>
    private bool IsEnoughWithContext(FuzzyQuoteMatch place) =>
        place.QuoteScore >= MinQuoteScore
        && Score(place) >= MinScore
        && (place.ContextScore >= MinContextScore || place.BestSideScore >= MinSideScore);

    /// <summary>A short quote is found by its context: by most of two sides, or nearly all of one.</summary>
    private bool IsBesideItsContext(FuzzyQuoteMatch place)
    {
        var hasBothSides = _quote.Prefix.Length > 0 && _quote.Suffix.Length > 0;
        var needed =
            !hasBothSides ? MinLoneSideScore
            : place.IsVerbatim && !_quote.IsShort ? MinQuoteScore
            : MinSideScore;
        return place.QuoteScore >= MinQuoteScore && place.ContextScore >= needed;
    }

    private FuzzyQuoteMatch ScoreExact(FoldedDocument document, Span place) =>
        CreateMatch(
            document,
            place,
            QuoteAligner.ScoreContext(
                _pattern,
                document.Words,
                document.Words.FindPosition(place.Start),
                document.Words.FindPosition(place.End - 1)
            ),
            isVerbatim: true
        );

    private FuzzyQuoteMatch CreateMatch(
        FoldedDocument document,
        Span place,
        QuoteAligner.AlignedQuote found,
        bool isVerbatim = false
    )
    {
        var (before, after) = (_pattern.First, _pattern.Words.Count - _pattern.End);
        var context =
            before + after == 0
                ? 0
                : ((found.PrefixCoverage * before) + (found.SuffixCoverage * after)) / (before + after);
        var nearest = Math.Max(before > 2 ? found.PrefixCoverage : 0, after > 2 ? found.SuffixCoverage : 0);
        var others = _sentences.CountWordsOfOthers(found.Positions, new Span(_pattern.First, _pattern.End), document);
        return new FuzzyQuoteMatch
        {
            Document = document,
            Span = place,
            QuoteScore = WordCount == 0 ? 0 : Math.Max(0, found.QuoteCoverage - (others / (double)WordCount)),
            IsVerbatim = isVerbatim || found.QuoteCoverage >= 1,
            HasOtherSentence = others > 0 && found.QuoteCoverage >= MinQuoteScore,
            ContextScore = context,
            BestSideScore = nearest,
            Edits = found.Edits + others,
            Surprisal = found.Surprisal,
        };
    }

    /// <summary>The words of prefix, quote and suffix; sentences run on from one to the next.</summary>
    private static List<QuoteWord> ReadWords(TextQuoteSelector selector)
    {
        var whole = $"{selector.Prefix} {selector.Exact} {selector.Suffix}";
        return [.. QuoteSentences.Read(new FoldedText(whole), whole)];
    }

    private static QuoteAligner.QuotePattern BuildPattern(IReadOnlyList<string> words, int before, int count)
    {
        var first = Math.Min(before, MaxContextWords);
        var all = words.Skip(before - first).Take(first + count + MaxContextWords);
        return new QuoteAligner.QuotePattern([.. all], first, first + count);
    }

    private static List<string> Tokenize(string text) => [.. WordTokenizer.GetWords(text)];
}
