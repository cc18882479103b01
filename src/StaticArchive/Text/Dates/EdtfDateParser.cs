using System.Globalization;

namespace StaticArchive.Text.Dates;

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
        var date = qualifier.Any ? text[..^1] : text;
        var parts = date.StartsWith('Y') ? LongYear(date) : date.Contains('T') ? WithTime(date, qualifier) : Plain(date);
        return parts is null ? null : new EdtfDate(EdtfBounds.First(parts), EdtfBounds.Last(parts), parts, qualifier);
    }

    /// <summary><c>Y170000002</c>, <c>Y-170000002</c>: only for years of more than four digits.</summary>
    private static EdtfParts? LongYear(string text)
    {
        var digits = text.AsSpan(1).TrimStart('-');
        var sign = text.Length - 1 - digits.Length;
        return sign <= 1 && digits.Length is > 4 and <= 18 && !digits.ContainsAnyExceptInRange('0', '9') && digits[0] != '0'
            ? new EdtfParts(long.Parse(text.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), 0, null, null, null)
            : null;
    }

    /// <summary><c>1985-04-12T23:20:30</c>, with <c>Z</c>, <c>-04</c> or <c>+04:30</c> behind it</summary>
    private static EdtfParts? WithTime(string text, EdtfQualifier qualifier)
    {
        var at = text.IndexOf('T');
        var time = text[(at + 1)..];
        return !qualifier.Any && IsTime(time) && Plain(text[..at]) is { HasDay: true, UnspecifiedDigits: 0 } date ? date with { Time = time } : null;
    }

    private static bool IsTime(string time) =>
        time.Length >= 8 && time[2] == ':' && time[5] == ':' && Between(time[..2], 0, 23) && Between(time[3..5], 0, 59) && Between(time[6..8], 0, 60) && IsZone(time[8..]);

    private static bool IsZone(string zone) =>
        zone is "" or "Z"
        || (zone[0] is '+' or '-' && zone.Length is 3 or 6 && Between(zone[1..3], 0, 14) && (zone.Length == 3 || (zone[3] == ':' && Between(zone[4..], 0, 59))));

    private static bool Between(string digits, int least, int most) => Number(digits) is { } number && number >= least && number <= most;

    /// <summary><c>1985</c>, <c>-1985</c>, <c>201X</c>, <c>1985-04</c>, <c>2001-21</c>, <c>1985-XX-XX</c>, <c>156X-12-25</c></summary>
    private static EdtfParts? Plain(string text)
    {
        var negative = text.StartsWith('-');
        var fields = (negative ? text[1..] : text).Split('-');
        if (fields.Length > 3 || Year(fields[0], negative) is not var (year, unspecified))
        {
            return null;
        }

        if (fields.Length == 1)
        {
            return new EdtfParts(year, unspecified, null, null, null);
        }

        if (MonthOf(fields[1]) is not { } month)
        {
            return null;
        }

        if (fields.Length == 2)
        {
            return month is > 20 && unspecified > 0 ? null : new EdtfParts(year, unspecified, month, null, null);
        }

        var day = DayOf(fields[2]);
        var fits = day == 0 ? month <= 12 : day is { } known && month is > 0 and <= 12 && known <= EdtfBounds.DaysIn(year, month, unspecified);
        return fits ? new EdtfParts(year, unspecified, month, day, null) : null;
    }

    private static (long Year, int Unspecified)? Year(string field, bool negative)
    {
        var known = field.TrimEnd('X');
        if (field.Length != 4 || (known.Length > 0 && Number(known) is null) || (negative && (known.Length < 4 || known == "0000")))
        {
            return null;
        }

        var year = Number(known.PadRight(4, '0'))!.Value;
        return (negative ? -year : year, 4 - known.Length);
    }

    private static int? MonthOf(string field) => field == "XX" ? 0 : field.Length == 2 && Number(field) is { } month and (>= 1 and <= 12 or >= 21 and <= 41) ? month : null;

    private static int? DayOf(string field) => field == "XX" ? 0 : field.Length == 2 && Number(field) is { } day and >= 1 and <= 31 ? day : null;

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
