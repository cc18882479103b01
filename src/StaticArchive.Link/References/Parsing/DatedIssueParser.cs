using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A weekly or a newspaper, known by the day of the issue: <c>Community Care 9-15th November</c>, <c>The Guardian, 12
/// May</c>, <c>Health Service Journal, 3 June: 12</c>.
/// </summary>
internal static class DatedIssueParser
{
    /// <summary>The CSL type of what stands in one.</summary>
    public const string Type = "article-magazine";

    private const int MaxWords = 8;

    /// <summary>The name before the day; null where no day and month end the stretch.</summary>
    public static string? Find(string text)
    {
        var words = WordTokenizer.Tokenize(text).ToList();
        var month = words.FindLastIndex(word =>
            EnglishDateParser.ParseMonth(text[word.Start..word.End]) > 0 && char.IsUpper(text[word.Start])
        );
        if (month < 1 || words.Count - month > 2 || words.Count > MaxWords + 3)
        {
            return null;
        }

        var (first, last) = (month, month);
        while (first > 0 && IsDay(text.AsSpan(words[first - 1].Start, words[first - 1].End - words[first - 1].Start)))
        {
            first--;
        }

        while (
            first == month
            && last + 1 < words.Count
            && IsDay(text.AsSpan(words[last + 1].Start, words[last + 1].End - words[last + 1].Start))
        )
        {
            last++;
        }

        var name = text[..words[first].Start].Trim(' ', ',', '.', ';', '(');
        return
            last - first > 0
            && last == words.Count - 1
            && name.Length > 2
            && !name.Contains(':', StringComparison.Ordinal)
            && EntryLexicon.IsTitleCase(name)
            ? name
            : null;
    }

    /// <summary><c>9</c>, <c>15th</c>, <c>9-15th</c></summary>
    private static bool IsDay(ReadOnlySpan<char> word) =>
        word.Length is > 0 and < 8 && char.IsAsciiDigit(word[0]) && word.IndexOfAnyExcept("0123456789-–stndrh") < 0;
}
