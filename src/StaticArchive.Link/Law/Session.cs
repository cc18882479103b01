using System.Globalization;

namespace StaticArchive.Link.Law;

/// <summary>Reads sessions of parliament: <c>(2012–13)</c>, <c>2012-2013</c>.</summary>
internal static class Session
{
    /// <summary>Takes a session: <c>2012-13</c>; null where none follows.</summary>
    public static string? Take(LegalCursor cursor)
    {
        var start = cursor.At;
        var isBracketed = cursor.TryTakeSign("([");
        _ = isBracketed || cursor.TryTakeSign(",");
        isBracketed |= cursor.TryTakeSign("(");
        _ = cursor.TryTakeAny("Session", "session");
        if (cursor.TakeYear() is > 0 and var year && cursor.TryTakeSign("-–—‑/"))
        {
            var second = cursor.TakeDigits(4).ToString();
            if (IsNext(year, second) && (!isBracketed || cursor.TryTakeSign(")]")))
            {
                return $"{LegalItem.Format(year)}-{second[^2..]}";
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary>Whether digits are one of the two years behind a year: <c>2012–13</c>, <c>2017–2019</c>.</summary>
    private static bool IsNext(int year, string second) =>
        second.Length is 2 or 4
        && int.TryParse(second.AsSpan(second.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && (last - (year % 100) + 100) % 100 is 1 or 2;
}
