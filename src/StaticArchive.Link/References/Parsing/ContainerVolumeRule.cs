using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The volume of a book that a chapter is in, with its label between book, editors and publisher: <c>In Building
/// Weirs, vol. 3, edited by …</c>, <c>Handbook of Weirs Vol. II</c>.
/// </summary>
internal static class ContainerVolumeRule
{
    private static readonly string[] Labels =
    [
        "vol. ",
        "vol ",
        "vols ",
        "vols. ",
        "volume ",
        "bd. ",
        "bd ",
        "band ",
        "tome ",
        "t. ",
    ];

    /// <summary>Reads the volume, if none has been read.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        if (entry.Item.Volume is not null)
        {
            return entry;
        }

        foreach (var label in Labels)
        {
            for (
                var at = Find(entry, label, entry.Publication.Start);
                at >= 0;
                at = Find(entry, label, at + label.Length)
            )
            {
                if (CanStand(entry, at) && ReadAt(entry, at, at + label.Length) is { } read)
                {
                    return read;
                }
            }
        }

        return entry;
    }

    /// <summary>Behind the title of a whole book only at once: <c>*Wells and Weirs*, vol. 2, 3rd ed.</c></summary>
    private static bool CanStand(EntryParseState entry, int at) =>
        entry.IsInContainer || entry.IsTitleQuoted || at == entry.Publication.Start;

    private static int Find(EntryParseState entry, string label, int from) =>
        from < entry.Publication.End
            ? entry.Remainder.IndexOf(label, from, entry.Publication.End - from, StringComparison.OrdinalIgnoreCase)
            : -1;

    private static EntryParseState? ReadAt(EntryParseState entry, int at, int start)
    {
        var text = entry.Remainder;
        var end = VolumeNumber.FindEnd(text, start);
        if (text[at - 1] is not (' ' or '(') || end == start || !EndsPart(text, end))
        {
            return null;
        }

        var isBook = !(entry.IsInContainer || entry.IsTitleQuoted);
        var read = entry.Consume(new Span(EntryScanner.SkipBack(text, at, " ,"), end));
        return read with
        {
            IsVolumeOfBook = isBook,
            Publication = read.Trim(read.Publication, ".,;:"),
            Item = read.Item with { Volume = text[start..end] },
        };
    }

    private static bool EndsPart(string text, int at) =>
        at == text.Length || text[at] is ',' or '.' or ';' or ')' or ' ' or ':';
}
