using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// A year of the first edition before that of the edition used: <c>[1867] 1976</c>, <c>1867/1976</c>.
/// </summary>
internal static class ReprintYear
{
    private const int MaxDistance = 16;

    private static readonly string[] Words = ["reprinted", "repr.", "reissued", "republished", "rpt."];

    /// <summary>The later year, from the first digit of the earlier one; null where there is none.</summary>
    public static YearToken? Parse(string text, YearToken first)
    {
        var at = SkipWords(text, first.End);
        while (at < text.Length && at < first.End + MaxDistance && text[at] is ']' or ')' or ' ' or '/' or '[' or '(')
        {
            at++;
        }

        return
            first.Year > 0
            && (!first.IsRange || text[first.End] is ')' or ']')
            && at > first.End
            && text[first.End] is ']' or ')' or '/' or ' ' or ','
            && YearToken.ParseAt(text, at) is { } second
            && second.Year > first.Year
            ? second with
            {
                Start = first.Start,
            }
            : null;
    }

    /// <summary>Behind <c>1932, reprinted</c>; the same offset where no such word stands.</summary>
    private static int SkipWords(string text, int at)
    {
        var word = at;
        while (word < text.Length && text[word] is ',' or ' ' or '(' or '[')
        {
            word++;
        }

        var found = Array.Find(Words, one => text.AsSpan(word).StartsWith(one, StringComparison.Ordinal));
        return found is null ? at : word + found.Length;
    }
}
