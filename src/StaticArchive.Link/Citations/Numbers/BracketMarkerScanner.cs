using System.Buffers;
using System.Collections.Frozen;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Finds brackets that hold numbers alone, but for words in front (<c>see 4</c>) and locators behind (<c>3, p. 12</c>).
/// </summary>
internal sealed class BracketMarkerScanner(string text)
{
    private const int MaxLength = 240;
    private const int MaxPrefixWords = 4;

    private static readonly SearchValues<char> Openings = SearchValues.Create("[(");

    private static readonly FrozenSet<string> PrefixWords = (
        "see also e g eg cf compare for example instance in and reviewed review reviews by as ref refs reference "
        + "references vgl siehe z b voir ver cfr zie"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The brackets of a stretch, in order.</summary>
    public IEnumerable<NumberMarker> Scan(NumberScope scope)
    {
        var at = scope.Span.Start;
        while (text.AsSpan(at, scope.Span.End - at).IndexOfAny(Openings) is >= 0 and var found)
        {
            at += found;
            if (ReadBracket(at, scope) is { } marker)
            {
                yield return marker;
                at = marker.Span.End;
            }
            else
            {
                at++;
            }
        }
    }

    private NumberMarker? ReadBracket(int open, NumberScope scope)
    {
        var sign = text[open] == '[' ? ']' : ')';
        var limit = Math.Min(scope.Span.End, open + MaxLength);
        var first = SkipPrefix(open + 1, limit);
        if (first >= limit || !NumberSigns.IsDigit(text[first]))
        {
            return null;
        }

        var close = text.AsSpan(open, limit - open).IndexOf(sign) is > 0 and var length ? open + length : -1;
        if (close < 0 || ReadItems(first, close) is not { Count: > 0 } items)
        {
            return null;
        }

        return new NumberMarker(
            sign == ']' ? NumberForm.Bracket : NumberForm.Paren,
            scope,
            new Span(open, close + 1),
            items
        );
    }

    /// <summary>All that a bracket holds; nothing where it holds something else too.</summary>
    private List<NumberItem> ReadItems(int at, int close)
    {
        var items = new List<NumberItem>();
        while (true)
        {
            var group = new NumberGroupParser(text, close, allowsBlanks: true).Parse(at);
            if (group.Count == 0)
            {
                return [];
            }

            items.AddRange(group);
            var end = items[^1].Span.End;
            var located = NumberLocatorParser.FindEnd(text, end, close);
            if (located > end)
            {
                items[^1] = items[^1] with { Locator = NumberLocatorParser.GetText(text, new Span(end, located)) };
            }

            at = NumberSigns.SkipBlanks(text, located, close);
            if (at >= close)
            {
                return items;
            }

            if (text[at] is not (';' or ','))
            {
                return [];
            }

            at = SkipPrefix(at + 1, close);
        }
    }

    /// <summary>Offset behind <c>see also</c>, <c>e.g.,</c> and the like, and behind blanks.</summary>
    private int SkipPrefix(int at, int end)
    {
        var start = NumberSigns.SkipBlanks(text, at, end);
        for (var i = 0; i < MaxPrefixWords; i++)
        {
            var stop = NumberSigns.SkipLetters(text, start, end);
            if (stop == start || stop == end || char.IsDigit(text[stop]) || !PrefixWords.Contains(text[start..stop]))
            {
                break;
            }

            start = stop;
            while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ',' or ':'))
            {
                start++;
            }
        }

        return start;
    }
}
