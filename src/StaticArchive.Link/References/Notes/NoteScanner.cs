using System.Collections.Frozen;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>Where in a note a citation can begin and where one must have ended.</summary>
internal static class NoteScanner
{
    private const int MaxQuotedLength = 500;
    private const int MaxPartLength = 1200;
    private const int MaxSignalLength = 14;
    private const int MaxSigns = 6;
    private const string SignsBefore = " ,(\n“‘\"'";

    // Words that lead to a citation: "See also Hall, …", "Vgl. Hall, …", "for reviews, see Hall, …".
    private static readonly FrozenSet<string> Signals = FrozenSet.ToFrozenSet(
        (
            "see also cf compare contra accord e.g eg example instance especially esp particularly generally further "
            + "vgl siehe auch dazu voir aussi véase vid cfr ver vedi zie zit quoted cited citing quoting following"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Offset behind the label that a note prints before its words: <c>[1] </c>, <c>1. </c>.</summary>
    public static int SkipLabel(string text, Block block)
    {
        var at = SkipAny(text, block.Span.Start, block.Span.End, " [(^");
        if (block.Label is not { Length: > 0 } label || string.CompareOrdinal(text, at, label, 0, label.Length) != 0)
        {
            return block.Span.Start;
        }

        return SkipAny(text, at + label.Length, block.Span.End, " .)]^:\t");
    }

    /// <summary>
    /// Whether a citation can begin here: first in the note, behind a signal word, a semicolon, a sentence.
    /// </summary>
    public static bool IsStart(string text, int at, int first)
    {
        if (IsSignalAt(text, at))
        {
            return false;
        }

        if (at == first)
        {
            return true;
        }

        if (char.IsLetterOrDigit(text[at - 1]) || (!char.IsLetter(text[at]) && !IsOpeningQuote(text[at])))
        {
            return false;
        }

        return IsBehindStart(text, at, first);
    }

    private static bool IsBehindStart(string text, int at, int first)
    {
        var before = at - 1;
        while (before > Math.Max(first, at - MaxSigns) && SignsBefore.Contains(text[before], StringComparison.Ordinal))
        {
            before--;
        }

        return text[before] == ';'
            || IsSentenceEnd(text, before, at)
            || (char.IsLetter(text[before]) || text[before] == '.') && IsSignal(text, before, first)
            || JoinedCitation.IsBehind(text, before, first);
    }

    /// <summary>Offset of the first semicolon outside brackets and quotation marks; else the end.</summary>
    public static int FindPartEnd(string text, int start, int end)
    {
        var stop = Math.Min(end, start + MaxPartLength);
        var depth = 0;
        for (var at = start; at < stop; at++)
        {
            if (IsOpeningQuote(text[at]) && IsQuoteStart(text, at) && FindQuoteEnd(text, at, stop) is var close and > 0)
            {
                at = close;
                continue;
            }

            depth +=
                text[at] is '(' or '[' or '<' ? 1
                : text[at] is ')' or ']' or '>' ? -1
                : 0;
            if (text[at] == ';' && depth <= 0)
            {
                return at;
            }
        }

        return stop;
    }

    /// <summary>Offset of the mark that closes a quotation; -1 where none does.</summary>
    public static int FindQuoteEnd(string text, int open, int end)
    {
        var closing = GetClosingQuotes(text[open]);
        var stop = Math.Min(end, open + MaxQuotedLength);
        var last = -1;
        for (var at = open + 1; at < stop; at++)
        {
            if (!closing.Contains(text[at], StringComparison.Ordinal) || IsApostrophe(text, at))
            {
                continue;
            }

            last = at;
            if (EndsTitle(text, at, end))
            {
                return at;
            }
        }

        return last;
    }

    /// <summary>Whether a quotation mark opens a quotation here and is no apostrophe.</summary>
    public static bool IsQuoteStart(string text, int at) =>
        IsOpeningQuote(text[at])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && at + 1 < text.Length
        && !char.IsWhiteSpace(text[at + 1]);

    /// <summary>
    /// Whether a full stop here ends a sentence: the next begins with a capital, no abbreviation is before.
    /// </summary>
    public static bool IsSentenceEnd(string text, int at, int next)
    {
        if (text[at] is not ('.' or '?' or '!' or '’' or '”' or ')') || !char.IsUpper(text[next]) || next == at + 1)
        {
            return false;
        }

        var stop = text[at] is '’' or '”' or ')' && at > 0 && text[at - 1] is '.' or '?' or '!' ? at - 1 : at;
        var word = stop;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return text[stop] is '.' or '?' or '!' && stop - word is 0 or > 3;
    }

    /// <summary>Whether it is a mark that opens a quotation.</summary>
    public static bool IsOpeningQuote(char unit) => unit is '‘' or '“' or '"' or '\'' or '«' or '„' or '‚';

    /// <summary>Whether words lead to another citation: <c>See Hall, …</c></summary>
    public static bool BeginsWithSignal(string words) => words.Length > 0 && IsSignalAt(words, 0);

    private static bool IsSignalAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + MaxSignalLength && (char.IsLetter(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return Signals.Contains(text[at..end].TrimEnd('.'));
    }

    private static bool IsSignal(string text, int last, int first)
    {
        var start = last;
        while (
            start > Math.Max(first, last - MaxSignalLength)
            && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')
        )
        {
            start--;
        }

        var word = text[start..(last + 1)].Trim('.');
        if (word is "in" or "by" or "bei")
        {
            var before = text.AsSpan(first, start - first).TrimEnd();
            return before.EndsWith("quoted")
                || before.EndsWith("cited")
                || before.EndsWith("Quoted")
                || before.EndsWith("Cited")
                || before.EndsWith("zit.")
                || before.EndsWith("zitiert");
        }

        return Signals.Contains(word);
    }

    private static string GetClosingQuotes(char open) =>
        open switch
        {
            '‘' or '‚' => "’‘",
            '“' => "”",
            '„' => "“”",
            '«' => "»",
            _ => open.ToString(),
        };

    /// <summary>An apostrophe stands within a word; a plural's has a small letter behind the blank.</summary>
    private static bool IsApostrophe(string text, int at) =>
        text[at] is '’' or '\'' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool EndsTitle(string text, int at, int end)
    {
        var next = SkipAny(text, at + 1, end, " ");
        return text[at] is '”' or '"' or '»'
            || next >= end
            || text[at - 1] is ',' or '.' or '?' or '!'
            || ",.;:)([<".Contains(text[next], StringComparison.Ordinal)
            || string.CompareOrdinal(text, next, "in ", 0, 3) == 0;
    }

    private static int SkipAny(string text, int at, int end, string signs)
    {
        while (at < end && signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
