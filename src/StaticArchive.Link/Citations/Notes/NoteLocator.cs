using System.Collections.Frozen;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>The place cited behind a citation in a note: <c>, p. 30</c>, <c> 208</c>, <c>: 20</c>, <c> at 30</c>.</summary>
internal static class NoteLocator
{
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        (
            "p pp page pages s S seite seiten f ff para paras paragraph paragraphs § sec section ch chap chapter "
            + "chapters table figure fig vol art arts fol fols col cols line lines pt part app appendix cap pág págs"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The locator as printed; null where there is none.</summary>
    public static string? Read(string text, int at, int end)
    {
        at = Skip(text, at, end, " ,:(.");
        at = at + 3 < end && string.CompareOrdinal(text, at, "at ", 0, 3) == 0 ? at + 3 : at;
        var word = at;
        while (word < end && (char.IsLetter(text[word]) || text[word] == '§'))
        {
            word++;
        }

        if (word > at && !Labels.Contains(text[at..word]))
        {
            return null;
        }

        var number = Skip(text, word, end, " .");
        var stop = number;
        while (stop < end && (char.IsAsciiDigit(text[stop]) || (stop > number && text[stop] is '–' or '-' or '—')))
        {
            stop++;
        }

        return stop > number && (stop == end || !char.IsLetter(text[stop]))
            ? new Span(at, stop).Trim(text, "–-—").Slice(text)
            : null;
    }

    private static int Skip(string text, int at, int end, string signs)
    {
        while (at < end && signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
