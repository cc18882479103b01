using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Finds brackets that hold labels of a list, whatever their case: <c>[SP 800-1]</c>, <c>[HB 12-3, p. 4]</c>,
/// <c>[Smi08; see Jon11]</c>.
/// </summary>
internal static class LabelMarkerScanner
{
    private const int MaxLength = 240;

    /// <summary>
    /// The labels of a stretch, in order; those with letters only. The list may lack one that is made like its others.
    /// </summary>
    public static IEnumerable<NumberItem> Scan(string text, NumberScope scope, NumberedList list)
    {
        var at = scope.Span.Start;
        while (text.AsSpan(at, scope.Span.End - at).IndexOf('[') is >= 0 and var found)
        {
            at += found + 1;
            var length = text.AsSpan(at, Math.Min(MaxLength, scope.Span.End - at)).IndexOf(']');
            if (length <= 0)
            {
                continue;
            }

            foreach (var item in ReadBracket(text, new Span(at, at + length), list))
            {
                yield return item;
            }
        }
    }

    /// <summary>The parts between signs are tried, several together first: a label may hold a comma itself.</summary>
    private static IEnumerable<NumberItem> ReadBracket(string text, Span content, NumberedList list)
    {
        var at = content.Start;
        while (at < content.End)
        {
            if (FindLabel(text, new Span(at, content.End), list) is not { } label)
            {
                at = FindSign(text, at, content.End) + 1;
                continue;
            }

            var next = text.AsSpan(label.End, content.End - label.End).IndexOf(';') is >= 0 and var length
                ? label.End + length
                : content.End;
            var located = NumberLocatorParser.FindEnd(text, label.End, next);
            yield return new NumberItem(label, 0, 0, "")
            {
                Locator = NumberLocatorParser.GetText(text, new Span(label.End, located)),
            };
            at = Math.Max(located, label.End) + 1;
        }
    }

    /// <summary>The longest label that begins here, behind <c>see</c> and the like, and ends before a sign.</summary>
    private static Span? FindLabel(string text, Span part, NumberedList list)
    {
        Span? found = null;
        var start = SkipPrefix(text, part);
        var end = start;
        for (var i = 0; i < 4 && end < part.End; i++)
        {
            end = FindSign(text, end + 1, part.End);
            var candidate = new Span(start, end).Trim(text);
            found = list.Find(candidate.Slice(text)) is not null ? candidate : found;
        }

        return found ?? (IsMadeLikeLabel(text, part, start, list) ? FindFirstWords(text, start, part.End) : null);
    }

    /// <summary>
    /// <c>[Jon11]</c> where the list has <c>Smi08</c> and <c>Bak91</c>; not <c>[Table 12]</c>.
    /// </summary>
    private static bool IsMadeLikeLabel(string text, Span part, int start, NumberedList list) =>
        list.HasShape(FindFirstWords(text, start, part.End).Slice(text))
        && !NumberTrapFilter.IsPartNoun(text.AsSpan(start, NumberSigns.SkipLetters(text, start, part.End) - start));

    private static Span FindFirstWords(string text, int start, int end) =>
        start >= end ? new Span(end, end) : new Span(start, FindSign(text, start + 1, end)).Trim(text);

    private static int SkipPrefix(string text, Span part)
    {
        var at = NumberSigns.SkipBlanks(text, part.Start, part.End);
        foreach (var word in (string[])["see also ", "see ", "e.g. ", "e.g., ", "cf. ", "and "])
        {
            if (
                at + word.Length < part.End
                && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
            )
            {
                at += word.Length;
            }
        }

        return at;
    }

    private static int FindSign(string text, int at, int end) =>
        at < end && text.AsSpan(at, end - at).IndexOfAny(",;:&") is >= 0 and var found ? at + found : end;
}
