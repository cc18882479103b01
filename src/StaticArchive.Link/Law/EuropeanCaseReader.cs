using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads cases of the European courts by their numbers: <c>Case C-176/03 Commission v Council [2005] ECR I-7879</c>,
/// <c>Joined Cases T-1/02 and T-2/02</c>.
/// </summary>
internal static class EuropeanCaseReader
{
    private const int MaxName = 160;
    private const string Joined = "Joined ";

    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        _ = cursor.TakeWord();
        if (TakeNumber(cursor) is not { } number)
        {
            return null;
        }

        while (TakeFurther(cursor)) { }
        var numbersEnd = cursor.At;
        var name = FindName(anchor, cursor);
        var citation = name.IsEmpty ? null : CaseCitationReader.Take(cursor);
        if (citation is null && !number.Contains('-', StringComparison.Ordinal))
        {
            return null;
        }

        cursor.At = name.IsEmpty ? numbersEnd : Math.Max(cursor.At, name.End);
        PassEcli(cursor);
        var isJoined = IsJoined(anchor);
        var start = isJoined ? anchor.At - Joined.Length : anchor.At;
        var title = LegalItem.Normalise(
            name.IsEmpty ? anchor.Text.AsSpan(start, numbersEnd - start) : anchor.Text.AsSpan(name.Start, name.Length)
        );
        var item = citation is null
            ? LegalItem.Create(LegalKind.Case, title, ParseYear(number))
            : CaseReader.CreateItem(title, [citation]);
        return new LegalMention(new Span(start, cursor.At), LegalKind.Case, item with { Number = "Case " + number });
    }

    private static bool IsJoined(LegalAnchor anchor) =>
        anchor.At - Joined.Length >= anchor.Floor
        && anchor.Text.AsSpan(anchor.At - Joined.Length).StartsWith(Joined, StringComparison.Ordinal);

    /// <summary><c>C-176/03</c>, <c>26/62</c></summary>
    private static string? TakeNumber(LegalCursor cursor)
    {
        var start = cursor.At;
        var court = cursor.TakeWord().ToString();
        var hasCourt = court is "C" or "T" or "F";
        if ((hasCourt && cursor.TryTakeSign("-–‑")) || court.Length == 0)
        {
            var first = cursor.TakeDigits(4).ToString();
            if (
                first.Length > 0
                && cursor.Next == '/'
                && cursor.TryTakeSign("/")
                && cursor.TakeDigits(2).ToString() is { Length: 2 } year
            )
            {
                _ = cursor.TryTakeAny("P", "PPU", "R");
                return hasCourt ? $"{court}-{first}/{year}" : $"{first}/{year}";
            }
        }

        cursor.At = start;
        return null;
    }

    private static bool TakeFurther(LegalCursor cursor)
    {
        var start = cursor.At;
        if ((cursor.TryTake("and") || cursor.TryTakeSign(",&")) && TakeNumber(cursor) is not null)
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Italics behind the number, or the words to a bracket; the cursor is left behind them.</summary>
    private static Span FindName(LegalAnchor anchor, LegalCursor cursor)
    {
        _ = cursor.TryTakeSign(",");
        var start = cursor.SkipBlanks().At;
        var italics = anchor.Block.FindEmphasisStartingIn(start, start);
        var end = !italics.IsEmpty ? italics.End : FindBracket(anchor, start);
        var name = new Span(start, end).Trim(anchor.Text, ",");
        if (name.IsEmpty || !char.IsUpper(anchor.Text[start]))
        {
            return default;
        }

        cursor.At = end;
        return name;
    }

    /// <summary>The square bracket that follows soon, with two parties or few words before it; else nothing.</summary>
    private static int FindBracket(LegalAnchor anchor, int start)
    {
        var most = Math.Min(anchor.Block.Span.End, start + MaxName);
        var length = most <= start ? -1 : anchor.Text.AsSpan(start, most - start).IndexOfAny("[;.(");
        return length > 0 && anchor.Text[start + length] == '[' ? start + length : start;
    }

    /// <summary><c>, ECLI:EU:C:2005:542</c>, <c>EU:C:2005:542</c></summary>
    private static void PassEcli(LegalCursor cursor)
    {
        var start = cursor.At;
        _ = cursor.TryTakeSign(",");
        if (cursor.TryTake("ECLI:EU:") || cursor.TryTake("EU:C:") || cursor.TryTake("EU:T:"))
        {
            while (char.IsLetterOrDigit(cursor.Next) || cursor.Next == ':')
            {
                cursor.At++;
            }

            return;
        }

        cursor.At = start;
    }

    private static int ParseYear(string number) =>
        int.TryParse(number.AsSpan(number.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year + (year > 52 ? 1900 : 2000)
            : 0;
}
