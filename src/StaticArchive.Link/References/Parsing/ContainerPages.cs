using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Pages without a label between a book or its editors and the publisher.</summary>
internal static class ContainerPages
{
    /// <summary><c>In Proceedings of the Symposium, 55–64. Lisbon: …</c></summary>
    public static EntryParseState Read(EntryParseState entry)
    {
        if (entry.Item.Page is not null)
        {
            return entry;
        }

        var text = entry.Remainder;
        for (
            var comma = text.IndexOf(", ", entry.Publication.Start, entry.Publication.Length, StringComparison.Ordinal);
            comma > 0;
            comma = text.IndexOf(", ", comma + 1, entry.Publication.End - comma - 1, StringComparison.Ordinal)
        )
        {
            if (ReadAt(entry, comma) is var read && read.Item.Page is not null)
            {
                return read;
            }
        }

        return entry;
    }

    /// <summary><c>edited by Julian Long and Nicholas Mays, 117–43. London: …</c></summary>
    public static EntryParseState ReadAt(EntryParseState entry, int at)
    {
        if (
            entry.Item.Page is not null
            || at + 2 >= entry.Remainder.Length
            || entry.Remainder[at] != ','
            || EntryPageRange.ParseAt(entry.Remainder, at + 2) is not { } pages
            || !pages.Value.Contains('-', StringComparison.Ordinal)
        )
        {
            return entry;
        }

        return entry.Consume(new Span(at, pages.End)) with
        {
            Item = entry.Item with { Page = pages.Value },
        };
    }
}
