namespace StaticArchive.Link.Timeline.Dates;

/// <summary>Reads a date, or two joined by a dash or a word.</summary>
internal static class DateIntervalParser
{
    /// <summary>The date or interval that begins at a token; null where none does.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Index of the token.</param>
    /// <param name="isAfterBetween">Whether <c>between</c> stands before it, so that <c>and</c> joins dates.</param>
    /// <param name="year">The year of dates that are printed without one; null where none is safe to assume.</param>
    public static DateInterval? Parse(DateTokenStream tokens, int at, bool isAfterBetween, int? year)
    {
        if (ParseDays(tokens, at, year) is { } days)
        {
            return days;
        }

        if (DatePointParser.Parse(tokens, at) is not { } start)
        {
            return null;
        }

        var next = FindSecondDate(tokens, start, isAfterBetween);
        return (next > 0 ? ParseSecond(tokens, start, next, year) : null) ?? CreateSingle(start, year);
    }

    /// <summary>The interval of a date and what is joined to it; null where that is no date.</summary>
    private static DateInterval? ParseSecond(DateTokenStream tokens, DatePoint start, int next, int? year) =>
        ParseShortYear(tokens, start, next)
        ?? ParseDaysOfMonth(tokens, start, next, year)
        ?? (DatePointParser.Parse(tokens, next) is { } end ? Combine(start, end) : null);

    /// <summary>One date; a day without a year takes that of the paragraph.</summary>
    private static DateInterval? CreateSingle(DatePoint date, int? year)
    {
        var dated = date.Year == 0 && date.Day > 0 && year is { } known ? date with { Year = known } : date;
        return dated.Year == 0 ? null : DateInterval.From(dated);
    }

    /// <summary><c>9-15th November 2000</c>, <c>9th to 15th November</c></summary>
    private static DateInterval? ParseDays(DateTokenStream tokens, int at, int? year)
    {
        var first = tokens[at].IsExcluded ? 0 : tokens[at].Day;
        var next = first == 0 ? 0 : FindSecondDay(tokens, at + 1);
        if (next == 0 || DatePointParser.Parse(tokens, next) is not { Day: > 0 } last || last.Day <= first)
        {
            return null;
        }

        var known = last.Year > 0 ? last.Year : year ?? 0;
        var end = last with { Year = known };
        return known == 0 ? null : DateInterval.Between(end with { First = at, Day = first }, end);
    }

    /// <summary>Index of the token behind a dash, <c>to</c> or <c>and</c>; 0 where none joins.</summary>
    private static int FindSecondDay(DateTokenStream tokens, int at) =>
        tokens.IsHyphenated(at) ? at
        : tokens[at].Word is "to" or "and" && tokens.IsAdjacent(at) && tokens.IsAdjacent(at + 1) ? at + 1
        : 0;

    /// <summary><c>May 3–15, 2007</c></summary>
    private static DateInterval? ParseDaysOfMonth(DateTokenStream tokens, DatePoint start, int next, int? year)
    {
        var isMonthFirst = start is { Day: > 0, Year: 0 } && tokens[start.First].Day == 0;
        var day = isMonthFirst ? ParseDayAlone(tokens, next) : 0;
        if (day <= start.Day || day > DateTime.DaysInMonth(2000, start.Month))
        {
            return null;
        }

        var isPrinted = tokens[next + 1] is { IsYear: true, IsExcluded: false } && tokens.Gap(next + 1) is " " or ", ";
        var known = isPrinted ? tokens[next + 1].Number : year ?? 0;
        var first = start with { Year = known };
        return known == 0
            ? null
            : DateInterval.Between(first, first with { Last = isPrinted ? next + 1 : next, Day = day });
    }

    /// <summary>A day with no month behind it; 0 for none.</summary>
    private static int ParseDayAlone(DateTokenStream tokens, int at) =>
        !tokens[at].IsExcluded && DatePointParser.ParseMonth(tokens, at + 1) == 0 ? tokens[at].Day : 0;

    /// <summary>Index of the token that the second date begins with; 0 where nothing joins one.</summary>
    private static int FindSecondDate(DateTokenStream tokens, DatePoint start, bool isAfterBetween)
    {
        var next = start.Last + 1;
        if (tokens.IsHyphenated(next))
        {
            return next;
        }

        var joins = tokens[next].Word switch
        {
            "to" or "until" or "till" or "through" => true,
            "and" => isAfterBetween || start.UnspecifiedDigits > 0 || start.Year == 0,
            "or" => start.Year == 0,
            _ => false,
        };
        return joins && tokens.IsAdjacent(next) && SkipArticle(tokens, next + 1) is > 0 and var at ? at : 0;
    }

    private static int SkipArticle(DateTokenStream tokens, int at) =>
        !tokens.IsAdjacent(at) ? 0
        : tokens[at].Word == "the" && tokens.IsAdjacent(at + 1) ? at + 1
        : at;

    /// <summary><c>2008-13</c>, <c>2002–5</c></summary>
    private static DateInterval? ParseShortYear(DateTokenStream tokens, DatePoint start, int next)
    {
        if (
            !start.IsBareYear
            || !tokens.IsHyphenated(next)
            || tokens.Gap(next).Length != 1
            || tokens[next] is not { IsExcluded: false, Word.Length: 1 or 2, Number: >= 0 } digits
        )
        {
            return null;
        }

        var unit = digits.Word.Length == 1 ? 10 : 100;
        var end = (start.Year / unit * unit) + digits.Number;
        return end > start.Year && tokens.CharAfter(next) != '-'
            ? DateInterval.Between(start, start with { Last = next, Year = end })
            : null;
    }

    /// <summary>
    /// The interval between two dates; the first may take the year of the second: <c>July to September 2001</c>.
    /// </summary>
    private static DateInterval? Combine(DatePoint start, DatePoint end)
    {
        if (end.Year == 0 || (start.Year == 0 && end.Month is 0 or > 20))
        {
            return null;
        }

        var from = start.Year > 0 ? start : start with { Year = start.Month > end.Month ? end.Year - 1 : end.Year };
        var follows =
            (from.Year, from.Month, from.Day).CompareTo(
                (end.Year, end.Month == 0 ? 99 : end.Month, end.Day == 0 ? 99 : end.Day)
            ) < 0;
        return follows && from.Month <= 12 && end.Month <= 12 ? DateInterval.Between(from, end) : null;
    }
}
