using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// <c>London: OPM</c>, <c>Cambridge, MA: Harvard University Press</c>: a place, a colon, a publisher, up to the end.
/// </summary>
internal static class PublisherPlaceParser
{
    private const int MaxWords = 12;
    private const int MaxPlaceWords = 6;

    private static readonly string[] PlaceFirstWords =
    [
        "New",
        "San",
        "Los",
        "Las",
        "St",
        "St.",
        "Saint",
        "Santa",
        "The",
        "Den",
        "Hong",
        "Cape",
        "Ann",
        "Salt",
        "Rio",
        "Buenos",
        "Thousand",
        "Palo",
        "Fort",
        "Port",
        "Washington",
        "North",
        "South",
        "East",
        "West",
        "Upper",
        "La",
        "Le",
        "El",
        "Chapel",
        "Baton",
        "Boca",
        "Kuala",
    ];

    /// <summary>
    /// Where the place begins when no sign stands between it and the title: <c>Partnership working in health and social
    /// care Bristol: Policy Press</c>. 0 if there is none.
    /// </summary>
    public static int FindStart(string text, Span span)
    {
        var colon = span.IsEmpty ? -1 : text.LastIndexOf(": ", span.End - 1, span.Length, StringComparison.Ordinal);
        if (colon <= span.Start || !IsPublisher(text.AsSpan(colon + 2, span.End - colon - 2)))
        {
            return 0;
        }

        var start = colon;
        for (var words = 0; words < MaxPlaceWords; words++)
        {
            var wordStart = FindWordStart(text, start, span.Start);
            if (wordStart == start || !char.IsUpper(text[wordStart]))
            {
                return words == 0 ? 0 : FindStartAfterProse(text, start, colon, span.Start);
            }

            start = wordStart;
            if (start > span.Start + 1 && text[start - 2] is '.' or ')' or '?')
            {
                return start;
            }
        }

        return FindStartAfterProse(text, start, colon, span.Start);
    }

    /// <summary>Reads <c>Place: Publisher</c>; null where a text is not of that form.</summary>
    public static PlaceAndPublisher? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon + 2 >= text.Length)
        {
            return null;
        }

        var place = text[..colon].Trim(' ', '.', ',');
        var words = place.Split(' ');
        return
            words.Length <= MaxPlaceWords
            && place.Length > 0
            && Array.TrueForAll(words, IsPlaceWord)
            && text.AsSpan(colon).ContainsAnyExcept(": .,/-0123456789") // "Report No.: 12"
            ? new PlaceAndPublisher(place, text[(colon + 1)..].Trim(' ', '.', ','))
            : null;
    }

    /// <summary>A capitalised word, or a small one of <c>Stratford upon Avon</c>, <c>Frankfurt am Main</c>.</summary>
    private static bool IsPlaceWord(string word) =>
        (word.Length > 0 && char.IsUpper(word[0])) || word is "and" or "&" or "of" or "the" or "upon" or "am" or "den";

    /// <summary>
    /// Where words of the title and of the place run into one another: after the last comma, or the last word, or two
    /// of <c>New York</c>.
    /// </summary>
    private static int FindStartAfterProse(string text, int start, int colon, int least)
    {
        if (start > least + 1 && text[start - 2] == ',')
        {
            return start;
        }

        var last = FindWordStart(text, colon, least);
        if (last > least + 1 && text[last - 2] == ',' && colon - last <= 3)
        {
            last = FindWordStart(text, last, least); // a state: Cambridge, MA
        }

        var before = FindWordStart(text, last, least);
        return
            before < last
            && Array.Exists(
                PlaceFirstWords,
                word =>
                    text.AsSpan(before).StartsWith(word, StringComparison.Ordinal) && text[before + word.Length] == ' '
            )
            ? before
            : last;
    }

    private static bool IsPublisher(ReadOnlySpan<char> text)
    {
        var (words, named) = (0, false);
        foreach (var (start, end) in EntryLexicon.EnumerateWords(text))
        {
            if (char.IsLower(text[start]) && !EntryLexicon.IsFunctionWord(text[start..end]))
            {
                return false;
            }

            named |= EntryLexicon.IsPublisherWord(text[start..end]);
            words++;
        }

        return words <= MaxWords && (named || words is > 0 and <= 2);
    }

    private static int FindWordStart(string text, int end, int least)
    {
        var at = end;
        while (at > least && text[at - 1] is ' ' or ',')
        {
            at--;
        }

        while (at > least && text[at - 1] is not (' ' or ','))
        {
            at--;
        }

        return at;
    }
}
