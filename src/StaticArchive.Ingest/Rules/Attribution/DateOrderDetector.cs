using StaticArchive.Ingest.Drafts;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Whether a document puts the month before the day, as in the United States: its own other dates show it, those in
/// figures first (<c>09/28/2013</c>), else those in words (<c>September 21, 2013</c>).
/// </summary>
internal static class DateOrderDetector
{
    private const int YearLength = 4;

    /// <summary>Looks through the document; one that shows nothing has the day first.</summary>
    public static bool IsMonthFirst(IReadOnlyList<Draft> drafts)
    {
        var (figures, words) = (0, 0);
        foreach (var draft in drafts)
        {
            figures += CountFigures(draft.Text);
            words += CountWords(draft.Text);
        }

        return figures > 0 || (figures == 0 && words > 0);
    }

    /// <summary>Dates with a slash that can be read in one order alone; those with the day first count down.</summary>
    private static int CountFigures(string text)
    {
        var count = 0;
        for (var at = text.IndexOf('/', StringComparison.Ordinal); at >= 0; at = text.IndexOf('/', at + 1))
        {
            var (first, second) = (ReadBack(text, at), ReadOn(text, at + 1));
            var end = at + 3;
            var isDate = second > 0 && end < text.Length && text[end] == '/';
            count +=
                isDate && first is > 0 and <= 12 && second is > 12 and <= 31 ? 1
                : isDate && second <= 12 && first is > 12 and <= 31 ? -1
                : 0;
        }

        return count;
    }

    private static int ReadBack(string text, int end) =>
        end >= 2 && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end - 2])
            ? ((text[end - 2] - '0') * 10) + text[end - 1] - '0'
        : end >= 1 && char.IsAsciiDigit(text[end - 1]) ? text[end - 1] - '0'
        : 0;

    private static int ReadOn(string text, int start) =>
        start + 1 < text.Length && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1])
            ? ((text[start] - '0') * 10) + text[start + 1] - '0'
            : 0;

    /// <summary>
    /// <c>September 21, 2013</c> counts up, <c>21 September 2013</c> down. Of the text only words with figures, and the
    /// two before a year, are looked at.
    /// </summary>
    private static int CountWords(string text)
    {
        var (count, at) = (0, 0);
        while (text.AsSpan(at).IndexOfAnyInRange('0', '9') is >= 0 and var skip)
        {
            var start = FindWordStart(text, at + skip);
            at = FindWordEnd(text, at + skip);
            if (at - start == YearLength && EnglishDateParser.IsYear(text[start..at]))
            {
                count += CompareOrder(text, start);
            }
        }

        return count;
    }

    private static int CompareOrder(string text, int year)
    {
        var last = FindWordBefore(text, year);
        var before = FindWordBefore(text, last.Start);
        var (first, second) = (text[before.Start..before.End], text[last.Start..last.End]);
        return EnglishDateParser.ParseDay(second) > 0 && EnglishDateParser.ParseMonth(first) > 0 ? 1
            : EnglishDateParser.ParseDay(first) > 0 && EnglishDateParser.ParseMonth(second) > 0 ? -1
            : 0;
    }

    /// <summary>The word before a place; empty at the top of the text.</summary>
    private static WordSpan FindWordBefore(string text, int place)
    {
        var end = place;
        while (end > 0 && !WordTokenizer.IsWordChar(text[end - 1]))
        {
            end--;
        }

        return new WordSpan(FindWordStart(text, end), end);
    }

    private static int FindWordStart(string text, int at)
    {
        while (at > 0 && WordTokenizer.IsWordChar(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int FindWordEnd(string text, int at)
    {
        while (at < text.Length && WordTokenizer.IsWordChar(text[at]))
        {
            at++;
        }

        return at;
    }
}
