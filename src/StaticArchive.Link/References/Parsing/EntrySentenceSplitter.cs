using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Where sentences of an entry end: behind a full stop that closes no abbreviation, a question or an exclamation mark.
/// </summary>
internal static class EntrySentenceSplitter
{
    /// <summary>Offsets behind the signs that end a sentence outside brackets, in order.</summary>
    public static IEnumerable<int> FindBoundaries(string text, Span span)
    {
        var depth = 0;
        for (var at = span.Start; at + 1 < span.End; at++)
        {
            depth = Math.Max(0, depth + EntryScanner.GetDepthChange(text[at]));
            if (
                depth == 0
                && at > span.Start
                && text[at] is '.' or '?' or '!'
                && IsSentenceStart(text, at + 1, span.End)
                && (text[at] != '.' || !IsAbbreviated(text, at))
            )
            {
                yield return at + 1;
            }
        }
    }

    /// <summary>A capital, digit or opening sign, behind a blank; behind a question mark even without one.</summary>
    private static bool IsSentenceStart(string text, int at, int end)
    {
        var next = at;
        while (next < end && text[next] is ' ' or '’' or '”' or '"' or '\'' or ')')
        {
            next++;
        }

        return next < end
            && (next > at || text[at - 1] is '?' or '!')
            && (
                char.IsUpper(text[next])
                || char.IsDigit(text[next])
                || char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.OtherLetter
                || text[next] is '(' or '‘' or '“' or '"' or '['
                || IsLowercaseName(text, next)
            );
    }

    /// <summary>Names of journals that begin small: <c>mBio</c>, <c>eLife</c>, <c>npj</c>, <c>arXiv</c>.</summary>
    private static bool IsLowercaseName(string text, int at) =>
        at + 2 < text.Length
        && (
            char.IsUpper(text[at + 1])
            || char.IsUpper(text[at + 2])
            || text.AsSpan(at).StartsWith("npj", StringComparison.Ordinal)
        );

    private static bool IsAbbreviated(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.AsSpan(start, dot - start);
        // An initial; but a capital behind a whole word ends a sentence: "… in vitamin A. Journal …",
        // "… Oryza sativa L. Crop …".
        var isInitial =
            word.Length == 1
            && char.IsUpper(word[0])
            && !(
                start > 2 && text[start - 1] == ' ' && char.IsLetter(text[start - 2]) && char.IsLetter(text[start - 3])
            );
        return isInitial || EntryLexicon.IsAbbreviation(word);
    }
}
