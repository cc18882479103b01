using System.Globalization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Says a date as a person would: <c>about 1998</c>, <c>1 April 2002</c>, <c>between September 2006 and April 2009</c>.
/// </summary>
public static class EdtfFormatter
{
    private static readonly string[] Months =
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
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The date in words, without a preposition before it.</summary>
    public static string Format(Edtf date) =>
        date switch
        {
            EdtfDate single => Format(single),
            EdtfInterval interval => Format(interval),
            EdtfSet { Members: [EdtfInterval range] } set => set.IsAllMembers ? Format(range) : OneOf(range),
            EdtfSet set => Several(set),
            _ => throw new ArgumentOutOfRangeException(nameof(date), date, "there is no such date"),
        };

    /// <summary>Name of a month, 1 to 12.</summary>
    public static string GetMonthName(int month) => Months[month - 1];

    private static string Format(EdtfDate date) =>
        Qualified(date.Qualifier)
        + Plain(date.Components)
        + (date.PartQualifiers is { } parts ? $" ({EdtfPartFormatter.Format(parts)})" : "");

    private static string Qualified(EdtfQualifier qualifier) =>
        (qualifier.IsUncertain, qualifier.IsApproximate) switch
        {
            (true, true) => "perhaps about ",
            (true, false) => "perhaps ",
            (false, true) => "about ",
            _ => "",
        };

    private static string Plain(EdtfComponents parts)
    {
        var year = FormatYear(parts);
        return (parts.Month, parts.Day) switch
        {
            (null, _) => year,
            (0, null) => $"an unknown month of {year}",
            (0, _) => $"an unknown day of {year}",
            (> 20 and var season, _) => PartOfYear(season, year),
            (var month, 0) => $"an unknown day of {GetMonthName(month.Value)} {OfYears(parts, year)}",
            (var month, null) => $"{GetMonthName(month.Value)} {OfYears(parts, year)}",
            var (month, day) => $"{Number(day.Value)} {GetMonthName(month.Value)} "
                + $"{OfYears(parts, year)}{(parts.Time is null ? "" : $", {parts.Time[..5]}")}",
        };
    }

    private static string OfYears(EdtfComponents parts, string year) =>
        parts.UnspecifiedDigits switch
        {
            0 => year,
            4 => $"of {year}",
            _ => $"of a year in {year}",
        };

    /// <summary>Its year in words: <c>1998</c>, <c>the 1940s</c>, <c>501 BC</c>.</summary>
    public static string FormatYear(EdtfComponents parts) =>
        (parts.UnspecifiedDigits, parts.Year) switch
        {
            (0, <= 0) => $"{Number(1 - parts.Year)} BC",
            (0, _) => Number(parts.Year),
            (1, _) => $"the {Number(parts.Year)}s",
            (2, _) => $"the {Ordinal((parts.Year / 100) + 1)} century",
            (3, _) => $"the {Ordinal((parts.Year / 1000) + 1)} millennium",
            _ => "an unknown year",
        };

    private static string Ordinal(long number) =>
        Number(number)
        + (
            number % 100 is >= 11 and <= 13
                ? "th"
                : (number % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );

    private static string PartOfYear(int code, string year) =>
        code switch
        {
            <= 32 => $"{GetSeasonName(code)} {year}",
            <= 36 => $"the {Ordinals[code - 33]} quarter of {year}",
            <= 39 => $"the {Ordinals[code - 37]} third of {year}",
            _ => $"the {Ordinals[code - 40]} half of {year}",
        };

    private static string GetSeasonName(int code) => Seasons[(code - 21) % 4];

    private static string Format(EdtfInterval interval) =>
        (interval.Start, interval.End) switch
        {
            ({ } start, { } end) => From(start, end, " to "),
            (null, { } end) when interval.StartKind == EdtfEndpoint.Unknown => $"from an unknown date to {Format(end)}",
            (null, { } end) => UpTo(end),
            ({ } start, _) when interval.EndKind == EdtfEndpoint.Unknown => $"{Format(start)} to an unknown date",
            ({ } start, _) => $"{Format(start)} onwards",
            _ => "an unknown time",
        };

    /// <summary>One date somewhere in a range.</summary>
    private static string OneOf(EdtfInterval range) =>
        (range.Start, range.End) switch
        {
            ({ } start, _) when range.IsSingleDate => Format(start),
            ({ } start, { } end) => "between " + Between(start, end),
            (null, { } end) => UpTo(end),
            ({ } start, _) => $"{(start.Components.HasDay ? "on" : "in")} or after {Format(start)}",
            _ => "an unknown time",
        };

    /// <summary>
    /// Where the bounds of an unknown date lie more than a year apart, their days say nothing to a reader.
    /// </summary>
    private static string Between(EdtfDate start, EdtfDate end) =>
        start.Components.HasDay && end.Components.HasDay && end.Earliest.DayNumber - start.Earliest.DayNumber > 366
            ? From(WithoutDay(start), WithoutDay(end), " and ")
            : From(start, end, " and ");

    private static EdtfDate WithoutDay(EdtfDate date) =>
        date with
        {
            Components = date.Components with { Day = null, Time = null },
        };

    private static string UpTo(EdtfDate end) => $"{(end.Components.HasDay ? "on" : "in")} or before {Format(end)}";

    /// <summary>
    /// Says month and year once where both dates share them: <c>9 to 15 November 2000</c>, <c>July to September
    /// 2001</c>.
    /// </summary>
    private static string From(EdtfDate start, EdtfDate end, string between)
    {
        var (a, b) = (start.Components, end.Components);
        var sameYear =
            a.Year == b.Year
            && a.UnspecifiedDigits + b.UnspecifiedDigits == 0
            && !start.IsQualified
            && !end.IsQualified;
        return (sameYear, a, b) switch
        {
            _ when start == end => Format(end),
            (true, { HasDay: true }, { HasDay: true }) when a.Month == b.Month => Number(a.Day!.Value)
                + between
                + Format(end),
            (true, { HasDay: true }, { HasDay: true }) =>
                $"{Number(a.Day!.Value)} {GetMonthName(a.Month!.Value)}{between}{Format(end)}",
            (true, { HasMonth: true, Day: null }, { HasMonth: true, Day: null }) => GetMonthName(a.Month!.Value)
                + between
                + Format(end),
            (true, { Month: > 20 and <= 32 }, { Month: > 20 and <= 32 }) => GetSeasonName(a.Month!.Value)
                + between
                + Format(end),
            _ => Format(start) + between + Format(end),
        };
    }

    private static string Several(EdtfSet set)
    {
        var words = set
            .Members.Select(member => member is EdtfInterval range && !set.IsAllMembers ? OneOf(range) : Format(member))
            .ToList();
        return words.Count == 1
            ? words[0]
            : $"{string.Join(", ", words[..^1])} {(set.IsAllMembers ? "and" : "or")} {words[^1]}";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
