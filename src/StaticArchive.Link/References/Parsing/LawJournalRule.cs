using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Articles as lawyers cite them, with the volume before the journal and the first page behind it: <c>‘Points and
/// bands’ (2004) 3(2) Journal of Wage Studies 101</c>, <c>‘Points and bands’ [2004] Wage LR 101</c>, <c>Points
/// and Bands, 3 J. WAGE STUD. 101, 103 (2004)</c>. The year has been read.
/// </summary>
internal static class LawJournalRule
{
    /// <summary>Reads volume, issue and page, and leaves the journal.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        if (!entry.IsDatedBehindTitle || entry.Item.Issued is null)
        {
            return entry;
        }

        return FindVolume(entry) is var at and > 0 ? Read(entry, at) : AmericanLawJournal.Read(entry);
    }

    private static EntryParseState Read(EntryParseState entry, int at)
    {
        var text = entry.Remainder;
        var end = entry.Trim(new Span(entry.Body.Start, text.Length), ".,;").End;
        var cursor = new EntryCursor(text, at, end);
        var volume = ReadVolume(cursor);
        var issue =
            volume is null ? null
            : cursor.Current == ':' ? ReadVolume(cursor, 1) // "12:2 Wexley LJ"
            : IssueParser.Read(cursor, hasVolume: true);
        var page = LawPage.FindStart(text, cursor.Position, end);
        var journal = new Span(cursor.Position, page == 0 ? end : page);
        return (volume is not null && cursor.Current != ' ') || !IsJournalName(journal.Slice(text))
            ? entry
            : entry.Consume(new Span(at, cursor.Position)).Consume(new Span(journal.End, end)) with
            {
                Item = entry.Item with
                {
                    Volume = volume,
                    Issue = issue,
                    Page = page > 0 ? LawPage.Read(text, page, end) : entry.Item.Page,
                },
            };
    }

    /// <summary><c>3</c>, <c>527–528</c>; null where the journal follows the year at once.</summary>
    private static string? ReadVolume(EntryCursor cursor, int signs = 0)
    {
        var start = cursor.Position += signs;
        cursor.ReadDigits();
        if (cursor.Current is '-' or '–' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.Position++;
            cursor.ReadDigits();
        }

        return cursor.Position > start ? cursor.Text[start..cursor.Position] : null;
    }

    /// <summary>
    /// A number behind the blanks that a closing quotation mark and the bracketed year have left; behind a year in
    /// square brackets also the journal.
    /// </summary>
    private static int FindVolume(EntryParseState entry)
    {
        var printed = entry.Text;
        for (var at = entry.Body.Start + 1; at + 9 < printed.Length; at++)
        {
            if (BracketedYear.IsAt(printed, at) && entry.Remainder[at + 2] == ' ')
            {
                return char.IsAsciiDigit(printed[at + 8]) || (printed[at + 1] == '[' && char.IsUpper(printed[at + 8]))
                    ? at + 8
                    : 0;
            }
        }

        return 0;
    }

    private static bool IsJournalName(string text) => text.Trim().Length > 1 && char.IsLetter(text.Trim()[0]);
}
