using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads debates of parliament: <c>HC Deb 9 July 2001 vol 371 col 456</c>, <c>HL Deb 21 July 2005, vol 673, col
/// WS8</c>,
/// <c>Hansard HC Deb, 3 March 2010, c1011W</c>. A debate is known by its house and its day, else by its volume.
/// </summary>
internal static class HansardReader
{
    private static readonly string[] Houses =
    [
        "Hansard HC Debates",
        "Hansard HC Debs",
        "Hansard HC Deb",
        "Hansard HL Debates",
        "Hansard HL Debs",
        "Hansard HL Deb",
        "Hansard, HC Deb",
        "Hansard, HL Deb",
        "Hansard HC",
        "Hansard HL",
        "Hansard, HC",
        "Hansard, HL",
        "Hansard, House of Commons",
        "Hansard, House of Lords",
        "HC Hansard",
        "HL Hansard",
        "HC Debates",
        "HL Debates",
        "HC Debs",
        "HL Debs",
        "HC Deb",
        "HL Deb",
        "Official Report, Commons",
        "Official Report, Lords",
    ];

    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        if (Array.Find(Houses, words => cursor.TryTakeAny(words)) is not { } printed)
        {
            return null;
        }

        var house =
            printed.Contains("HL", StringComparison.Ordinal) || printed.EndsWith("Lords", StringComparison.Ordinal)
                ? "HL Deb"
                : "HC Deb";
        PassSeries(cursor);
        var volume = TakeVolume(cursor);
        var date = TakeDate(cursor);
        volume ??= TakeVolume(cursor);
        if (date is null && volume is null)
        {
            return null;
        }

        var end = cursor.At;
        var locator = TakeColumn(cursor);
        return new LegalMention(new Span(anchor.At, end), LegalKind.Debate, CreateItem(house, date, volume))
        {
            Locator = locator,
        };
    }

    private static CslItem CreateItem(string house, DebateDay? date, string? volume) =>
        LegalItem.Create(
            LegalKind.Debate,
            date is null ? $"{house} vol {volume}" : $"{house} {date.Words}",
            date?.Year ?? 0
        ) with
        {
            Issued = date is null ? null : new CslDate(date.Year, Edtf: date.Edtf),
            Volume = volume,
        };

    /// <summary><c>(5th series)</c></summary>
    private static void PassSeries(LegalCursor cursor)
    {
        var start = cursor.At;
        if (
            !(
                cursor.TryTakeSign("(")
                && cursor.TakeDigits(1).Length > 0
                && cursor.TakeWord() is "th" or "rd" or "nd" or "st"
                && (cursor.TryTakeAny("series", "Series", "ser"))
                && cursor.TryTakeSign(")")
            )
        )
        {
            cursor.At = start;
        }
    }

    /// <summary><c>vol 371</c>, <c>, Vol. 371</c></summary>
    private static string? TakeVolume(LegalCursor cursor)
    {
        var start = cursor.At;
        _ = cursor.TryTakeSign(",");
        if (
            cursor.TryTakeAny("vol", "Vol", "volume", "Volume")
            && cursor.TakeDigits(4).ToString() is { Length: > 0 } digits
        )
        {
            return digits;
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>9 July 2001</c>, <c>(9 July 2001)</c>, <c>, 9th July 2001</c></summary>
    private static DebateDay? TakeDate(LegalCursor cursor)
    {
        var start = cursor.At;
        _ = cursor.TryTakeSign(",:");
        var isBracketed = cursor.TryTakeSign("(");
        if (
            int.TryParse(cursor.TakeDigits(2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is > 0 and < 32
        )
        {
            _ = cursor.TryTakeAny("th", "st", "nd", "rd");
            var word = cursor.TakeWord().ToString();
            var month = EnglishDateParser.ParseMonth(word.TrimEnd('.'));
            _ = cursor.TryTakeSign(",");
            if (month > 0 && cursor.TakeYear() is > 0 and var year && (!isBracketed || cursor.TryTakeSign(")")))
            {
                return new DebateDay(year, month, day);
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>col 456</c>, <c>, cols 973–76</c>, <c>c1011W</c>, <c>col WS8</c>, <c>: Column 12</c></summary>
    private static string? TakeColumn(LegalCursor cursor)
    {
        var start = cursor.At;
        _ = cursor.TryTakeSign(",:;");
        cursor.SkipBlanks();
        var from = cursor.At;
        if (!cursor.TryTakeAny("cols", "col", "columns", "column", "Columns", "Column", "cc"))
        {
            cursor.At += cursor.Next == 'c' ? 1 : 0;
        }

        var hasWord = cursor.At > from;
        _ = hasWord && cursor.TryTakeAny("WS", "WA", "GC", "WH");
        cursor.SkipBlanks();
        var digitsAt = cursor.At;
        while (char.IsAsciiDigit(cursor.Next) || cursor.Next is '-' or '–' or 'W' or 'S' or 'A' or 'G' or 'C')
        {
            cursor.At++;
        }

        var end = cursor.At;
        cursor.At = start;
        return hasWord && end > digitsAt ? cursor.Slice(from, end) : null;
    }

    private sealed record DebateDay(int Year, int Month, int Day)
    {
        private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

        public string Words => string.Create(CultureInfo.InvariantCulture, $"{Day} {Months[Month - 1]} {Year}");

        public string Edtf => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");
    }
}
