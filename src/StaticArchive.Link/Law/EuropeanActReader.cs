using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads acts of the European Union by their numbers: <c>Directive 2011/24/EU</c>, <c>Regulation (EU) 2016/679</c>,
/// <c>Council Regulation (EEC) No 1408/71</c>.
/// </summary>
internal static class EuropeanActReader
{
    private static readonly string[] Bodies =
    [
        "European Parliament and Council ",
        "Parliament and Council ",
        "Council and Parliament ",
        "Commission Implementing ",
        "Commission Delegated ",
        "Council Framework ",
        "Council Implementing ",
        "Implementing ",
        "Delegated ",
        "Framework ",
        "Council ",
        "Commission ",
        "EC ",
        "EU ",
        "EEC ",
    ];

    private static readonly string[] Communities = ["EU", "EC", "EEC", "Euratom", "JHA", "CFSP", "ECSC"];

    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        var noun = cursor.TakeWord().ToString();
        var isBracketed = cursor.TryTakeSign("(");
        var community = Array.Find(Communities, cursor.TryTake);
        if (isBracketed && (community is null || !CloseBracket(cursor)))
        {
            return null;
        }

        _ = cursor.TryTakeAny("No", "Nº", "no");
        var first = cursor.TakeDigits(4).ToString();
        if (first.Length == 0 || cursor.Next != '/' || !cursor.TryTakeSign("/"))
        {
            return null;
        }

        var second = cursor.TakeDigits(4).ToString();
        var suffix = TakeSuffix(cursor);
        if (second.Length == 0 || (suffix is null && community is null && noun != "Directive"))
        {
            return null;
        }

        return Create(anchor, noun, FindYear(first, second), cursor.At);
    }

    private static LegalMention Create(LegalAnchor anchor, string noun, int year, int end)
    {
        var numberAt = anchor.At + noun.Length;
        var body = Array.Find(Bodies, words => EndsWith(anchor, words)) ?? "";
        var title = LegalItem.Normalise(anchor.Text.AsSpan(anchor.At, end - anchor.At));
        var digits = LegalItem.Normalise(anchor.Text.AsSpan(numberAt, end - numberAt));
        var number = string.Concat(digits.SkipWhile(unit => !char.IsAsciiDigit(unit)));
        return new LegalMention(
            new Span(anchor.At - body.Length, end),
            LegalKind.EuropeanAct,
            LegalItem.Create(LegalKind.EuropeanAct, title, year) with
            {
                Number = number,
            }
        );
    }

    private static bool EndsWith(LegalAnchor anchor, string words) =>
        anchor.At - words.Length >= anchor.Floor
        && anchor.Text.AsSpan(anchor.At - words.Length).StartsWith(words, StringComparison.Ordinal);

    /// <summary><c>(EU, Euratom)</c></summary>
    private static bool CloseBracket(LegalCursor cursor)
    {
        while (cursor.TryTakeSign(","))
        {
            _ = cursor.TakeWord();
        }

        return cursor.TryTakeSign(")");
    }

    /// <summary><c>/EU</c></summary>
    private static string? TakeSuffix(LegalCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Next == '/' && cursor.TryTakeSign("/") && Array.Find(Communities, cursor.TryTake) is { } community)
        {
            return community;
        }

        cursor.At = start;
        return null;
    }

    /// <summary>
    /// <c>2011/24</c>, <c>93/104</c> and, of the regulations before 2015, <c>1408/71</c>, <c>1/2003</c>.
    /// </summary>
    private static int FindYear(string first, string second) =>
        ParseYear(first) is > 0 and var year && !(second.Length == 4 && ParseYear(second) > 0 && first.Length < 4)
            ? year
            : ParseYear(second);

    private static int ParseYear(string digits) =>
        digits.Length is 2 or 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year switch
            {
                >= 52 and <= 99 => 1900 + year,
                >= 1952 and <= 2099 => year,
                _ => 0,
            }
            : 0;
}
