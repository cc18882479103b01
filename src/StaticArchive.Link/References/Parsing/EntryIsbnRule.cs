using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>An ISBN with its label: <c>ISBN 978 0 7044 2891 1</c>, <c>ISBN: 0-7044-2891-1</c>.</summary>
internal static class EntryIsbnRule
{
    private const string Label = "ISBN";
    private const string SerialLabel = "ISSN";
    private const int MaxGap = 8;

    /// <summary>Reads the first ISBN; a number of another length than 10 or 13 digits is left.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        entry = BlankSerial(entry);
        var text = entry.Remainder;
        var at = text.IndexOf(Label, StringComparison.Ordinal);
        if (at < 0)
        {
            return entry;
        }

        var start = at + Label.Length;
        var latest = Math.Min(text.Length, start + MaxGap);
        while (start < latest && !char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return ParseNumber(text, start) is { } number
            ? entry.Consume(new Span(at, number.End)) with
            {
                Item = entry.Item with { Isbn = number.Slice(text).Trim() },
            }
            : entry;
    }

    /// <summary><c>ISSN 0000-1234</c> says nothing of the work.</summary>
    private static EntryParseState BlankSerial(EntryParseState entry)
    {
        var at = entry.Remainder.IndexOf(SerialLabel, StringComparison.Ordinal);
        return at < 0
            ? entry
            : entry.Consume(
                new Span(at, EntryScanner.Skip(entry.Remainder, at + SerialLabel.Length, ": 0123456789X-–"))
            );
    }

    /// <summary>Ten or thirteen digits, with blanks and hyphens between them.</summary>
    private static Span? ParseNumber(string text, int start)
    {
        var (end, digits) = (start, 0);
        while (end < text.Length && digits < 13 && (IsDigit(text[end]) || text[end] is ' ' or '-' or '‐' or '–'))
        {
            digits += IsDigit(text[end]) ? 1 : 0;
            end++;
        }

        return digits is 10 or 13 ? new Span(start, end) : null;
    }

    /// <summary>A digit, or the <c>X</c> that is the check digit for ten.</summary>
    private static bool IsDigit(char unit) => char.IsAsciiDigit(unit) || unit is 'X' or 'x';
}
