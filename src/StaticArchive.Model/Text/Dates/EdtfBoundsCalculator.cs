using System.Globalization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>First and last day of a date whose parts may be missing.</summary>
internal static class EdtfBoundsCalculator
{
    /// <summary>First day it can mean.</summary>
    public static DateOnly GetEarliest(EdtfComponents parts) => Clamp(GetFirstMoment(parts));

    /// <summary>Last day it can mean.</summary>
    public static DateOnly GetLatest(EdtfComponents parts) => Clamp(GetLastMoment(parts));

    /// <summary>First moment it can mean, in any year.</summary>
    public static EdtfMoment GetFirstMoment(EdtfComponents parts)
    {
        var (first, _) = GetMonths(parts.Month);
        return new EdtfMoment(parts.Year, first, parts.Day is > 0 and var day ? day : 1, GetSecond(parts.Time));
    }

    /// <summary>Last moment it can mean, in any year.</summary>
    public static EdtfMoment GetLastMoment(EdtfComponents parts)
    {
        var (first, count) = GetMonths(parts.Month);
        var year = parts.Year + (long)Math.Pow(10, parts.UnspecifiedDigits) - 1;
        var month = first + count - 1;
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return new EdtfMoment(year, month, parts.Day is > 0 and var day ? day : 31, GetSecond(parts.Time));
    }

    /// <summary>Days of a month; of February 29 where the year is not known to the digit.</summary>
    public static int DaysIn(long year, int month, int unspecified) =>
        unspecified > 0
            ? DateTime.DaysInMonth(2000, month)
            : DateTime.DaysInMonth((int)((((year % 400) + 400) % 400) + 2000), month);

    private static DateOnly Clamp(EdtfMoment moment) =>
        moment.Year < 1 ? DateOnly.MinValue
        : moment.Year > 9999 ? DateOnly.MaxValue
        : new DateOnly(
            (int)moment.Year,
            moment.Month,
            Math.Min(moment.Day, DateTime.DaysInMonth((int)moment.Year, moment.Month))
        );

    /// <summary>Second of the day of <c>23:20:30</c>, wherever on earth; 0 where no time is written.</summary>
    private static int GetSecond(string? time) =>
        time is null ? 0 : (((Number(time[..2]) * 60) + Number(time[3..5])) * 60) + Number(time[6..8]);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// First month and number of months. The seasons are those of the northern hemisphere by the month (spring begins
    /// in March) unless the code names the southern; a winter reaches into the next year.
    /// </summary>
    private static (int First, int Count) GetMonths(int? month) =>
        month switch
        {
            null or 0 => (1, 12),
            <= 12 and var single => (single, 1),
            21 or 25 or 31 => (3, 3),
            22 or 26 or 32 => (6, 3),
            23 or 27 or 29 => (9, 3),
            24 or 28 or 30 => (12, 3),
            <= 36 and var quarter => (((quarter - 33) * 3) + 1, 3),
            <= 39 and var third => (((third - 37) * 4) + 1, 4),
            var half => (((half.Value - 40) * 6) + 1, 6),
        };
}
