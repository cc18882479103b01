using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>Reads one date where it begins.</summary>
internal static class DatePointParser
{
    /// <summary>The date that begins at a token; null where none does.</summary>
    public static DatePoint? Parse(DateTokenStream tokens, int at)
    {
        if (tokens[at].IsExcluded)
        {
            return null;
        }

        return ParseIso(tokens, at)
            ?? ParseDayMonth(tokens, at)
            ?? ParseMonthFirst(tokens, at)
            ?? ParseSeason(tokens, at)
            ?? DecadeParser.Parse(tokens, at)
            ?? ParseCentury(tokens, at)
            ?? ParseYears(tokens, at);
    }

    /// <summary>
    /// Whether a date can begin with a word: with digits, or the name of a month, season, decade or century.
    /// </summary>
    public static bool CanBegin(string word) =>
        word.Length > 0 && (char.IsAsciiDigit(word[0]) || IsPeriodName(word) || EnglishDateParser.ParseMonth(word) > 0);

    /// <summary>Whether a folded word is the name of a season, decade or century.</summary>
    public static bool IsPeriodName(ReadOnlySpan<char> word) =>
        word
            is "spring"
                or "summer"
                or "autumn"
                or "fall"
                or "winter"
                or "fifties"
                or "sixties"
                or "seventies"
                or "eighties"
                or "nineties"
                or "noughties"
                or "sixteenth"
                or "seventeenth"
                or "eighteenth"
                or "nineteenth"
                or "twentieth";

    /// <summary>Number of the month a token names with a capital; 0 for none.</summary>
    public static int ParseMonth(DateTokenStream tokens, int at) =>
        tokens.IsCapitalized(at) && !tokens[at].IsExcluded ? EnglishDateParser.ParseMonth(tokens[at].Word) : 0;

    /// <summary><c>2005-10-03</c>; also <c>2011-02</c>, which can be no range of years.</summary>
    private static DatePoint? ParseIso(DateTokenStream tokens, int at)
    {
        if (
            !tokens[at].IsYear
            || tokens.Gap(at + 1) is not "-"
            || tokens[at + 1] is not { Word.Length: 2, Number: >= 1 and <= 12 } month
        )
        {
            return null;
        }

        if (tokens.Gap(at + 2) is "-" && tokens[at + 2] is { Word.Length: 2, Number: >= 1 and <= 31 } day)
        {
            return day.Number <= DateTime.DaysInMonth(tokens[at].Number, month.Number)
                ? new DatePoint(at, at + 2, tokens[at].Number) { Month = month.Number, Day = day.Number }
                : null;
        }

        return month.Number <= tokens[at].Number % 100
            ? new DatePoint(at, at + 1, tokens[at].Number) { Month = month.Number }
            : null;
    }

    /// <summary><c>3 May 2007</c>, <c>15th of November, 2000</c>, <c>12 May</c> of a year not printed here</summary>
    private static DatePoint? ParseDayMonth(DateTokenStream tokens, int at)
    {
        if (tokens[at].Day is not (> 0 and var day))
        {
            return null;
        }

        var of = tokens[at + 1].Word == "of" ? 1 : 0;
        var month = tokens.IsAdjacent(at + 1) && tokens.IsAdjacent(at + 1 + of) ? ParseMonth(tokens, at + 1 + of) : 0;
        return month == 0
            ? null
            : ParseFollowingYear(tokens, new DatePoint(at, at + 1 + of, 0) { Month = month, Day = day });
    }

    /// <summary><c>February 2011</c>, <c>May of 2007</c>, <c>May 3, 2007</c></summary>
    private static DatePoint? ParseMonthFirst(DateTokenStream tokens, int at)
    {
        var month = ParseMonth(tokens, at);
        if (month == 0)
        {
            return null;
        }

        if (ParseFollowingYear(tokens, new DatePoint(at, at, 0) { Month = month }) is { Year: > 0 } whole)
        {
            return whole;
        }

        var day = IsBlank(tokens.Gap(at + 1)) && tokens[at + 1].Day is > 0 and var printed ? printed : 0;
        var dated =
            day == 0 ? null : ParseFollowingYear(tokens, new DatePoint(at, at + 1, 0) { Month = month, Day = day });
        return dated is not null && !YearClassifier.IsCountedNoun(tokens[at + 2].Word)
            ? dated
            : new DatePoint(at, at, 0) { Month = month };
    }

    /// <summary>The same date with the year behind it, if one is; null where the month has no such day.</summary>
    private static DatePoint? ParseFollowingYear(DateTokenStream tokens, DatePoint point)
    {
        var of = tokens[point.Last + 1].Word == "of" ? 1 : 0;
        var at = point.Last + 1 + of;
        var year =
            tokens[at] is { IsYear: true, IsExcluded: false } && IsBlank(tokens.Gap(at)) && IsBlank(tokens.Gap(at - of))
                ? tokens[at].Number
                : 0;
        var fits = point.Day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, point.Month);
        return !fits ? null
            : year == 0 ? point
            : point with { Last = at, Year = year };
    }

    private static bool IsBlank(ReadOnlySpan<char> gap) => gap is " " or ", " or ". " or " ," or "-" or ".";

    /// <summary><c>autumn 2001</c>, <c>the summer of 2010</c></summary>
    private static DatePoint? ParseSeason(DateTokenStream tokens, int at)
    {
        var season = tokens[at].Word switch
        {
            "spring" => 21,
            "summer" => 22,
            "autumn" or "fall" => 23,
            "winter" => 24,
            _ => 0,
        };
        var of = tokens[at + 1].Word == "of" ? 1 : 0;
        var year = at + 1 + of;
        return season > 0 && IsBlank(tokens.Gap(year)) && tokens[year] is { IsYear: true, IsExcluded: false }
            ? new DatePoint(at, year, tokens[year].Number) { Month = season }
            : null;
    }

    /// <summary><c>19th century</c>, <c>twentieth century</c></summary>
    private static DatePoint? ParseCentury(DateTokenStream tokens, int at)
    {
        var number = tokens[at].Word switch
        {
            "sixteenth" => 16,
            "seventeenth" => 17,
            "eighteenth" => 18,
            "nineteenth" => 19,
            "twentieth" => 20,
            _ => tokens[at].Day,
        };
        return
            number is >= 16 and <= 21
            && tokens[at + 1].Word == "century"
            && tokens.Gap(at + 1) is " " or "-"
            && tokens[at].Number < 0
            ? new DatePoint(at, at + 1, (number - 1) * 100) { UnspecifiedDigits = 2 }
            : null;
    }

    /// <summary><c>2005</c>, <c>2008/09</c>, <c>2008/2009</c></summary>
    private static DatePoint? ParseYears(DateTokenStream tokens, int at)
    {
        if (!tokens[at].IsYear)
        {
            return null;
        }

        var (year, next) = (tokens[at].Number, tokens[at + 1]);
        var isNext =
            tokens.Gap(at + 1) is "/"
            && !next.IsExcluded
            && (
                (next.Word.Length == 2 && next.Number == (year + 1) % 100)
                || (next.Word.Length == 4 && next.Number == year + 1)
            );
        return isNext ? new DatePoint(at, at + 1, year) { LastYear = year + 1 } : new DatePoint(at, at, year);
    }
}
