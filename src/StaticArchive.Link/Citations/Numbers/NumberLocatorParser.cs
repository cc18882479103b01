using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>What may stand behind a number in its bracket: <c>, p. 12</c>, <c>, Theorem 2.1</c>.</summary>
internal static class NumberLocatorParser
{
    private const int MaxLength = 60;

    private static readonly string[] Words = (
        "pages page pp p chapters chapter chap ch sections section sect sec s figures figure fig tables table tab box "
        + "paragraphs paragraph paras para part volume vol appendix annex notes note n lines line theorem lemma "
        + "proposition corollary definition example equation eq art article clause seite s. bl emphasis italics our my "
        + "original translated translation quoted cited footnote fn supplement supplementary §§ § ¶"
    ).Split(' ');

    /// <summary>Offset behind the locator; <paramref name="at"/> where there is none.</summary>
    /// <param name="at">Offset behind the number.</param>
    /// <param name="end">Offset of the bracket's end.</param>
    public static int FindEnd(string text, int at, int end)
    {
        var start = at;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ':' or '('))
        {
            start++;
        }

        var stop = start;
        while (stop < end && text[stop] is not (';' or '[' or ']'))
        {
            stop++;
        }

        var isPage = text.AsSpan(at, start - at).Contains(':') && start < end && char.IsAsciiDigit(text[start]);
        return stop - start <= MaxLength && (isPage || BeginsWithWord(text, start, stop)) ? stop : at;
    }

    private static bool BeginsWithWord(string text, int start, int end)
    {
        foreach (var word in Words)
        {
            var stop = start + word.Length;
            if (
                stop < end
                && text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetter(text[stop])
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a locator, without the signs around them.</summary>
    public static string? GetText(string text, Span span) =>
        span.Trim(text, ",:;()") is { IsEmpty: false } words ? words.Slice(text) : null;
}
