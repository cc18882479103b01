using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads bills by their numbers: <c>HC Bill 132</c>, <c>HL Bill (2010-11) 34</c>, <c>HC Bill (1999–2000) [8]</c>.
/// </summary>
internal static class BillReader
{
    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        if (TakeNumber(cursor) is not { } number)
        {
            return null;
        }

        var title = anchor.Text[anchor.At] == 'H' ? FindTitle(anchor) : null;
        var name = title is null
            ? number
            : LegalItem.Normalise(anchor.Text.AsSpan(title.Start, anchor.At - title.Start)) + " Bill";
        var open = number.IndexOf('(', StringComparison.Ordinal);
        var item = LegalItem.Create(
            LegalKind.Bill,
            name,
            open < 0 ? 0 : LegalLexicon.ParseYear(number.AsSpan(open + 1, 4))
        );
        return new LegalMention(
            new Span(title?.Start ?? anchor.At, cursor.At),
            LegalKind.Bill,
            item with
            {
                Number = number,
            }
        );
    }

    /// <summary>
    /// Takes a number: <c>HC Bill (2010-11) 132</c>, however it is printed; null where there is none.
    /// </summary>
    public static string? TakeNumber(LegalCursor cursor)
    {
        var start = cursor.At;
        var house =
            cursor.TryTake("HC") ? "HC"
            : cursor.TryTake("HL") ? "HL"
            : "HC";
        if (cursor.TryTake("Bill"))
        {
            var session = Session.Take(cursor);
            var isBracketed = cursor.TryTakeSign("[");
            if (cursor.TakeDigits(3).ToString() is { Length: > 0 } digits && (!isBracketed || cursor.TryTakeSign("]")))
            {
                session ??= Session.Take(cursor);
                return session is null ? $"{house} Bill {digits}" : $"{house} Bill ({session}) {digits}";
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>Transport HC Bill (1999–2000) [8]</c></summary>
    private static StatuteTitle? FindTitle(LegalAnchor anchor) => new StatuteTitleReader(anchor).Read();
}
