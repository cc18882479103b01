using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Year, month and day of an EDTF date as far as it states them: <c>2011-02</c>, <c>1998~</c>,
/// <c>[2006-09-07..2009]</c> (its first date), <c>2001-21</c> (spring: the year alone).
/// </summary>
/// <param name="Year">The year; 0 where none is known.</param>
/// <param name="Month">The month; 0 where none is known.</param>
/// <param name="Day">The day; 0 where none is known.</param>
public readonly record struct DateParts(int Year, int Month, int Day)
{
    private static readonly string[] MonthNames =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>Whether there is at least a year.</summary>
    public bool IsKnown => Year > 0;

    /// <summary>English name of the month; empty where none is known.</summary>
    public string MonthName => Month == 0 ? "" : MonthNames[Month - 1];

    /// <summary><c>2011</c>, <c>2011-02</c> or <c>2011-02-28</c>; empty where no year is known.</summary>
    public string IsoDate => Join("-");

    /// <summary>The earliest day it can mean, for formats that want a whole date: <c>2011-02-01</c>.</summary>
    public string FirstDay => IsKnown ? (this with { Month = Math.Max(Month, 1), Day = Math.Max(Day, 1) }).IsoDate : "";

    /// <summary>Year, month and day with <paramref name="separator"/> between, as far as they are known.</summary>
    public string Join(string separator) =>
        (Year, Month, Day) switch
        {
            (0, _, _) => "",
            (_, 0, _) => Pad(Year, 4),
            (_, _, 0) => Pad(Year, 4) + separator + Pad(Month, 2),
            _ => Pad(Year, 4) + separator + Pad(Month, 2) + separator + Pad(Day, 2),
        };

    /// <summary>When a work was issued.</summary>
    public static DateParts From(CslDate? issued) =>
        issued switch
        {
            { Edtf: { } edtf } when FromEdtf(edtf) is { IsKnown: true } parts => parts,
            { Year: { } year and > 0 and < 10000 } => new DateParts(year, 0, 0),
            _ => default,
        };

    /// <summary>The end of an interval, <c>2010</c> of <c>2009/2010</c>; unknown for a date that is none.</summary>
    public static DateParts EndOf(CslDate? issued) =>
        issued?.Edtf?.IndexOf('/', StringComparison.Ordinal) is { } at and >= 0
            ? FromEdtf(issued.Edtf[(at + 1)..])
            : default;

    /// <summary>The first date of an EDTF text.</summary>
    public static DateParts FromEdtf(string? edtf)
    {
        var rest = (edtf ?? "").AsSpan().TrimStart("[{./ ~?%");
        var year = ReadNumber(ref rest, 4);
        if (year == 0)
        {
            return default;
        }

        var month = ReadComponent(ref rest, 12);
        return new DateParts(year, month, month == 0 ? 0 : ReadComponent(ref rest, 31));
    }

    private static int ReadComponent(ref ReadOnlySpan<char> rest, int most)
    {
        if (rest.Length < 3 || rest[0] != '-')
        {
            return 0;
        }

        rest = rest[1..];
        var number = ReadNumber(ref rest, 2);
        return number <= most ? number : 0;
    }

    private static int ReadNumber(ref ReadOnlySpan<char> rest, int digits)
    {
        if (
            rest.Length < digits
            || !int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            return 0;
        }

        rest = rest[digits..];
        return number;
    }

    private static string Pad(int number, int digits) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
