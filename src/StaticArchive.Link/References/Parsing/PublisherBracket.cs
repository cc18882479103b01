using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Publisher and year in one bracket: <c>(London: Longmans, 1931)</c>.</summary>
internal static class PublisherBracket
{
    /// <summary>
    /// The bracket that a year ends and that has letters before it, from behind a blank; null where there is none, or
    /// only a month or a season stands in it.
    /// </summary>
    public static Span? Find(string text, YearToken year)
    {
        var close = EntryScanner.Skip(text, year.End, " ");
        if (close >= text.Length || text[close] != ')')
        {
            return null;
        }

        var depth = 1;
        var open = close - 1;
        for (; open > 0; open--)
        {
            depth -= EntryScanner.GetDepthChange(text[open]);
            if (depth == 0)
            {
                break;
            }
        }

        return open > 0 && text[open] == '(' && NamesPublisher(text.AsSpan(open + 1, year.Start - open - 1))
            ? new Span(open, close + 1)
            : null;
    }

    private static bool NamesPublisher(ReadOnlySpan<char> before)
    {
        foreach (var (start, end) in EntryLexicon.EnumerateWords(before))
        {
            var word = before[start..end].ToString();
            if (EnglishDateParser.ParseMonth(word) <= 0 && !IsSeason(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A season of a magazine: <c>(Spring 2004)</c>.</summary>
    public static bool IsSeason(string word) =>
        word.ToUpperInvariant() is "SPRING" or "SUMMER" or "AUTUMN" or "FALL" or "WINTER";
}
