using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The entry's own label in a list: <c>12. Archer, A. …</c>, <c>[12] Archer, A. …</c>, <c>(12) …</c>, <c>12
/// Archer, A. …</c>, <c>¹²Archer, A. …</c>, <c>[SP 800-1] …</c>, <c>[Smi08] …</c>
/// </summary>
internal static class EntryNumberRule
{
    private const int MaxDigits = 3;
    private const int MaxLabelLength = 16;

    /// <summary>Blanks the label out, once more where a converter has printed it twice: <c>1 1. Archer</c>.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var end = FindEnd(entry.Remainder, EntryScanner.Skip(entry.Remainder, 0, " "));
        if (end == 0)
        {
            return entry;
        }

        var next = EntryScanner.Skip(entry.Remainder, end, " ");
        return entry.Consume(new Span(0, Math.Max(end, FindEnd(entry.Remainder, next))));
    }

    private static int FindEnd(string text, int start)
    {
        if (start + 2 >= text.Length)
        {
            return 0;
        }

        return text[start] switch
        {
            '[' or '(' => FindBracketEnd(text, start),
            (>= '0' and <= '9') => FindNumberEnd(text, start),
            _ => FindSuperscriptEnd(text, start),
        };
    }

    /// <summary>
    /// <c>[12]</c>, <c>(12)</c>, with a digit or in capitals <c>[SP 800-1]</c>, and a word with a capital behind it.
    /// </summary>
    private static int FindBracketEnd(string text, int start)
    {
        var close = text.AsSpan(start, Math.Min(MaxLabelLength, text.Length - start)).IndexOfAny(']', ')') + start;
        if (close < start + 2 || !StartsEntry(text, close + 1))
        {
            return 0;
        }

        var label = text.AsSpan(start + 1, close - start - 1);
        var isNumber = !label.ContainsAnyExceptInRange('0', '9');
        var isName = text[start] == '[' && (label.ContainsAnyInRange('0', '9') || !label.ContainsAnyInRange('a', 'z'));
        return (isNumber ? label.Length <= MaxDigits : isName) ? close + 1 : 0;
    }

    /// <summary><c>12.</c>, <c>12)</c>, <c>12:</c>, <c>12 </c>; up to three digits, so that it is no year.</summary>
    private static int FindNumberEnd(string text, int start)
    {
        var end = EntryScanner.Skip(text, start, "0123456789");
        if (end - start > MaxDigits || end >= text.Length)
        {
            return 0;
        }

        var close = text[end] is '.' or ')' or ':' or ']' ? end + 1 : end;
        return close < text.Length && text[close] is ' ' or '\t' && StartsEntry(text, close) ? close : 0;
    }

    private static int FindSuperscriptEnd(string text, int start)
    {
        var end = EntryScanner.Skip(text, start, "⁰¹²³⁴⁵⁶⁷⁸⁹");
        return end > start && StartsEntry(text, end) ? end : 0;
    }

    /// <summary>A letter, an opening quotation mark, a dash for a name, or another label.</summary>
    private static bool StartsEntry(string text, int at)
    {
        var next = EntryScanner.Skip(text, at, " \t");
        return next < text.Length
            && (
                char.IsUpper(text[next])
                || char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.OtherLetter
                || text[next] is '‘' or '’' or '“' or '"' or '—' or '_' or '«' or '„'
                || (next > at && char.IsLetterOrDigit(text[next]))
            );
    }
}
