namespace StaticArchive.Link.Law;

/// <summary>
/// What stands behind the noun of an enactment and tells it from others: its year, chapter, number or jurisdiction.
/// </summary>
/// <param name="Year">The year; 0 for none.</param>
/// <param name="Suffix">What of it belongs to the title: <c> 1999</c>, <c> of 2010</c>, <c> 1988 (Cth)</c>.</param>
/// <param name="Number"><c>c. 8</c>, <c>SI 2000/617</c>; null where none is printed.</param>
/// <param name="IsNumbered">Whether more than a year is printed.</param>
internal sealed record StatuteDesignation(int Year, string Suffix, string? Number, bool IsNumbered)
{
    /// <summary>Reads it; null where there is none. The cursor is left behind it.</summary>
    public static StatuteDesignation? Read(LegalCursor cursor, LegalKind kind)
    {
        if (kind == LegalKind.Statute && ReadRevised(cursor) is { } revised)
        {
            return revised;
        }

        var found = ReadYear(cursor, kind);
        return found is null && kind != LegalKind.Bill ? null : ReadAttachments(cursor, found);
    }

    /// <summary>
    /// <c>, RSC 1985, c P-21</c>, <c>, SO 2004, c 3</c>: a Canadian statute has its year in a volume.
    /// </summary>
    private static StatuteDesignation? ReadRevised(LegalCursor cursor)
    {
        var start = cursor.At;
        if (cursor.TryTakeSign(","))
        {
            var volume = cursor.TakeWord().ToString().Replace(".", "", StringComparison.Ordinal);
            if (
                volume.Length is 2 or 3 or 4
                && volume.TrimStart('R').StartsWith('S')
                && volume.All(char.IsUpper)
                && cursor.TakeYear() is > 0 and var year
                && cursor.TryTakeSign(",")
                && StatuteNumberReader.ReadChapter(cursor) is { } chapter
            )
            {
                return new StatuteDesignation(year, "", $"{volume} {LegalItem.Format(year)}, {chapter}", true);
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>1999</c>, <c>, 1999</c>, <c>of 1999</c>, <c>(1999)</c>; of a bill also <c>2010–11</c>.</summary>
    private static StatuteDesignation? ReadYear(LegalCursor cursor, LegalKind kind)
    {
        var start = cursor.At;
        var of = cursor.TryTake("of");
        var isBracketed = !of && cursor.TryTakeSign("(");
        _ = of || isBracketed || cursor.TryTakeSign(",");
        if (
            cursor.TakeYear() is > 0 and var year
            && IsYearAlone(cursor, kind)
            && (!isBracketed || cursor.TryTakeSign(")"))
        )
        {
            return new StatuteDesignation(year, (of ? " of " : " ") + LegalItem.Format(year), Number: null, false);
        }

        cursor.At = start;
        return null;
    }

    /// <summary>A year that does not go on as a range or a date; a bill's session may, and is passed.</summary>
    private static bool IsYearAlone(LegalCursor cursor, LegalKind kind)
    {
        if (char.IsLetterOrDigit(cursor.Next))
        {
            return false;
        }

        var start = cursor.At;
        if (!(cursor.Next is '-' or '–' or '/' && cursor.TryTakeSign("-–/") && cursor.TakeDigits(4).Length > 0))
        {
            cursor.At = start;
            return true;
        }

        return kind == LegalKind.Bill;
    }

    /// <summary>Chapters, numbers and jurisdictions, each in brackets or behind a comma.</summary>
    private static StatuteDesignation? ReadAttachments(LegalCursor cursor, StatuteDesignation? found)
    {
        while (StatuteNumberReader.ReadAttachment(cursor) is { } next)
        {
            found ??= new StatuteDesignation(0, "", null, false);
            found = found with
            {
                IsNumbered = true,
                Suffix = found.Suffix + next.Suffix,
                Number =
                    next.Number is null ? found.Number
                    : found.Number is null ? next.Number
                    : $"{found.Number}; {next.Number}",
            };
        }

        return found;
    }
}
