using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Reads numbers one after the other: <c>3</c>, <c>1,4–6</c>, <c>1; 2</c>, <c>3 and 4</c>, <c>1--3</c>.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="end">Offset behind the part that is read.</param>
/// <param name="allowsBlanks">Whether blanks and words may stand between the numbers.</param>
internal sealed class NumberGroupParser(string text, int end, bool allowsBlanks)
{
    private const int MaxDigits = 4;
    private const int MaxDashes = 3;

    /// <summary>A longer range is a span of years or of pages.</summary>
    private const int MaxRangeLength = 100;

    /// <summary>The numbers that begin here; none where no number does.</summary>
    public List<NumberItem> Parse(int at)
    {
        var items = new List<NumberItem>();
        while (ReadItem(at) is { } item)
        {
            items.Add(item);
            at = SkipSeparator(item.Span.End);
            if (at == item.Span.End)
            {
                break;
            }
        }

        return items;
    }

    private NumberItem? ReadItem(int at)
    {
        if (ReadNumber(at) is not { } first)
        {
            return null;
        }

        var next = first.Suffix.Length == 0 ? SkipDash(first.Span.End) : first.Span.End;
        if (next == first.Span.End || ReadNumber(next) is not { Suffix: "" } second)
        {
            return first;
        }

        var last = Complete(first.First, second.First, second.Span.Length);
        return last > first.First && last - first.First <= MaxRangeLength
            ? first with
            {
                Span = first.Span.Hull(second.Span),
                Last = last,
            }
            : null;
    }

    /// <summary>The end of a range of which only the last digits are printed: <c>112–5</c> ends with 115.</summary>
    private static int Complete(int first, int last, int digits)
    {
        var scale = 1;
        for (var i = 0; i < digits; i++)
        {
            scale *= 10;
        }

        return last < first && first >= scale ? (first / scale * scale) + last : last;
    }

    /// <summary>
    /// A number without a nought at its front, no part of a decimal, of a word or of a longer number.
    /// </summary>
    private NumberItem? ReadNumber(int at)
    {
        var (stop, value) = (at, 0);
        while (stop < end && stop - at < MaxDigits && NumberSigns.GetValue(text[stop]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            stop++;
        }

        if (stop == at || NumberSigns.GetValue(text[at]) == 0 || IsPartOfNumber(stop))
        {
            return null;
        }

        var suffix = ReadSuffix(stop);
        return stop + suffix.Length < end && char.IsLetter(text[stop + suffix.Length])
            ? null
            : new NumberItem(new Span(at, stop + suffix.Length), value, value, suffix);
    }

    private bool IsPartOfNumber(int at) =>
        at < end
        && (
            NumberSigns.IsDigit(text[at])
            || text[at] is '%' or '⁺'
            || (text[at] is '.' && at + 1 < end && NumberSigns.IsDigit(text[at + 1]))
        );

    /// <summary>A single letter from a to h.</summary>
    private string ReadSuffix(int at) =>
        at < end && text[at] is >= 'a' and <= 'h' && !(at + 1 < end && char.IsLetterOrDigit(text[at + 1]))
            ? text[at].ToString()
            : "";

    /// <summary>
    /// Offset behind a dash, or behind <c>to</c> among words; <paramref name="at"/> where there is none.
    /// </summary>
    private int SkipDash(int at)
    {
        var start = allowsBlanks ? NumberSigns.SkipBlanks(text, at, end) : at;
        var stop = start;
        while (stop < end && stop - start < MaxDashes && NumberSigns.IsDash(text[stop]))
        {
            stop++;
        }

        if (stop == start && allowsBlanks && start > at && text.AsSpan(start, end - start).StartsWith("to "))
        {
            stop = start + 2;
        }

        return stop == start ? at
            : allowsBlanks ? NumberSigns.SkipBlanks(text, stop, end)
            : stop;
    }

    private int SkipSeparator(int at)
    {
        var start = allowsBlanks ? NumberSigns.SkipBlanks(text, at, end) : at;
        var stop = start;
        while (stop < end && text[stop] is ',' or ';' or '&' or '˒' or '‚' or '，' or '、')
        {
            stop = allowsBlanks ? NumberSigns.SkipBlanks(text, stop + 1, end) : stop + 1;
        }

        var word = allowsBlanks ? NumberSigns.SkipLetters(text, stop, end) : stop;
        var isAnd = text.AsSpan(stop, word - stop) is "and" or "und" or "et" or "y" or "e" or "en" or "och" or "og";
        stop = isAnd ? NumberSigns.SkipBlanks(text, word, end) : stop;
        return stop == start ? at : stop;
    }
}
