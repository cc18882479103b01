namespace StaticArchive.Link.Timeline;

/// <summary>
/// Tells a plan that is named with its period from a work that is cited with its year: <c>Strategic Plan 2008-13</c>
/// against <c>Harker 2004</c>. Resolved citations are always the latter.
/// </summary>
internal static class PeriodNameDetector
{
    /// <summary>Whether words end in a year, a stroke, and another year or its last digits.</summary>
    public static bool IsPeriodName(string words)
    {
        var end = words.Length;
        var last = CountDigitsBefore(words, end);
        var stroke = end - last - 1;
        return last is 2 or 4
            && stroke > 0
            && words[stroke] is '-' or '–' or '—' or '/'
            && CountDigitsBefore(words, stroke) == 4;
    }

    /// <summary>How many digits stand before an offset.</summary>
    private static int CountDigitsBefore(string words, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(words[start - 1]))
        {
            start--;
        }

        return end - start;
    }
}
