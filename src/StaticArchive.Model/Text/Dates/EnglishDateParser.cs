using System.Globalization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Finds a date of a month or a day in words, as title pages print it: <c>February 2011</c>, <c>3 May 2007</c>,
/// <c>2011-02-28</c>.
/// </summary>
public static class EnglishDateParser
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>What stands behind the figures of a day, in the languages that documents are read in.</summary>
    private static readonly HashSet<string> Ordinals = WordList.ParseSet(
        "st nd rd th er e re º ª de ste ain eg fed ed ydd il af",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Number of a month by its name or its first three letters; 0 for none.</summary>
    public static int ParseMonth(string word) =>
        word.Length > 0 && char.IsAsciiLetter(word[0]) && System.Text.Ascii.IsValid(word)
            ? ParseFoldedMonth(word)
            : ParseFoldedMonth(Folding.Fold(word));

    /// <summary>The same for a word that is folded but for its capitals.</summary>
    public static int ParseFoldedMonth(ReadOnlySpan<char> word)
    {
        var name = word.TrimEnd('.');
        if (name.Length is < 3 or > 9)
        {
            return 0;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (
                Months[i][0] == (name[0] | 0x20)
                && Months[i].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (name.Length is 3 or 4 || name.Length == Months[i].Length)
            )
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The first date in a short text as EDTF; null for none.</summary>
    public static string? Find(string text)
    {
        var words = Tokenize(text);
        var year = words.FindIndex(IsYear);
        if (year < 0)
        {
            return null;
        }

        return ParseNumericMonthAndDay(words, year) ?? ParseMonthAndDayBefore(words, year);
    }

    /// <summary>Whether a word is a year between 1500 and 2099.</summary>
    public static bool IsYear(string word) =>
        word.Length == 4
        && word.All(char.IsAsciiDigit)
        && (word[0] == '1' ? word[1] is >= '5' : word[0] == '2' && word[1] == '0');

    /// <summary>
    /// Words, with a <c>|</c> wherever more than a blank, comma or full stop stands between two: <c>Paper 10 - May
    /// 2011</c>.
    /// </summary>
    private static List<string> Tokenize(string text)
    {
        var words = new List<string>();
        var last = 0;
        foreach (var (start, end) in WordTokenizer.Tokenize(text))
        {
            if (IsConnector(text.AsSpan(start, end - start), words))
            {
                last = end;
                continue;
            }

            var between = text.AsSpan(last, start - last);
            if (between.ContainsAnyExcept(" ,.") || (between.Contains(',') && PartsNumber(text[start..end], words)))
            {
                words.Add(between is "-" ? "-" : "|");
            }

            words.Add(text[start..end]);
            last = end;
        }

        return words;
    }

    /// <summary>Whether a comma stands between a number and a month: <c>Report 6, November 2013</c></summary>
    private static bool PartsNumber(string word, List<string> words) =>
        words.Count > 0 && ParseDay(words[^1]) > 0 && MonthNames.Parse(word) > 0;

    /// <summary><c>3 de mayo de 2010</c>, <c>14th of June 2019</c></summary>
    private static bool IsConnector(ReadOnlySpan<char> word, List<string> words) =>
        word is "of" or "de" or "del" or "di"
        && words.Count > 0
        && (ParseDay(words[^1]) > 0 || MonthNames.Parse(words[^1]) > 0);

    /// <summary><c>2011-02-28</c></summary>
    private static string? ParseNumericMonthAndDay(List<string> words, int year) =>
        year + 4 < words.Count
        && words[year + 1] == "-"
        && words[year + 3] == "-"
        && ParseNumber(words[year + 2], 12) > 0
        && ParseNumber(words[year + 4], 31) > 0
            ? $"{words[year]}-{words[year + 2]}-{words[year + 4]}"
            : null;

    /// <summary><c>February 2011</c>, <c>28 February 2011</c>, <c>February 28, 2011</c>; else the year alone.</summary>
    private static string ParseMonthAndDayBefore(List<string> words, int year)
    {
        var before = year > 0 ? words[year - 1] : "";
        var further = year > 1 ? words[year - 2] : "";
        var (month, day) =
            MonthNames.Parse(before) is > 0 and var named ? (named, ParseDay(further))
            : ParseDay(before) > 0 ? (MonthNames.Parse(further), ParseDay(before))
            : (0, 0);
        return (month, day) switch
        {
            (0, _) => words[year],
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{words[year]}-{month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{words[year]}-{month:00}-{day:00}"),
        };
    }

    /// <summary>Number of a day: <c>14</c>, <c>14th</c>, <c>1er</c>, <c>21ain</c>; 0 for any other word.</summary>
    public static int ParseDay(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? ParseNumber(word, 31)
            : Ordinals.Contains(word[digits..]) ? ParseNumber(word[..digits], 31)
            : 0;
    }

    private static int ParseNumber(string digits, int most) =>
        digits.Length is 1 or 2
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && number <= most
            ? number
            : 0;
}
