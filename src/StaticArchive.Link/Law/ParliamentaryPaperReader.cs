using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads papers of the two houses of parliament by number and session: <c>HC 123 (2012–13)</c>,
/// <c>(2012–13, HC 123)</c>, <c>HC (2012–13) 123</c>, <c>HL Paper 45</c>.
/// </summary>
internal static class ParliamentaryPaperReader
{
    /// <summary>The mention; null for none: <c>HC 123</c> alone may be anything.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        var house = cursor.TakeWord().ToString();
        var isPaper = cursor.TryTakeAny("Paper", "Papers");
        var session = Session.Take(cursor) ?? FindSessionBefore(anchor);
        var digits = cursor.TakeDigits(4).ToString();
        if (digits.Length == 0)
        {
            return null;
        }

        digits += TakeVolume(cursor);
        var end = cursor.At;
        if (session is null && Session.Take(cursor) is { } behind)
        {
            (session, end) = (behind, cursor.At);
        }

        if (session is null && !isPaper)
        {
            return null;
        }

        var number = session is null ? $"{house} {digits}" : $"{house} {digits} ({session})";
        return new LegalMention(
            new Span(anchor.At, end),
            LegalKind.ParliamentaryPaper,
            LegalItem.Create(LegalKind.ParliamentaryPaper, number, session is null ? 0 : ParseStart(session)) with
            {
                Number = number,
            }
        );
    }

    private static int ParseStart(string session) => LegalLexicon.ParseYear(session.AsSpan(0, 4));

    /// <summary><c>-I</c>, <c>-II</c></summary>
    private static string TakeVolume(LegalCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Next is '-' or '–' && cursor.TryTakeSign("-–"))
        {
            var volume = cursor.TakeWord().ToString();
            if (volume.Length > 0 && volume.All(unit => unit is 'I' or 'V' or 'X' or 'i' or 'v' or 'x'))
            {
                return "-" + volume;
            }
        }

        cursor.At = start;
        return "";
    }

    /// <summary><c>2012–13, </c> before the house.</summary>
    private static string? FindSessionBefore(LegalAnchor anchor)
    {
        const int Longest = 12;
        var end = anchor.At;
        while (end > anchor.Floor && anchor.Text[end - 1] is ' ' or ',')
        {
            end--;
        }

        for (var length = 7; length <= Longest && end - length >= anchor.Floor && end < anchor.At; length++)
        {
            var cursor = new LegalCursor(anchor.Text, end - length, end);
            if (Session.Take(cursor) is { } session && cursor.IsAtEnd)
            {
                return session;
            }
        }

        return null;
    }
}
