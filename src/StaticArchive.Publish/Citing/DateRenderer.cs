using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>Prints dates as an element <c>date</c> of a style says.</summary>
internal sealed class DateRenderer(StyleLocale locale)
{
    private const int YearRank = 0;
    private const int MonthRank = 1;
    private const int DayRank = 2;

    /// <summary>The date; null where nothing of it is to be printed.</summary>
    public Fragment? Render(StyleElement element, CslDate date)
    {
        var start = CitedDate.From(date);
        var (parts, delimiter) = FindParts(element);
        if (start.IsKnown)
        {
            return RenderRange(parts, delimiter, start, CitedDate.EndOf(date))?.With(element);
        }

        // in press stands for the year
        return date.Literal is { } words && parts.Any(part => GetRank(part) == YearRank)
            ? Fragment.FromText(words).With(element)
            : null;
    }

    /// <summary>
    /// Of a range the parts that differ stand twice, those that are finer with them: <c>March 30–April 2, 2008</c>.
    /// </summary>
    private Fragment? RenderRange(IReadOnlyList<StyleElement> parts, string delimiter, CitedDate start, CitedDate end)
    {
        var rank = end.IsKnown ? start.FindDifference(end) : DayRank + 1;
        var differing = parts.Where(part => GetRank(part) >= rank).ToList();
        var (first, last) = (FormatParts(differing, start), FormatParts(differing, end));
        if (first.Count == 0 || last.Count == 0)
        {
            return Trim(FormatParts(parts, start), delimiter);
        }

        var range = new Fragment
        {
            Parts = [JoinInside(first, delimiter), JoinInside(last, delimiter)],
            Delimiter = "–",
            Prefix = first[0].Prefix,
            Suffix = last[^1].Suffix,
        };
        var at = parts.ToList().IndexOf(differing[0]);
        return Trim(
            [.. FormatParts(parts.Take(at), start), range, .. FormatParts(parts.Skip(at + differing.Count), start)],
            delimiter
        );
    }

    /// <summary>The parts that the element names, else those of the language for its form.</summary>
    private (IReadOnlyList<StyleElement> Parts, string Delimiter) FindParts(StyleElement element)
    {
        if (element.Form is not { } form || locale.FindDate(form) is not { } localized)
        {
            return (element.Children, element.Delimiter);
        }

        var most = element["date-parts"] switch
        {
            "year" => YearRank,
            "year-month" => MonthRank,
            _ => DayRank,
        };
        return ([.. localized.Children.Where(part => GetRank(part) <= most)], localized.Delimiter);
    }

    /// <summary>Joins parts without what stands before the first and behind the last.</summary>
    private static Fragment JoinInside(List<Fragment> parts, string delimiter)
    {
        var inside = parts.ToList();
        inside[0] = inside[0] with { Prefix = "" };
        inside[^1] = inside[^1] with { Suffix = "" };
        return Fragment.Join(inside, delimiter)!;
    }

    /// <summary>Joins parts; the blank behind one stands only where another follows.</summary>
    private static Fragment? Trim(List<Fragment> parts, string delimiter)
    {
        if (parts.Count > 0 && parts[^1].Suffix.EndsWith(' '))
        {
            parts[^1] = parts[^1] with { Suffix = "" };
        }

        return Fragment.Join(parts, delimiter);
    }

    private List<Fragment> FormatParts(IEnumerable<StyleElement> parts, CitedDate date) =>
        [
            .. from part in parts
            let text = FormatPart(part, date)
            where text is not null
            select Fragment.FromText(text) with
            {
                Prefix = part.Prefix,
                Suffix = part.Suffix,
            },
        ];

    private static int GetRank(StyleElement part) =>
        part["name"] switch
        {
            "year" => YearRank,
            "month" => MonthRank,
            _ => DayRank,
        };

    private string? FormatPart(StyleElement part, CitedDate date) =>
        GetRank(part) switch
        {
            YearRank => FormatYear(date.Year),
            MonthRank => FormatMonth(part.Form, date),
            _ => date.Day == 0 ? null : date.Day.ToString(CultureInfo.InvariantCulture),
        };

    private string? FormatYear(int year) =>
        year == 0 ? null
        : year < 0 ? (-year).ToString(CultureInfo.InvariantCulture) + locale.FindTerm("bc")
        : year.ToString(CultureInfo.InvariantCulture) + (year < 1000 ? locale.FindTerm("ad") : "");

    private string? FormatMonth(string? form, CitedDate date) =>
        date.Season > 0 ? locale.FindTerm($"season-0{date.Season}")
        : date.Month == 0 ? null
        : locale.FindTerm($"month-{date.Month.ToString("00", CultureInfo.InvariantCulture)}", form);
}
