using System.Globalization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>Reads one date of EDTF, with its qualifier.</summary>
internal static class EdtfDateParser
{
    /// <summary>The date; null where the text is none.</summary>
    public static EdtfDate? Parse(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var unmarked = EdtfQualifierReader.Read(text);
        var date = unmarked.Text;
        var parts =
            date.StartsWith('Y') ? ParseLongYear(date)
            : date.Contains('T') ? ParseWithTime(text)
            : ParseUnqualified(date);
        return parts is null
            ? null
            : new EdtfDate(
                EdtfBoundsCalculator.GetEarliest(parts),
                EdtfBoundsCalculator.GetLatest(parts),
                parts,
                unmarked.Whole
            )
            {
                PartQualifiers = unmarked.Parts,
            };
    }

    /// <summary><c>Y170000002</c>, <c>Y-170000002</c>: only for years of more than four digits.</summary>
    private static EdtfComponents? ParseLongYear(string text)
    {
        var digits = text.AsSpan(1).TrimStart('-');
        var sign = text.Length - 1 - digits.Length;
        return
            sign <= 1
            && digits.Length is > 4 and <= 18
            && !digits.ContainsAnyExceptInRange('0', '9')
            && digits[0] != '0'
            ? CreateYear(long.Parse(text.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary><c>1985-04-12T23:20:30</c>, with <c>Z</c>, <c>-04</c> or <c>+04:30</c> behind it</summary>
    private static EdtfComponents? ParseWithTime(string text)
    {
        var at = text.IndexOf('T');
        var time = text[(at + 1)..];
        return IsTime(time) && ParseUnqualified(text[..at]) is { HasDay: true, UnspecifiedDigits: 0 } date
            ? date with
            {
                Time = time,
            }
            : null;
    }

    private static bool IsTime(string time) =>
        time.Length >= 8
        && time[2] == ':'
        && time[5] == ':'
        && IsBetween(time[..2], 0, 23)
        && IsBetween(time[3..5], 0, 59)
        && IsBetween(time[6..8], 0, 60)
        && IsZone(time[8..]);

    private static bool IsZone(string zone) =>
        zone is "" or "Z"
        || (
            zone[0] is '+' or '-'
            && zone.Length is 3 or 6
            && IsBetween(zone[1..3], 0, 14)
            && (zone.Length == 3 || (zone[3] == ':' && IsBetween(zone[4..], 0, 59)))
        );

    private static bool IsBetween(string digits, int least, int most) =>
        ParseNumber(digits) is { } number && number >= least && number <= most;

    /// <summary>
    /// <c>1985</c>, <c>-1985</c>, <c>201X</c>, <c>1985-04</c>, <c>2001-21</c>, <c>1985-XX-XX</c>, <c>156X-12-25</c>
    /// </summary>
    private static EdtfComponents? ParseUnqualified(string text)
    {
        var isNegative = text.StartsWith('-');
        var fields = (isNegative ? text[1..] : text).Split('-');
        if (fields.Length > 3 || ParseYear(fields[0], isNegative) is not { } year)
        {
            return null;
        }

        return fields.Length == 1 ? year
            : ParseMonth(fields[1]) is not { } month ? null
            : fields.Length == 2 ? WithMonth(year, month)
            : WithDay(year, month, ParseDay(fields[2]));
    }

    /// <summary>A season or another part of a year is one of a known year.</summary>
    private static EdtfComponents? WithMonth(EdtfComponents year, int month) =>
        month > 20 && year.UnspecifiedDigits > 0 ? null : year with { Month = month };

    /// <summary>A day has to be one of its month; <c>XX</c> can be in any month, known or not.</summary>
    private static EdtfComponents? WithDay(EdtfComponents year, int month, int? day)
    {
        var exists =
            day == 0
                ? month <= 12
                : month is > 0 and <= 12
                    && day <= EdtfBoundsCalculator.DaysIn(year.Year, month, year.UnspecifiedDigits);
        return exists ? year with { Month = month, Day = day } : null;
    }

    private static EdtfComponents? ParseYear(string field, bool isNegative)
    {
        var known = field.TrimEnd('X');
        if (
            field.Length != 4
            || (known.Length > 0 && ParseNumber(known) is null)
            || (isNegative && (known.Length < 4 || known == "0000"))
        )
        {
            return null;
        }

        var year = ParseNumber(known.PadRight(4, '0'))!.Value;
        return CreateYear(isNegative ? -year : year, unspecifiedDigits: 4 - known.Length);
    }

    private static EdtfComponents CreateYear(long year, int unspecifiedDigits = 0) =>
        new(year, unspecifiedDigits, Month: null, Day: null, Time: null);

    private static int? ParseMonth(string field) =>
        field == "XX" ? 0
        : field.Length == 2 && ParseNumber(field) is { } month and (>= 1 and <= 12 or >= 21 and <= 41) ? month
        : null;

    private static int? ParseDay(string field) =>
        field == "XX" ? 0
        : field.Length == 2 && ParseNumber(field) is { } day and >= 1 and <= 31 ? day
        : null;

    private static int? ParseNumber(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
