using System.Collections.Frozen;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>The place cited behind a citation in a note: <c>, p. 30</c>, <c>: 20</c>, <c> at 30</c>.</summary>
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
        at = Skip(text, at, end, " ,:(.’”\"");
        at = at + 3 < end && string.CompareOrdinal(text, at, "at ", 0, 3) == 0 ? at + 3 : at;
        var number = SkipLabel(text, at, end);
        if (number < 0)
        {
            return null;
        }

        var stop = Skip(text, number, end, "0123456789");
        if (stop > number)
        {
            stop = Skip(text, stop, end, "0123456789–-—");
        }

        return stop > number && (stop == end || !char.IsLetter(text[stop]))
            ? new Span(at, stop).Trim(text, "–-—").Slice(text)
            : null;
    }

    /// <summary>Offset behind <c>pp. </c>; -1 behind a word that is no label.</summary>
    private static int SkipLabel(string text, int at, int end)
    {
        var word = at;
        while (word < end && (char.IsLetter(text[word]) || text[word] == '§'))
        {
            word++;
        }

        return word > at && !Labels.Contains(text[at..word]) ? -1 : Skip(text, word, end, " .");
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
