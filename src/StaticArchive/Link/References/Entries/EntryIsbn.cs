using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary><c>ISBN 978 0 7044 2891 1</c>, <c>ISBN: 0-7044-2891-1</c>.</summary>
internal static class EntryIsbn
{
    /// <summary>Reads it.</summary>
    public static Entry Read(Entry entry)
    {
        var at = entry.Rest.IndexOf("ISBN", StringComparison.Ordinal);
        if (at < 0)
        {
            return entry;
        }

        var start = at + 4;
        while (start < entry.Rest.Length && !char.IsAsciiDigit(entry.Rest[start]) && start < at + 12)
        {
            start++;
        }

        var (end, digits) = (start, 0);
        while (end < entry.Rest.Length && digits < 13 && (char.IsAsciiDigit(entry.Rest[end]) || entry.Rest[end] is ' ' or '-' or '‐' or '–' or 'X' or 'x'))
        {
            digits += char.IsAsciiDigit(entry.Rest[end]) || entry.Rest[end] is 'X' or 'x' ? 1 : 0;
            end++;
        }

        return digits is 10 or 13
            ? entry.Without(new Span(at, end)) with { Item = entry.Item with { Isbn = entry.Rest[start..end].Trim() } }
            : entry;
    }
}
