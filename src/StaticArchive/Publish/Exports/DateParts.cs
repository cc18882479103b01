using System.Globalization;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Year, month and day of an EDTF date as far as it states them: <c>2011-02</c>, <c>1998~</c>, <c>[2006-09-07..2009]</c>
/// (its first date), <c>2001-21</c> (spring: the year alone).
/// </summary>
/// <param name="Year">The year; 0 where none is known.</param>
/// <param name="Month">The month; 0 where none is known.</param>
/// <param name="Day">The day; 0 where none is known.</param>
public readonly record struct DateParts(int Year, int Month, int Day)
{
    private static readonly string[] MonthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Whether there is at least a year.</summary>
    public bool IsKnown => Year > 0;

    /// <summary>English name of the month; empty where none is known.</summary>
    public string MonthName => Month == 0 ? "" : MonthNames[Month - 1];

    /// <summary><c>2011</c>, <c>2011-02</c> or <c>2011-02-28</c>; empty where no year is known.</summary>
    public string Iso => Joined("-");

    /// <summary>The earliest day it can mean, for formats that want a whole date: <c>2011-02-01</c>.</summary>
    public string FirstDay => IsKnown ? (this with { Month = Math.Max(Month, 1), Day = Math.Max(Day, 1) }).Iso : "";

    /// <summary>Year, month and day with <paramref name="separator"/> between, as far as they are known.</summary>
    public string Joined(string separator) => (Year, Month, Day) switch
    {
        (0, _, _) => "",
        (_, 0, _) => Digits(Year, 4),
        (_, _, 0) => Digits(Year, 4) + separator + Digits(Month, 2),
        _ => Digits(Year, 4) + separator + Digits(Month, 2) + separator + Digits(Day, 2),
    };

    /// <summary>When a work was issued.</summary>
    public static DateParts Of(Issued? issued) => issued switch
    {
        { Edtf: { } edtf } when Of(edtf) is { IsKnown: true } parts => parts,
        { Year: { } year and > 0 and < 10000 } => new DateParts(year, 0, 0),
        _ => default,
    };

    /// <summary>The first date of an EDTF text.</summary>
    public static DateParts Of(string? edtf)
    {
        var rest = (edtf ?? "").AsSpan().TrimStart("[{./ ~?%");
        var year = Number(ref rest, 4);
        if (year == 0)
        {
            return default;
        }

        var month = Next(ref rest, 12);
        return new DateParts(year, month, month == 0 ? 0 : Next(ref rest, 31));
    }

    private static int Next(ref ReadOnlySpan<char> rest, int most)
    {
        if (rest.Length < 3 || rest[0] != '-')
        {
            return 0;
        }

        rest = rest[1..];
        var number = Number(ref rest, 2);
        return number <= most ? number : 0;
    }

    private static int Number(ref ReadOnlySpan<char> rest, int digits)
    {
        if (rest.Length < digits || !int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return 0;
        }

        rest = rest[digits..];
        return number;
    }

    private static string Digits(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
