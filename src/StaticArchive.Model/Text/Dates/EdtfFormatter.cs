using System.Globalization;
using StaticArchive.Model.Localization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Says a date as a person would: <c>about 1998</c>, <c>1 April 2002</c>, <c>between September 2006 and April 2009</c>.
/// </summary>
/// <param name="words">The words of a language.</param>
public sealed class EdtfFormatter(InterfaceWords words)
{
    private const string To = "dates.to";
    private const string Between = "dates.between";

    private readonly string[] _months = words["dates.months"].Split('|');
    private readonly string[] _seasons = words["dates.seasons"].Split('|');

    /// <summary>Dates in English, as messages have them.</summary>
    public static EdtfFormatter English { get; } = new(InterfaceWords.Read(InterfaceLanguages.Default, []));

    /// <summary>The date that a text states in words; what is no date as it stands.</summary>
    public string FormatText(string edtf) => Edtf.Parse(edtf) is { } date ? Format(date) : edtf;

    /// <summary>The date in words, without a preposition before it.</summary>
    public string Format(Edtf date) =>
        date switch
        {
            EdtfDate single => FormatSingle(single),
            EdtfInterval interval => FormatInterval(interval),
            EdtfSet { Members: [EdtfInterval range] } set => set.IsAllMembers
                ? FormatInterval(range)
                : FormatOneOf(range),
            EdtfSet set => FormatSeveral(set),
            _ => throw new ArgumentOutOfRangeException(nameof(date), date, "there is no such date"),
        };

    /// <summary>Its year in words: <c>1998</c>, <c>the 1940s</c>, <c>501 BC</c>.</summary>
    public string FormatYear(EdtfComponents parts) =>
        (parts.UnspecifiedDigits, parts.Year) switch
        {
            (0, <= 0) => words.Format("dates.before-christ", Number(1 - parts.Year)),
            (0, _) => Number(parts.Year),
            (1, _) => words.Format("dates.decade", Number(parts.Year)),
            (2, _) => words.Format("dates.century", FormatOrdinal((parts.Year / 100) + 1)),
            (3, _) => words.Format("dates.millennium", FormatOrdinal((parts.Year / 1000) + 1)),
            _ => words["dates.unknown-year"],
        };

    private string FormatSingle(EdtfDate date)
    {
        var plain = FormatPlain(date.Components);
        var qualified = (date.Qualifier.IsUncertain, date.Qualifier.IsApproximate) switch
        {
            (true, true) => words.Format("dates.perhaps-about", plain),
            (true, false) => words.Format("dates.perhaps", plain),
            (false, true) => words.Format("dates.about", plain),
            _ => plain,
        };
        return date.PartQualifiers is { } parts
            ? words.Format("dates.parts", qualified, EdtfPartFormatter.Format(parts, words))
            : qualified;
    }

    private string FormatPlain(EdtfComponents parts)
    {
        var year = FormatYear(parts);
        return (parts.Month, parts.Day) switch
        {
            (null, _) => year,
            (0, null) => words.Format("dates.unknown-month", year),
            (0, _) => words.Format("dates.unknown-day", year),
            (> 20 and var season, _) => FormatPartOfYear(season, year),
            (var month, 0) => words.Format("dates.unknown-day", FormatMonth(month.Value, parts, year)),
            (var month, null) => FormatMonth(month.Value, parts, year),
            var (month, day) => FormatTime(
                words.Format("dates.day", FormatDay(day.Value), _months[month.Value - 1], FormatOfYears(parts, year)),
                parts.Time
            ),
        };
    }

    private string FormatMonth(int month, EdtfComponents parts, string year) =>
        words.Format("dates.month", _months[month - 1], FormatOfYears(parts, year));

    private string FormatTime(string day, string? time) =>
        time is null ? day : words.Format("dates.time", day, time[..5]);

    /// <summary>A day before its month: <c>1</c>; in French <c>1er</c>, in German <c>1.</c></summary>
    private string FormatDay(int day) =>
        day == 1 ? words["dates.first-day"] : words.Format("dates.day-number", Number(day));

    private string FormatOfYears(EdtfComponents parts, string year) =>
        parts.UnspecifiedDigits switch
        {
            0 => year,
            4 => words.Format("dates.of-year", year),
            _ => words.Format("dates.of-year-in", year),
        };

    private string FormatPartOfYear(int code, string year) =>
        code switch
        {
            <= 32 => words.Format("dates.season", GetSeasonName(code), year),
            <= 36 => words.Format("dates.quarter-" + Number(code - 32), year),
            <= 39 => words.Format("dates.third-" + Number(code - 36), year),
            _ => words.Format("dates.half-" + Number(code - 39), year),
        };

    private string FormatOrdinal(long number) =>
        words.CountOrdinal(
            "dates.ordinal",
            number,
            words["dates.numerals"] == "roman" ? CenturyNumeral.Format(number) : Number(number)
        );

    private string GetSeasonName(int code) => _seasons[(code - 21) % 4];

    private string FormatInterval(EdtfInterval interval) =>
        (interval.Start, interval.End) switch
        {
            ({ } start, { } end) => FormatRange(start, end, To),
            (null, { } end) when interval.StartKind == EdtfEndpoint.Unknown => words.Format(
                "dates.from-unknown",
                FormatSingle(end)
            ),
            (null, { } end) => FormatUpTo(end),
            ({ } start, _) when interval.EndKind == EdtfEndpoint.Unknown => words.Format(
                "dates.to-unknown",
                FormatSingle(start)
            ),
            ({ } start, _) => words.Format("dates.onwards", FormatSingle(start)),
            _ => words["dates.unknown"],
        };

    /// <summary>One date somewhere in a range.</summary>
    private string FormatOneOf(EdtfInterval range) =>
        (range.Start, range.End) switch
        {
            ({ } start, _) when range.IsSingleDate => FormatSingle(start),
            ({ } start, { } end) => FormatBetween(start, end),
            (null, { } end) => FormatUpTo(end),
            ({ } start, _) => words.Format(
                start.Components.HasDay ? "dates.after-day" : "dates.after",
                FormatSingle(start)
            ),
            _ => words["dates.unknown"],
        };

    /// <summary>
    /// Where the bounds of an unknown date lie more than a year apart, their days say nothing to a reader.
    /// </summary>
    private string FormatBetween(EdtfDate start, EdtfDate end) =>
        start.Components.HasDay && end.Components.HasDay && end.Earliest.DayNumber - start.Earliest.DayNumber > 366
            ? FormatRange(WithoutDay(start), WithoutDay(end), Between)
            : FormatRange(start, end, Between);

    private static EdtfDate WithoutDay(EdtfDate date) =>
        date with
        {
            Components = date.Components with { Day = null, Time = null },
        };

    private string FormatUpTo(EdtfDate end) =>
        words.Format(end.Components.HasDay ? "dates.before-day" : "dates.before", FormatSingle(end));

    /// <summary>
    /// Says month and year once where both dates share them: <c>9 to 15 November 2000</c>, <c>July to September
    /// 2001</c>.
    /// </summary>
    private string FormatRange(EdtfDate start, EdtfDate end, string key)
    {
        var last = FormatSingle(end);
        return start == end
            ? last
            : words.Format(
                key,
                HaveSameYear(start, end) ? FormatStart(start, end.Components) : FormatSingle(start),
                last
            );
    }

    private static bool HaveSameYear(EdtfDate start, EdtfDate end) =>
        start.Components.Year == end.Components.Year
        && start.Components.UnspecifiedDigits + end.Components.UnspecifiedDigits == 0
        && !start.IsQualified
        && !end.IsQualified;

    /// <summary>The first date of a range without what the last one says again.</summary>
    private string FormatStart(EdtfDate start, EdtfComponents end) =>
        (start.Components, end) switch
        {
            ({ HasDay: true } from, { HasDay: true }) when from.Month == end.Month => FormatDay(from.Day!.Value),
            ({ HasDay: true } from, { HasDay: true }) => words.Format(
                "dates.day-month",
                FormatDay(from.Day!.Value),
                _months[from.Month!.Value - 1]
            ),
            ({ HasMonth: true, Day: null } from, { HasMonth: true, Day: null }) => _months[from.Month!.Value - 1],
            ({ Month: > 20 and <= 32 } from, { Month: > 20 and <= 32 }) => GetSeasonName(from.Month!.Value),
            _ => FormatSingle(start),
        };

    private string FormatSeveral(EdtfSet set)
    {
        var members = set
            .Members.Select(member =>
                member is EdtfInterval range && !set.IsAllMembers ? FormatOneOf(range) : Format(member)
            )
            .ToList();
        return set.IsAllMembers ? words.Join(members) : words.JoinAlternatives(members);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
