using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Reads the label that an entry is printed with: <c>[3]</c>, <c>[SP 800-1]</c>, <c>(3)</c>, <c>3.</c>, <c>3)</c>,
/// <c>3 Abbot</c>, <c>³Abbot</c>.
/// </summary>
internal static class EntryLabelReader
{
    private const int MaxLabelLength = 40;
    private const int MaxDigits = 4;

    /// <summary>The label without brackets and stops; null where there is none.</summary>
    public static string? Read(string text, Span entry)
    {
        var at = NumberSigns.SkipBlanks(text, entry.Start, entry.End);
        if (at >= entry.End)
        {
            return null;
        }

        return text[at] == '[' ? ReadBracket(text, at, entry.End) : ReadNumber(text, at, entry.End);
    }

    private static string? ReadBracket(string text, int at, int end)
    {
        var length = text.AsSpan(at, Math.Min(MaxLabelLength, end - at)).IndexOf(']');
        var words = length > 1 ? text.Substring(at + 1, length - 1).Trim() : "";
        return words.Length > 0 && char.IsLetterOrDigit(words[0]) ? words : null;
    }

    private static string? ReadNumber(string text, int at, int end)
    {
        var start = text[at] == '(' ? at + 1 : at;
        var (stop, value) = (start, 0);
        while (stop < end && stop - start < MaxDigits && NumberSigns.GetValue(text[stop]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            stop++;
        }

        if (stop == start || stop >= end || value == 0)
        {
            return null;
        }

        var isClosed = start > at ? text[stop] == ')' : text[stop] is '.' or ')' or ' ' or '\t';
        return isClosed || NumberSigns.IsRaised(text[stop - 1])
            ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
