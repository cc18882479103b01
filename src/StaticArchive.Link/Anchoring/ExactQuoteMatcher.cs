using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>Finds a quote word for word.</summary>
internal static class ExactQuoteMatcher
{
    /// <summary>More places than these tell nothing new.</summary>
    private const int MaxMatches = 1000;

    /// <summary>
    /// Where the quote stands in the folded text, in order. A quote is not found inside other words (<c>use</c> in
    /// <c>because</c>) unless its context stands there too.
    /// </summary>
    public static IReadOnlyList<Span> Find(FoldedQuote quote, string text) =>
        [
            .. FindAll(quote.Text, text)
                .Where(place => IsWholeWord(text, place) || (quote.HasContext && quote.MatchesContext(text, place)))
                .Take(MaxMatches),
        ];

    /// <summary>Those of them with the context that is given; all where none is.</summary>
    public static IReadOnlyList<Span> FindInContext(FoldedQuote quote, string text) =>
        [
            .. FindAll(quote.Text, text)
                .Where(place => quote.MatchesContext(text, place) && (quote.HasContext || IsWholeWord(text, place)))
                .Take(MaxMatches),
        ];

    /// <summary>How often quote and context stand in the folded text, inside words or not; 2 stands for more.</summary>
    public static int Count(FoldedQuote quote, string text) =>
        FindAll(quote.Text, text).Where(place => quote.MatchesContext(text, place)).Take(2).Count();

    private static IEnumerable<Span> FindAll(string quote, string text)
    {
        for (
            var at = text.IndexOf(quote, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(quote, at + 1, StringComparison.Ordinal)
        )
        {
            yield return new Span(at, at + quote.Length);
        }
    }

    /// <summary>Whether a place begins and ends where words do.</summary>
    private static bool IsWholeWord(string text, Span place) =>
        !IsInsideWord(text, place.Start) && !IsInsideWord(text, place.End);

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && WordTokenizer.IsWordChar(text[at - 1]) && WordTokenizer.IsWordChar(text[at]);
}
