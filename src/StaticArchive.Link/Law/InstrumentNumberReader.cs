using System.Collections.Frozen;
using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads statutory instruments by their numbers: <c>SI 2000/617</c>, <c>S.I. 2002 No. 2861</c>, <c>SSI 2001/5</c>,
/// <c>SR &amp; O 1948/1</c>. <c>SI units 2000/617</c> is none.
/// </summary>
internal static class InstrumentNumberReader
{
    /// <summary>
    /// Series as printed, and as they are called here: those of Wales and of the whole kingdom are one numbering.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Series = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["SI"] = "SI",
        ["UKSI"] = "SI",
        ["WSI"] = "SI",
        ["SSI"] = "SSI",
        ["NISI"] = "SI",
        ["NISR"] = "SR",
        ["SR"] = "SR",
        ["SRO"] = "SR & O",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        return TakeNumber(cursor) is { } number
            ? new LegalMention(
                new Span(anchor.At, cursor.At),
                LegalKind.Instrument,
                LegalItem.Create(LegalKind.Instrument, number, FindYear(number)) with
                {
                    Number = number,
                }
            )
            : null;
    }

    /// <summary>Takes a number: <c>SI 2002/2861</c>, however it is printed; null where there is none.</summary>
    public static string? TakeNumber(LegalCursor cursor)
    {
        var start = cursor.At;
        var word = cursor.TakeWord().ToString().Replace(".", "", StringComparison.Ordinal);
        if (word is "SR" && cursor.TryTakeSign("&") && cursor.TryTakeAny("O"))
        {
            word = "SRO";
        }

        if (Series.TryGetValue(word, out var series) && TakeYearAndNumber(cursor) is { } number)
        {
            return $"{series} {number}";
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>2000/617</c>, <c>2002 No. 2861</c>, <c>No 518 of 2018</c>, <c>No. 518/2018</c> (Ireland)</summary>
    private static string? TakeYearAndNumber(LegalCursor cursor)
    {
        if (cursor.TryTakeAny("No"))
        {
            var first = cursor.TakeDigits(4).ToString();
            return
                first.Length > 0
                && (cursor.TryTakeSign("/") || cursor.TryTake("of"))
                && cursor.TakeYear() is > 0 and var irish
                ? $"{LegalItem.Format(irish)}/{first}"
                : null;
        }

        if (cursor.TakeYear() is not (> 0 and var year))
        {
            return null;
        }

        var isNumber = cursor.TryTakeSign("/") || (Take(cursor, ",") && cursor.TryTakeAny("No", "Nº", "no"));
        return isNumber && cursor.TakeDigits(5) is { Length: > 0 } digits ? $"{LegalItem.Format(year)}/{digits}" : null;
    }

    private static bool Take(LegalCursor cursor, string optional) => cursor.TryTakeSign(optional) || true;

    private static int FindYear(string number) => LegalLexicon.ParseYear(number.AsSpan(number.LastIndexOf(' ') + 1, 4));
}
