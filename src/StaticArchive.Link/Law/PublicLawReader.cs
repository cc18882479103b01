using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads public laws of the United States: <c>Pub L No 111-148</c>, <c>Pub. L. 111–148, 124 Stat 119</c>.
/// </summary>
internal static class PublicLawReader
{
    private const string Dashes = "-–—‑";

    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        return TakeNumber(cursor) is { } number
            ? new LegalMention(
                new Span(anchor.At, cursor.At),
                LegalKind.Statute,
                LegalItem.Create(LegalKind.Statute, number, 0) with
                {
                    Number = number,
                }
            )
            : null;
    }

    /// <summary>Takes a number: <c>Pub. L. No. 111-148</c>, however it is printed; null where there is none.</summary>
    public static string? TakeNumber(LegalCursor cursor)
    {
        var start = cursor.At;
        if (cursor.TryTakeAny("Pub", "Public") && (cursor.TryTakeAny("L", "Law")))
        {
            _ = cursor.TryTakeAny("No", "Nos");
            var congress = cursor.TakeDigits(3).ToString();
            if (congress.Length > 0 && cursor.TryTakeSign(Dashes) && cursor.TakeDigits(4) is { Length: > 0 } digits)
            {
                return $"Pub. L. No. {congress}-{digits}";
            }
        }

        cursor.At = start;
        return null;
    }
}
