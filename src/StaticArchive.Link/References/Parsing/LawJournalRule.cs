using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Articles as lawyers cite them, with the volume before the journal and the first page behind it: <c>‘Points and
/// bands’ (2004) 3(2) Journal of Wage Studies 101</c>. The year, which has been read, stood before the
/// volume.
/// </summary>
internal static class LawJournalRule
{
    private const int MaxPageLength = 8;

    /// <summary>Reads volume, issue and page, and leaves the journal.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        if (!entry.IsDatedBehindTitle || entry.Item.Issued is null || FindVolume(entry) is not (var at and > 0))
        {
            return entry;
        }

        var text = entry.Remainder;
        var end = entry.Trim(new Span(entry.Body.Start, text.Length), ".,;").End;
        var cursor = new EntryCursor(text, at, end);
        cursor.ReadDigits();
        var volume = text[at..cursor.Position];
        var issue = volume.Length > 0 ? IssueParser.Read(cursor, hasVolume: true) : null;
        var page = FindPageStart(text, cursor.Position, end);
        var journal = new Span(cursor.Position, page == 0 ? end : page);
        return cursor.Current != ' ' || !IsJournalName(journal.Slice(text))
            ? entry
            : entry.Consume(new Span(at, cursor.Position)).Consume(new Span(journal.End, end)) with
            {
                Item = entry.Item with
                {
                    Volume = volume,
                    Issue = issue,
                    Page = page > 0 ? text[page..end] : entry.Item.Page,
                },
            };
    }

    /// <summary>A number behind the blanks that a closing quotation mark and the bracketed year have left.</summary>
    private static int FindVolume(EntryParseState entry)
    {
        var printed = entry.Text;
        for (var at = entry.Body.Start + 1; at + 9 < printed.Length; at++)
        {
            if (
                printed[at - 1] is '’' or '”' or '"' or '\''
                && printed[at] == ' '
                && printed[at + 1] is '(' or '['
                && printed[at + 6] is ')' or ']'
                && printed[at + 7] == ' '
                && char.IsAsciiDigit(printed[at + 8])
                && entry.Remainder[at + 2] == ' '
            )
            {
                return at + 8;
            }
        }

        return 0;
    }

    /// <summary>Where the last word begins if it is a page: <c>101</c>, <c>e1203</c>; 0 if it is not.</summary>
    private static int FindPageStart(string text, int from, int end)
    {
        var start = text.LastIndexOf(' ', end - 1, end - from) + 1;
        return
            start > from + 1
            && end - start <= MaxPageLength
            && EntryPageRange.ParseAt(text, start) is { } page
            && page.End == end
            ? start
            : 0;
    }

    private static bool IsJournalName(string text) => text.Trim().Length > 1 && char.IsLetter(text.Trim()[0]);
}
