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

        var qualifier = text[^1] switch
        {
            '?' => new EdtfQualifier(true, false),
            '~' => new EdtfQualifier(false, true),
            '%' => new EdtfQualifier(true, true),
            _ => default,
        };
        var date = qualifier.IsQualified ? text[..^1] : text;
        var parts =
            date.StartsWith('Y') ? ParseLongYear(date)
            : date.Contains('T') ? ParseWithTime(date, qualifier)
            : ParseUnqualified(date);
        return parts is null
            ? null
            : new EdtfDate(
                EdtfBoundsCalculator.GetEarliest(parts),
                EdtfBoundsCalculator.GetLatest(parts),
                parts,
                qualifier
            );
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
            ? new EdtfComponents(
                long.Parse(text.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
                0,
                null,
                null,
                null
            )
            : null;
    }

    /// <summary><c>1985-04-12T23:20:30</c>, with <c>Z</c>, <c>-04</c> or <c>+04:30</c> behind it</summary>
    private static EdtfComponents? ParseWithTime(string text, EdtfQualifier qualifier)
    {
        var at = text.IndexOf('T');
        var time = text[(at + 1)..];
        return
            !qualifier.IsQualified
            && IsTime(time)
            && ParseUnqualified(text[..at]) is { HasDay: true, UnspecifiedDigits: 0 } date
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
        var negative = text.StartsWith('-');
        var fields = (negative ? text[1..] : text).Split('-');
        if (fields.Length > 3 || ParseYear(fields[0], negative) is not var (year, unspecified))
        {
            return null;
        }

        if (fields.Length == 1)
        {
            return new EdtfComponents(year, unspecified, null, null, null);
        }

        if (ParseMonth(fields[1]) is not { } month)
        {
            return null;
        }

        if (fields.Length == 2)
        {
            return month is > 20 && unspecified > 0 ? null : new EdtfComponents(year, unspecified, month, null, null);
        }

        var day = ParseDay(fields[2]);
        var fits =
            day == 0
                ? month <= 12
                : day is { } known
                    && month is > 0 and <= 12
                    && known <= EdtfBoundsCalculator.DaysIn(year, month, unspecified);
        return fits ? new EdtfComponents(year, unspecified, month, day, null) : null;
    }

    private static (long Year, int Unspecified)? ParseYear(string field, bool negative)
    {
        var known = field.TrimEnd('X');
        if (
            field.Length != 4
            || (known.Length > 0 && ParseNumber(known) is null)
            || (negative && (known.Length < 4 || known == "0000"))
        )
        {
            return null;
        }

        var year = ParseNumber(known.PadRight(4, '0'))!.Value;
        return (negative ? -year : year, 4 - known.Length);
    }

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
