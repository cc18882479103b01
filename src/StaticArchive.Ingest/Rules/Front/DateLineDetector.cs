using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Lines that say when, and little else: <c>March 2010</c>, <c>Revised May 2010</c>.</summary>
internal static class DateLineDetector
{
    private const int Longest = 60;
    private const int MostWords = 4;

    private static readonly HashSet<string> Seasons = WordList.ParseSet(
        "spring summer autumn winter",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a line is a year, a month or a day and nothing else.</summary>
    public static bool IsDate(string line)
    {
        var words = WordTokenizer.Split(line);
        return words.Count is > 0 and <= MostWords
            && words.Count(EnglishDateParser.IsYear) == 1
            && words.TrueForAll(word =>
                char.IsAsciiDigit(word[0]) || EnglishDateParser.ParseMonth(word) > 0 || Seasons.Contains(word)
            );
    }

    /// <summary>Whether a line is a date, or a label and a date: <c>For immediate release: 12 May 2008</c>.</summary>
    public static bool IsLabelledDate(string line) =>
        line.Length < Longest && IsDate(line[(line.LastIndexOf(':') + 1)..]);

    /// <summary>
    /// Whether at most one word stands beside numbers and months: <c>Version 2.1, 4 August 2011</c>, <c>Revised May
    /// 2010</c>.
    /// </summary>
    public static bool HasOneOtherWord(string line) =>
        WordTokenizer.Split(line).Count(word => !char.IsAsciiDigit(word[0]) && EnglishDateParser.ParseMonth(word) == 0)
        <= 1;
}
