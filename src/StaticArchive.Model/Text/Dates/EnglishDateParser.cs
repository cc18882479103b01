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
            if (text.AsSpan(last, start - last).ContainsAnyExcept(" ,."))
            {
                words.Add(text[last..start] == "-" ? "-" : "|");
            }

            words.Add(text[start..end]);
            last = end;
        }

        return words;
    }

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
            ParseMonth(before) > 0 ? (ParseMonth(before), ParseDay(further))
            : ParseDay(before) > 0 ? (ParseMonth(further), ParseDay(before))
            : (0, 0);
        return (month, day) switch
        {
            (0, _) => words[year],
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{words[year]}-{month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{words[year]}-{month:00}-{day:00}"),
        };
    }

    private static int ParseDay(string word) => ParseNumber(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), 31);

    private static int ParseNumber(string digits, int most) =>
        digits.Length is 1 or 2
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && number <= most
            ? number
            : 0;
}
