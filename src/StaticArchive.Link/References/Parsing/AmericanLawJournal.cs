using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// An article in the style of American law reviews, the year in a bracket at the end: <c>Points and Bands, 3 J. WAGE
/// STUD. 101, 103 (2004)</c>.
/// </summary>
internal static class AmericanLawJournal
{
    private const int MaxWords = 9;

    /// <summary>The entry with volume and first page; unchanged where it has no such end.</summary>
    public static EntryParseState Read(EntryParseState entry)
    {
        var text = entry.Remainder;
        var end = entry.Trim(new Span(entry.Body.Start, text.Length), ".,;").End;
        for (var at = entry.Body.Start + 2; at + 5 < end; at++)
        {
            if (char.IsAsciiDigit(text[at]) && text[at - 1] == ' ' && text[at - 2] is ',' or '”' or '’')
            {
                var volume = new Span(at, EntryScanner.Skip(text, at, "0123456789"));
                if (volume.Length < 5 && ReadBehind(entry, volume, end) is { } read)
                {
                    return read;
                }
            }
        }

        return entry;
    }

    private static EntryParseState? ReadBehind(EntryParseState entry, Span volume, int end)
    {
        var text = entry.Remainder;
        if (volume.End + 2 >= end || text[volume.End] != ' ' || !char.IsUpper(text[volume.End + 1]))
        {
            return null;
        }

        var page = text.AsSpan(volume.End, end - volume.End).IndexOfAnyInRange('0', '9') + volume.End;
        if (
            page <= volume.End
            || text[page - 1] != ' '
            || text.AsSpan(page, end - page).ContainsAnyExcept("0123456789 ,-–&n.")
        )
        {
            return null;
        }

        var name = text.AsSpan(volume.End, page - volume.End);
        return !name.Contains(',') && WordTokenizer.Count(name) <= MaxWords && EntryLexicon.IsTitleCase(name)
            ? entry.Consume(volume).Consume(new Span(page, end)) with
            {
                Item = entry.Item with
                {
                    Volume = volume.Slice(text),
                    Page = text[page..EntryScanner.Skip(text, page, "0123456789")],
                },
            }
            : null;
    }
}
