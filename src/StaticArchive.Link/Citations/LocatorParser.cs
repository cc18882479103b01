using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// The place in the work that a citation points at: <c>: p 1</c>, <c>, pp. 149–151</c>, <c> p2</c>, <c>:401</c>, <c>,
/// chapter 3</c>.
/// </summary>
internal static class LocatorParser
{
    private const int MaxLettersAndDigits = 5;

    // The longer of two labels that begin alike stands first.
    private static readonly string[] Labels = (
        "pages page pp p chapters chapter chap ch section sect sec figure fig table box para paras paragraph part "
        + "vol volume appendix n note line §"
    ).Split(' ');

    /// <summary>The locator behind a year; an empty span where there is none.</summary>
    /// <param name="at">Offset behind the year, or behind the letter of it.</param>
    /// <param name="end">Offset behind the block.</param>
    public static Span Parse(string text, int at, int end)
    {
        var start = Skip(text, at, end, " ,:;：");
        var colon = text.AsSpan(at, start - at).ContainsAny(':', '：');
        var semicolon = text.AsSpan(at, start - at).Contains(';');
        var word = MatchLabel(text, start, end);
        var number = Skip(text, start + word, end, " .");
        if (semicolon || (word == 0 && !colon) || FindNumberEnd(text, number, end) is var stop && stop == number)
        {
            return new Span(at, at);
        }

        return new Span(start, stop);
    }

    /// <summary>Length of the label that begins here; 0 for none.</summary>
    private static int MatchLabel(string text, int at, int end)
    {
        foreach (var word in Labels)
        {
            var stop = at + word.Length;
            if (
                stop < end
                && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetter(text[stop])
            )
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Offset behind digits or small Roman numerals, ranges of them, several of them.</summary>
    private static int FindNumberEnd(string text, int at, int end)
    {
        var stop = at;
        while (true)
        {
            var number = SkipNumber(text, stop, end);
            if (number == stop || (number < end && char.IsLetter(text[number])) || IsYear(text, stop, number))
            {
                return Math.Min(stop, TrimPunctuation(text, at, stop));
            }

            stop = number;
            if (stop >= end || text[stop] is not ('-' or '–' or '—' or '.' or '/'))
            {
                return stop;
            }

            stop++;
        }
    }

    /// <summary><c>149</c>, <c>xvi</c>, <c>S12</c></summary>
    private static int SkipNumber(string text, int at, int end)
    {
        var stop = at;
        while (
            stop < end
            && (
                char.IsAsciiDigit(text[stop])
                || (stop < at + MaxLettersAndDigits && text[stop] is 'i' or 'v' or 'x' or 'A' or 'B' or 'S')
            )
        )
        {
            stop++;
        }

        return stop;
    }

    private static int TrimPunctuation(string text, int at, int stop)
    {
        while (stop > at && !char.IsLetterOrDigit(text[stop - 1]))
        {
            stop--;
        }

        return stop;
    }

    private static bool IsYear(string text, int start, int end) =>
        end - start == 4 && EnglishDateParser.IsYear(text[start..end]);

    private static int Skip(string text, int at, int end, string signs)
    {
        while (at < end && signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
