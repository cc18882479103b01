using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>Finds a quote word for word.</summary>
internal static class ExactPlaces
{
    /// <summary>More places than these tell nothing new.</summary>
    private const int Most = 1000;

    /// <summary>
    /// Where the quote stands in the folded text, in order. A quote of whole words is not found inside others (<c>use</c> in
    /// <c>because</c>) unless the context says so.
    /// </summary>
    public static IReadOnlyList<Span> Find(FoldedQuote quote, string text)
    {
        var places = new List<Span>();
        for (var at = text.IndexOf(quote.Text, StringComparison.Ordinal); at >= 0 && places.Count < Most; at = text.IndexOf(quote.Text, at + 1, StringComparison.Ordinal))
        {
            var place = new Span(at, at + quote.Text.Length);
            if (IsWhole(text, place) || (quote.HasContext ? quote.ContextFits(text, place) : !quote.IsShort))
            {
                places.Add(place);
            }
        }

        return places.Exists(place => IsWhole(text, place)) && !quote.HasContext ? [.. places.Where(place => IsWhole(text, place))] : places;
    }

    /// <summary>Whether a place begins and ends where words do.</summary>
    private static bool IsWhole(string text, Span place) => !IsInside(text, place.Start) && !IsInside(text, place.End);

    private static bool IsInside(string text, int at) => at > 0 && at < text.Length && Words.IsWordUnit(text[at - 1]) && Words.IsWordUnit(text[at]);
}
