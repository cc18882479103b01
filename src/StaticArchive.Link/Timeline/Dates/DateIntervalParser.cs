namespace StaticArchive.Link.Timeline.Dates;

/// <summary>Reads dates joined by a dash or a word.</summary>
internal static class DateIntervalParser
{
    /// <summary>The date or range that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="between">Whether <c>between</c> stands before it, so that <c>and</c> joins.</param>
    /// <param name="year">The year of dates that are printed without one; null where it is not safe to have
    /// one.</param>
    public static DateInterval? Parse(DateTokenStream tokens, int at, bool between, int? year)
    {
        if (ParseDays(tokens, at, year) is { } days)
        {
            return days;
        }

        if (DatePointParser.Parse(tokens, at) is not { } start)
        {
            return null;
        }

        var next = FindSecondDate(tokens, start, between);
        if (next > 0 && ParseShortYear(tokens, start, next) is { } years)
        {
            return years;
        }

        if (next > 0 && ParseDaysOfMonth(tokens, start, next, year) is { } inMonth)
        {
            return inMonth;
        }

        if (next > 0 && DatePointParser.Parse(tokens, next) is { } end && Combine(start, end) is { } range)
        {
            return range;
        }

        start = start.Year == 0 && start.Day > 0 && year is { } known ? start with { Year = known } : start;
        return start.Year == 0
            ? null
            : new DateInterval(
                start.First,
                start.Last,
                start.Start,
                start.LastYear > 0 ? start.End : null,
                start.Year,
                start.IsBareYear
            );
    }

    /// <summary><c>9-15th November 2000</c>, <c>9th to 15th November</c></summary>
    private static DateInterval? ParseDays(DateTokenStream tokens, int at, int? year)
    {
        var first = tokens[at].IsExcluded ? 0 : tokens[at].Day;
        var next =
            tokens.IsHyphenated(at + 1) ? at + 1
            : tokens[at + 1].Word is "to" or "and" && tokens.IsAdjacent(at + 1) && tokens.IsAdjacent(at + 2) ? at + 2
            : 0;
        if (
            first == 0
            || next == 0
            || DatePointParser.Parse(tokens, next) is not { Day: > 0 } last
            || last.Day <= first
        )
        {
            return null;
        }

        var known = last.Year > 0 ? last.Year : year ?? 0;
        return known == 0
            ? null
            : new DateInterval(
                at,
                last.Last,
                (last with { Year = known, Day = first }).Start,
                (last with { Year = known }).Start,
                known,
                false
            );
    }

    /// <summary><c>May 3–15, 2007</c></summary>
    private static DateInterval? ParseDaysOfMonth(DateTokenStream tokens, DatePoint start, int next, int? year)
    {
        var day =
            start is { Day: > 0, Year: 0 }
            && tokens[start.First].Day == 0
            && !tokens[next].IsExcluded
            && DatePointParser.ParseMonth(tokens, next + 1) == 0
                ? tokens[next].Day
                : 0;
        if (day <= start.Day || day > DateTime.DaysInMonth(2000, start.Month))
        {
            return null;
        }

        var printed = tokens[next + 1] is { IsYear: true, IsExcluded: false } && tokens.Gap(next + 1) is " " or ", ";
        var known = printed ? tokens[next + 1].Number : year ?? 0;
        return known == 0
            ? null
            : new DateInterval(
                start.First,
                printed ? next + 1 : next,
                (start with { Year = known }).Start,
                (start with { Year = known, Day = day }).Start,
                known,
                false
            );
    }

    /// <summary>Where the second date begins; 0 where nothing joins one.</summary>
    private static int FindSecondDate(DateTokenStream tokens, DatePoint start, bool between)
    {
        var next = start.Last + 1;
        if (tokens.IsHyphenated(next))
        {
            return next;
        }

        var joins = tokens[next].Word switch
        {
            "to" or "until" or "till" or "through" => true,
            "and" => between || start.UnspecifiedDigits > 0 || start.Year == 0,
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
            ? new DateInterval(start.First, next, start.Start, (start with { Year = end }).Start, end, false)
            : null;
    }

    /// <summary>
    /// A range of two dates; the first may borrow the year of the second: <c>July to September 2001</c>.
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
        return follows && from.Month <= 12 && end.Month <= 12
            ? new DateInterval(start.First, end.Last, from.Start, end.End, Math.Max(end.Year, end.LastYear), false)
            : null;
    }
}
