using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Dates as the styles print them.</summary>
internal static class CitationDateFormatter
{
    /// <summary><c>2003</c>, <c>1840–1852</c>; null where no year is known.</summary>
    public static string? FormatYear(CslDate? issued)
    {
        var date = DateParts.From(issued);
        if (!date.IsKnown)
        {
            return null;
        }

        var (year, end) = (date.IsoDate[..4], DateParts.EndOf(issued));
        return end.Year > date.Year ? $"{year}–{end.IsoDate[..4]}" : year;
    }

    /// <summary>The year, else what stands for it, else <paramref name="undated"/>.</summary>
    public static string FormatYear(CslDate? issued, string undated) =>
        FormatYear(issued) ?? (issued?.Literal is { } literal && literal != "n.d." ? literal : undated);

    /// <summary><c>14 March</c>, <c>March</c>, <c>5–7 July</c></summary>
    public static string? FormatDayAndMonth(CslDate? issued)
    {
        var (date, end) = (DateParts.From(issued), GetEndInYear(issued));
        var first = date.Day > 0 ? date.Day + " " + date.MonthName : date.MonthName;
        return date.Month == 0 ? null
            : end is not { } last ? first
            : last.Month == date.Month ? $"{date.Day}–{last.Day} {date.MonthName}"
            : $"{first}–{last.Day} {last.MonthName}";
    }

    /// <summary><c>March 14</c>, <c>March</c>, <c>July 5–7</c></summary>
    public static string? FormatMonthAndDay(CslDate? issued)
    {
        var (date, end) = (DateParts.From(issued), GetEndInYear(issued));
        var first = date.MonthName + (date.Day > 0 ? " " + date.Day : "");
        return date.Month == 0 ? null
            : end is not { } last ? first
            : last.Month == date.Month ? $"{first}–{last.Day}"
            : $"{first}–{last.MonthName} {last.Day}";
    }

    /// <summary>The last of some days of one year; null where there is one day only.</summary>
    private static DateParts? GetEndInYear(CslDate? issued) =>
        DateParts.EndOf(issued) is { Day: > 0 } end
        && DateParts.From(issued) is { Day: > 0 }
        && end.Year == issued!.Year
            ? end
            : null;

    /// <summary><c>4 March 2012</c>, as far as it is known.</summary>
    public static string? FormatBritish(CslDate? date) =>
        FormatYear(date) is { } year ? $"{FormatDayAndMonth(date)} {year}".TrimStart() : date?.Literal;

    /// <summary><c>March 4, 2012</c>, <c>March 2012</c>, <c>2012</c></summary>
    public static string? FormatAmerican(CslDate? date)
    {
        if (FormatYear(date) is not { } year)
        {
            return date?.Literal;
        }

        var month = FormatMonthAndDay(date);
        return month is null ? year
            : DateParts.From(date).Day > 0 ? $"{month}, {year}"
            : $"{month} {year}";
    }

    /// <summary><c>March 2012</c>, <c>2012</c>: the day of an issue is not stated.</summary>
    public static string? FormatAmericanMonth(CslDate? date) => FormatAmerican(RemoveDay(date));

    /// <summary>Year and month of one day, a guess where that is one; all else as it is.</summary>
    public static CslDate? RemoveDay(CslDate? date) =>
        DateParts.From(date) is { Day: > 0 } day && !DateParts.EndOf(date).IsKnown
            ? date! with
            {
                Edtf = (day with { Day = 0 }).IsoDate + (date.IsApproximate ? "~" : ""),
            }
            : date;

    /// <summary><c>2012 Mar 4</c>; a year that is a guess stands <c>[1848?]</c>.</summary>
    public static string? FormatYearFirst(CslDate? issued, bool whole)
    {
        if (FormatYear(issued) is not { } year)
        {
            return issued?.Literal is { } literal && literal != "n.d." ? literal : null;
        }

        var date = DateParts.From(issued);
        return issued!.IsApproximate ? $"[{year}?]"
            : whole && CitedSeason.Find(issued) is { } season ? $"{year} {season.Name}"
            : whole && date.Month > 0 ? $"{year} {date.MonthName[..3]}{(date.Day > 0 ? " " + date.Day : "")}"
            : year;
    }
}
