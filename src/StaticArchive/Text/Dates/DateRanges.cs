namespace StaticArchive.Text.Dates;

/// <summary>A date or a stretch between two, as EDTF.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Start">Its beginning, a plain date of EDTF.</param>
/// <param name="End">Its end; null where it is one date.</param>
/// <param name="Year">The year that what follows may refer to.</param>
/// <param name="IsBareYear">Whether it is one year and nothing more.</param>
internal readonly record struct DateStretch(int First, int Last, string Start, string? End, int Year, bool IsBareYear)
{
    /// <summary>As EDTF.</summary>
    public string Edtf => End is null ? Start : $"{Start}/{End}";
}

/// <summary>Reads dates joined by a dash or a word.</summary>
internal static class DateRanges
{
    /// <summary>The date or range that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="between">Whether <c>between</c> stands before it, so that <c>and</c> joins.</param>
    /// <param name="year">The year of dates that are printed without one; null where it is not safe to have one.</param>
    public static DateStretch? Read(DateTokens tokens, int at, bool between, int? year)
    {
        if (Days(tokens, at, year) is { } days)
        {
            return days;
        }

        if (DatePoints.Read(tokens, at) is not { } start)
        {
            return null;
        }

        var next = Connected(tokens, start, between);
        if (next > 0 && ShortYear(tokens, start, next) is { } years)
        {
            return years;
        }

        if (next > 0 && DaysOfMonth(tokens, start, next, year) is { } inMonth)
        {
            return inMonth;
        }

        if (next > 0 && DatePoints.Read(tokens, next) is { } end && Joined(start, end) is { } range)
        {
            return range;
        }

        start = start.Year == 0 && start.Day > 0 && year is { } known ? start with { Year = known } : start;
        return start.Year == 0 ? null : new DateStretch(start.First, start.Last, start.Start, start.YearEnd > 0 ? start.End : null, start.Year, start.IsBareYear);
    }

    /// <summary><c>9-15th November 2000</c>, <c>9th to 15th November</c></summary>
    private static DateStretch? Days(DateTokens tokens, int at, int? year)
    {
        var first = tokens[at].IsBarred ? 0 : tokens[at].Day;
        var next = tokens.Dashed(at + 1) ? at + 1 : tokens[at + 1].Word is "to" or "and" && tokens.Joined(at + 1) && tokens.Joined(at + 2) ? at + 2 : 0;
        if (first == 0 || next == 0 || DatePoints.Read(tokens, next) is not { Day: > 0 } last || last.Day <= first)
        {
            return null;
        }

        var known = last.Year > 0 ? last.Year : year ?? 0;
        return known == 0 ? null : new DateStretch(at, last.Last, (last with { Year = known, Day = first }).Start, (last with { Year = known }).Start, known, false);
    }

    /// <summary><c>May 3–15, 2007</c></summary>
    private static DateStretch? DaysOfMonth(DateTokens tokens, DatePoint start, int next, int? year)
    {
        var day = start is { Day: > 0, Year: 0 } && tokens[start.First].Day == 0 && !tokens[next].IsBarred && DatePoints.Month(tokens, next + 1) == 0 ? tokens[next].Day : 0;
        if (day <= start.Day || day > DateTime.DaysInMonth(2000, start.Month))
        {
            return null;
        }

        var printed = tokens[next + 1] is { IsYear: true, IsBarred: false } && tokens.Gap(next + 1) is " " or ", ";
        var known = printed ? tokens[next + 1].Number : year ?? 0;
        return known == 0 ? null : new DateStretch(start.First, printed ? next + 1 : next, (start with { Year = known }).Start, (start with { Year = known, Day = day }).Start, known, false);
    }

    /// <summary>Where the second date begins; 0 where nothing joins one.</summary>
    private static int Connected(DateTokens tokens, DatePoint start, bool between)
    {
        var next = start.Last + 1;
        if (tokens.Dashed(next))
        {
            return next;
        }

        var joins = tokens[next].Word switch
        {
            "to" or "until" or "till" or "through" => true,
            "and" => between || start.Unknown > 0 || start.Year == 0,
            "or" => start.Year == 0,
            _ => false,
        };
        return joins && tokens.Joined(next) && IsBlankOrThe(tokens, next + 1) is > 0 and var at ? at : 0;
    }

    private static int IsBlankOrThe(DateTokens tokens, int at) => !tokens.Joined(at) ? 0 : tokens[at].Word == "the" && tokens.Joined(at + 1) ? at + 1 : at;

    /// <summary><c>2008-13</c>, <c>2002–5</c></summary>
    private static DateStretch? ShortYear(DateTokens tokens, DatePoint start, int next)
    {
        if (!start.IsBareYear || !tokens.Dashed(next) || tokens.Gap(next).Length != 1 || tokens[next] is not { IsBarred: false, Word.Length: 1 or 2, Number: >= 0 } digits)
        {
            return null;
        }

        var unit = digits.Word.Length == 1 ? 10 : 100;
        var end = (start.Year / unit * unit) + digits.Number;
        return end > start.Year && tokens.After(next) != '-' ? new DateStretch(start.First, next, start.Start, (start with { Year = end }).Start, end, false) : null;
    }

    /// <summary>A range of two dates; the first may borrow the year of the second: <c>July to September 2001</c>.</summary>
    private static DateStretch? Joined(DatePoint start, DatePoint end)
    {
        if (end.Year == 0 || (start.Year == 0 && end.Month is 0 or > 20))
        {
            return null;
        }

        var from = start.Year > 0 ? start : start with { Year = start.Month > end.Month ? end.Year - 1 : end.Year };
        var follows = (from.Year, from.Month, from.Day).CompareTo((end.Year, end.Month == 0 ? 99 : end.Month, end.Day == 0 ? 99 : end.Day)) < 0;
        return follows && from.Month <= 12 && end.Month <= 12 ? new DateStretch(start.First, end.Last, from.Start, end.End, Math.Max(end.Year, end.YearEnd), false) : null;
    }
}
