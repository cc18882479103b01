using System.Collections.Frozen;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads the part of a source that is pointed at: behind it <c>, s 31(2)(a)</c>, <c>, Sch 2 para 3</c>, <c> [25]</c>,
/// before it <c>section 31 of the</c>, <c>paragraph 3 of Schedule 2 to the</c>.
/// </summary>
internal static class LegalLocatorReader
{
    private const int MaxBefore = 80;

    private static readonly FrozenSet<string> Words = WordList
        .ParseSet(
            "s ss § §§ section sections sec reg regs regulation regulations art arts article articles sch schs "
                + "schedule "
                + "schedules pt pts part parts para paras paragraph paragraphs r rr rule rules cl cll clause "
                + "clauses ch "
                + "chapter chapters subsection subsections title"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands behind a source; null where nothing does.</summary>
    public static string? ReadBehind(LegalCursor cursor)
    {
        cursor.TryTakeSign(",");
        var start = cursor.SkipBlanks().At;
        var end = start;
        while (TakePart(cursor))
        {
            end = cursor.At;
            _ = cursor.TryTakeSign(",");
        }

        return end > start ? cursor.Slice(start, end) : TakePinpoint(cursor, start);
    }

    /// <summary><c>[25]</c>, <c>at [25]</c>, <c>[25]–[27]</c></summary>
    private static string? TakePinpoint(LegalCursor cursor, int start)
    {
        cursor.At = start;
        _ = cursor.TryTake("at");
        cursor.SkipBlanks();
        var from = cursor.At;
        var end = from;
        while (cursor.TryTakeSign("[") && cursor.TakeDigits(3).Length > 0 && cursor.TryTakeSign("]"))
        {
            end = cursor.At;
            _ = cursor.TryTakeSign("-–,");
        }

        return end > from ? cursor.Slice(from, end) : null;
    }

    /// <summary>A word and its numbers: <c>ss 31–33</c>, <c>s 31(2)(a)</c>, <c>Sch 2A</c>.</summary>
    private static bool TakePart(LegalCursor cursor)
    {
        var start = cursor.At;
        cursor.SkipBlanks();
        var from = cursor.At;
        while (cursor.Next == '§')
        {
            cursor.At++;
        }

        var isKnown = cursor.At > from || IsLocatorWord(cursor.TakeWord().ToString());
        cursor.SkipBlanks();
        from = cursor.At;
        if (isKnown && char.IsAsciiDigit(cursor.Next))
        {
            while (IsNumberUnit(cursor.Next))
            {
                cursor.At++;
            }

            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool IsNumberUnit(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '(' or ')' or '-' or '–' or '/';

    /// <summary>What stands before a source that begins here; null where nothing does.</summary>
    public static string? ReadBefore(string text, int floor, int start)
    {
        var least = Math.Max(floor, start - MaxBefore);
        var at = PassBack(text, least, start, "the ", "The ");
        var locatorEnd = at;
        var found = -1;
        while (FindPartBefore(text, least, ref at))
        {
            locatorEnd = found < 0 ? FindNumberEnd(text, at, start) : locatorEnd;
            found = at;
        }

        return found < 0 ? null : text[found..locatorEnd].TrimEnd();
    }

    private static int FindNumberEnd(string text, int from, int start)
    {
        var of = Math.Max(
            text.LastIndexOf(" of ", start - 1, start - from, StringComparison.Ordinal),
            text.LastIndexOf(" to ", start - 1, start - from, StringComparison.Ordinal)
        );
        return of < 0 ? start : of;
    }

    /// <summary>A part with <c>of</c> or <c>to</c> behind it: <c>Schedule 2 to </c>.</summary>
    private static bool FindPartBefore(string text, int least, ref int at)
    {
        var end = PassBack(text, least, at, "of ", "to ", "in ", "under ");
        if (end == at)
        {
            return false;
        }

        for (var words = 0; words < 6; words++)
        {
            while (end > least && text[end - 1] is ' ' or ',')
            {
                end--;
            }

            var first = end;
            while (first > least && !char.IsWhiteSpace(text[first - 1]))
            {
                first--;
            }

            var word = text[first..end].TrimStart('(', '“');
            if (words > 0 && IsLocatorWord(word))
            {
                at = end - word.Length;
                return true;
            }

            if (!IsNumberWord(word))
            {
                return false;
            }

            end = first;
        }

        return false;
    }

    private static bool IsNumberWord(string word) =>
        word.Length > 0 && (char.IsAsciiDigit(word[0]) || word[0] == '(' || word is "and" or "to" or "or");

    private static int PassBack(string text, int least, int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (
                word.Length > 0
                && at - word.Length >= least
                && text.AsSpan(at - word.Length, word.Length).SequenceEqual(word)
            )
            {
                return at - word.Length;
            }
        }

        return at;
    }

    private static bool IsLocatorWord(string word)
    {
        var bare = word.TrimEnd('.');
        return bare.Length > 0
            && (
                Words.Contains(bare) || (bare.Length > 2 && Words.Contains(char.ToLowerInvariant(bare[0]) + bare[1..]))
            );
    }
}
