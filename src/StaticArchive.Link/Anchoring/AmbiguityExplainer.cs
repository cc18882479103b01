using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>Explains which words before or after a quote would decide between its places.</summary>
internal static class AmbiguityExplainer
{
    private const int MaxShown = 3;
    private const int MaxWords = 8;

    /// <summary>
    /// <c>the quote stands at 3 places; a prefix would decide: "began in" or "ended with" or "as for"</c>
    /// </summary>
    public static string DescribeAmbiguity(FoldedDocument document, IReadOnlyList<Span> places)
    {
        var count = places.Count.ToString(CultureInfo.InvariantCulture);
        var before = FindShortestContext(places, (place, words) => GetPrefix(document, place, words));
        var (side, choices) = before is not null
            ? ("prefix", before)
            : ("suffix", FindShortestContext(places, (place, words) => GetSuffix(document, place, words)));
        if (choices is null)
        {
            return $"the quote stands at {count} places, with the same words around each; take a longer quote";
        }

        var shown = string.Join(" or ", choices.Take(MaxShown).Select(choice => $"\"{choice}\""));
        return $"the quote stands at {count} places; a {side} would decide: "
            + $"{shown}{(choices.Count > MaxShown ? ", …" : "")}";
    }

    /// <summary>Why a short quote is not anchored though it stands at one place, with a prefix to add.</summary>
    public static string DescribeShortQuote(FoldedQuote quote, FoldedDocument document, Span place) =>
        $"a quote of {quote.Text.Length.ToString(CultureInfo.InvariantCulture)} characters needs context; add "
        + $"prefix: \"{GetPrefix(document, place, 4)}\"";

    /// <summary>The fewest words of one side that differ at every place; null where none do.</summary>
    private static List<string>? FindShortestContext(IReadOnlyList<Span> places, Func<Span, int, string> side)
    {
        for (var words = 1; words <= MaxWords; words++)
        {
            var choices = places.Select(place => side(place, words)).ToList();
            if (
                !choices.Contains("", StringComparer.Ordinal)
                && choices.Distinct(StringComparer.OrdinalIgnoreCase).Count() == choices.Count
            )
            {
                return choices;
            }
        }

        return null;
    }

    private static string GetPrefix(FoldedDocument document, Span place, int words)
    {
        var start = place.Start;
        for (var left = words; left > 0 && start > 0; left--)
        {
            start = document.Text.LastIndexOf(' ', Math.Max(0, start - 2)) + 1;
        }

        return GetOriginalText(document, new Span(start, place.Start));
    }

    private static string GetSuffix(FoldedDocument document, Span place, int words)
    {
        var end = place.End;
        for (var left = words; left > 0 && end >= 0 && end < document.Text.Length; left--)
        {
            var next = document.Text.IndexOf(' ', Math.Min(document.Text.Length, end + 1));
            end = next < 0 ? document.Text.Length : next;
        }

        return GetOriginalText(document, new Span(place.End, end));
    }

    private static string GetOriginalText(FoldedDocument document, Span folded) =>
        folded.IsEmpty
            ? ""
            : document
                .ToOriginal(folded)
                .Slice(document.Document.Text)
                .ReplaceLineEndings(" ")
                .Replace("  ", " ", StringComparison.Ordinal)
                .Trim();
}
