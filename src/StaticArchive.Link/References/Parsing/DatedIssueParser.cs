using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A weekly or a newspaper, known by the day of the issue: <c>Community Care 9-15th November</c>, <c>The Guardian, 12
/// May</c>, <c>Health Service Journal, 3 June: 12</c>.
/// </summary>
internal static class DatedIssueParser
{
    /// <summary>The CSL type of an article in one.</summary>
    public const string Type = "article-magazine";

    private const int MaxNameWords = 8;
    private const int MaxDateWords = 3;

    /// <summary>The name before the day; null where the text does not end in a day and a month.</summary>
    public static string? Parse(string text)
    {
        var words = WordTokenizer.Tokenize(text).ToList();
        var month = words.FindLastIndex(word =>
            EnglishDateParser.ParseMonth(text[word.Start..word.End]) > 0 && char.IsUpper(text[word.Start])
        );
        if (month < 1 || words.Count - month > 2 || words.Count > MaxNameWords + MaxDateWords)
        {
            return null;
        }

        var first = month;
        while (first > 0 && IsDay(GetWord(text, words[first - 1])))
        {
            first--;
        }

        var last = first < month ? month : FindLastDay(text, words, month);
        return last > first && last == words.Count - 1 ? ParseName(text[..words[first].Start]) : null;
    }

    /// <summary>The day behind the month, <c>May 12</c>; the month itself where there is none.</summary>
    private static int FindLastDay(string text, List<WordSpan> words, int month)
    {
        var last = month;
        while (last + 1 < words.Count && IsDay(GetWord(text, words[last + 1])))
        {
            last++;
        }

        return last;
    }

    private static string? ParseName(string text)
    {
        var name = text.Trim(' ', ',', '.', ';', '(');
        return name.Length > 2 && !name.Contains(':', StringComparison.Ordinal) && EntryLexicon.IsTitleCase(name)
            ? name
            : null;
    }

    private static ReadOnlySpan<char> GetWord(string text, WordSpan word) =>
        text.AsSpan(word.Start, word.End - word.Start);

    /// <summary><c>9</c>, <c>15th</c>, <c>9-15th</c></summary>
    private static bool IsDay(ReadOnlySpan<char> word) =>
        word.Length is > 0 and < 8 && char.IsAsciiDigit(word[0]) && word.IndexOfAnyExcept("0123456789-–stndrh") < 0;
}
