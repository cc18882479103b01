namespace StaticArchive.Link.Law;

/// <summary>Reads the chapter, number or jurisdiction behind the year of an enactment.</summary>
internal static class StatuteNumberReader
{
    /// <summary>
    /// Numbered series of devolved Acts: <c>asp 14</c> (Scotland), <c>anaw 4</c>, <c>asc 2</c> (Wales).
    /// </summary>
    private static readonly string[] Series = ["asp", "anaw", "nawm", "asc", "dccc", "aosp"];

    /// <summary>A number, or words that belong to the title.</summary>
    /// <param name="Number"><c>c. 8</c>; null for none.</param>
    /// <param name="Suffix"><c> (Cth)</c>, <c> [HL]</c>; empty for none.</param>
    internal sealed record Attachment(string? Number, string Suffix);

    /// <summary>
    /// <c>(c. 8)</c>, <c>, c 8</c>, <c> asp 14</c>, <c>(SI 2000/617)</c>, <c>, Pub L No 111-148</c>, <c>(Cth)</c>,
    /// <c>[HL]</c>; null where none follows.
    /// </summary>
    public static Attachment? ReadAttachment(LegalCursor cursor)
    {
        var start = cursor.At;
        var isBracketed = cursor.TryTakeSign("(");
        var isBehindComma = !isBracketed && cursor.TryTakeSign(",");
        var found =
            ReadNumber(cursor) is { } number ? new Attachment(number, "")
            : isBehindComma ? null
            : ReadSuffix(cursor, isBracketed);
        if (found is not null && (!isBracketed || CloseBracket(cursor)))
        {
            return found;
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>c. 8</c>, <c>ch 8</c>, <c>c P-21</c>, <c>1999 c. 8</c></summary>
    public static string? ReadChapter(LegalCursor cursor)
    {
        var start = cursor.At;
        _ = cursor.TakeYear();
        if (cursor.TryTakeAny("c", "ch", "cap", "chapter", "Ch", "Cap"))
        {
            cursor.SkipBlanks();
            var letter = "";
            if (char.IsUpper(cursor.Next))
            {
                letter = cursor.Next.ToString();
                cursor.At++;
                letter += cursor.Next == '-' ? "-" : "";
                cursor.At += cursor.Next == '-' ? 1 : 0;
            }

            if (cursor.TakeDigits(4) is { Length: > 0 } digits)
            {
                return $"c. {letter}{digits}";
            }
        }

        cursor.At = start;
        return null;
    }

    private static string? ReadNumber(LegalCursor cursor) =>
        ReadChapter(cursor)
        ?? ReadSeries(cursor)
        ?? InstrumentNumberReader.TakeNumber(cursor)
        ?? PublicLawReader.TakeNumber(cursor)
        ?? BillReader.TakeNumber(cursor);

    /// <summary><c>asp 14</c>, <c>2014 anaw 4</c></summary>
    private static string? ReadSeries(LegalCursor cursor)
    {
        var start = cursor.At;
        _ = cursor.TakeYear();
        if (Array.Find(Series, cursor.TryTake) is { } series && cursor.TakeDigits(3) is { Length: > 0 } digits)
        {
            return $"{series} {digits}";
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>(Cth)</c>, <c>(Ireland)</c>, <c>[HL]</c></summary>
    private static Attachment? ReadSuffix(LegalCursor cursor, bool isBracketed)
    {
        if (!isBracketed)
        {
            return cursor.TryTakeSign("[") && (cursor.TryTake("HL]") || cursor.TryTake("Lords]"))
                ? new Attachment(null, " [HL]")
                : null;
        }

        var word = cursor.TakeWord().ToString().Trim('.');
        return LegalLexicon.IsJurisdiction(word) ? new Attachment(null, $" ({word})") : null;
    }

    /// <summary>Passes the closing bracket: <c>(SI 2000/617, as amended)</c> is left as it is.</summary>
    private static bool CloseBracket(LegalCursor cursor) => cursor.TryTakeSign(")");
}
