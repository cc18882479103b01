using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary><c>ISBN 978 0 7044 2891 1</c>, <c>ISBN: 0-7044-2891-1</c>.</summary>
internal static class EntryIsbnRule
{
    /// <summary>Reads it.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var at = entry.Remainder.IndexOf("ISBN", StringComparison.Ordinal);
        if (at < 0)
        {
            return entry;
        }

        var start = at + 4;
        while (start < entry.Remainder.Length && !char.IsAsciiDigit(entry.Remainder[start]) && start < at + 12)
        {
            start++;
        }

        var (end, digits) = (start, 0);
        while (
            end < entry.Remainder.Length
            && digits < 13
            && (
                char.IsAsciiDigit(entry.Remainder[end])
                || entry.Remainder[end] is ' ' or '-' or '‐' or '–' or 'X' or 'x'
            )
        )
        {
            digits += char.IsAsciiDigit(entry.Remainder[end]) || entry.Remainder[end] is 'X' or 'x' ? 1 : 0;
            end++;
        }

        return digits is 10 or 13
            ? entry.Consume(new Span(at, end)) with
            {
                Item = entry.Item with { Isbn = entry.Remainder[start..end].Trim() },
            }
            : entry;
    }
}
