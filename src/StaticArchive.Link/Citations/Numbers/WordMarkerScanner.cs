namespace StaticArchive.Link.Citations.Numbers;

/// <summary>Finds numbers behind the word: <c>ref. 3</c>, <c>(refs 3 and 4)</c>, <c>Reference no. 3</c>.</summary>
internal sealed class WordMarkerScanner(string text)
{
    private static readonly string[] Words = ["references", "reference", "refs", "ref"];
    private static readonly string[] NumberWords = ["numbers", "number", "nos", "no"];

    /// <summary>Whether a word says that the numbers behind it cite.</summary>
    public static bool IsCue(ReadOnlySpan<char> word)
    {
        foreach (var cue in Words)
        {
            if (word.Equals(cue, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The numbers of a stretch, in order.</summary>
    public IEnumerable<NumberMarker> Scan(NumberScope scope)
    {
        var at = scope.Span.Start;
        while (
            text.AsSpan(at, scope.Span.End - at).IndexOf("ref", StringComparison.OrdinalIgnoreCase)
                is >= 0
                    and var found
        )
        {
            var start = at + found;
            at = start + 3;
            if (
                (start == scope.Span.Start || !char.IsLetterOrDigit(text[start - 1]))
                && Read(start, scope) is { } marker
            )
            {
                yield return marker;
                at = marker.Span.End;
            }
        }
    }

    private NumberMarker? Read(int start, NumberScope scope)
    {
        var end = scope.Span.End;
        var at = SkipWord(SkipWord(start, end, Words), end, NumberWords);
        if (at == start || at >= end || !char.IsAsciiDigit(text[at]))
        {
            return null;
        }

        var items = new NumberGroupParser(text, end, allowsBlanks: true).Parse(at);
        return items.Count == 0 || IsFollowedByNumber(items[^1].Span.End, end)
            ? null
            : new NumberMarker(NumberForm.Word, scope, items[0].Span.Hull(items[^1].Span), items);
    }

    /// <summary><c>ref 3/2012</c> is a file's number.</summary>
    private bool IsFollowedByNumber(int at, int end) =>
        at + 1 < end && (text[at] is '/' or ':' || NumberSigns.IsDash(text[at])) && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>Offset behind one of some words, its stop and the blanks behind; else where it began.</summary>
    private int SkipWord(int at, int end, string[] words)
    {
        foreach (var word in words)
        {
            var stop = at + word.Length;
            if (
                stop < end
                && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetterOrDigit(text[stop])
            )
            {
                return NumberSigns.SkipBlanks(text, text[stop] == '.' ? stop + 1 : stop, end);
            }
        }

        return at;
    }
}
