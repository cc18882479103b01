using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>What stands behind the year of a citation.</summary>
internal static class YearContext
{
    private const int MaxBracketLength = 120;
    private const int MaxVerbDistance = 4;

    /// <summary>
    /// Whether behind the year, and its locator, the bracket closes or another citation follows: <c>2003, p. 4)</c>,
    /// <c>2003; Field 2004)</c>, <c>2003 and Field 2004)</c>.
    /// </summary>
    /// <param name="at">Offset behind the year.</param>
    /// <param name="end">Offset behind the block.</param>
    public static bool IsClosed(string text, int at, int end)
    {
        var next = LocatorParser.Parse(text, at, end).End;
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        if (next >= end || text[next] is ')' or ']' or ';')
        {
            return true;
        }

        // A comma or "and" must lead to another year before the bracket closes.
        var close = text.AsSpan(next, Math.Min(MaxBracketLength, end - next)).IndexOfAny(')', ']');
        return (text[next] is ',' or '&' || text.AsSpan(next).StartsWith("and ", StringComparison.Ordinal))
            && close > 0
            && HasYear(text, next, next + close);
    }

    /// <summary>Whether a verb of saying follows the year and its bracket: <c>(2003) argues</c>.</summary>
    public static bool HasReportingVerb(string text, int at)
    {
        var start = text.AsSpan(at, Math.Min(MaxVerbDistance, text.Length - at)).IndexOfAny(')', ']') + at + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return CitationLexicon.IsReportingVerb(text.AsSpan(start, end - start));
    }

    private static bool HasYear(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] is '1' or '2' && YearToken.ParseAt(text, at) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
