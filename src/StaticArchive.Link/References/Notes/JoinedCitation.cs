using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Notes;

/// <summary>
/// A second citation that a word joins to the first: <c>Hall, Quays, p. 4 and C. Oke, Wharves, p. 9</c>.
/// </summary>
internal static class JoinedCitation
{
    private const int LongestWord = 5;

    private static readonly HashSet<string> Words = [.. LanguageCatalog.GetPhrases("and")];

    /// <summary>
    /// Whether the word that ends at an offset joins what follows to a citation, which ends with a page, a year or a
    /// bracket.
    /// </summary>
    public static bool IsBehind(string text, int last, int first)
    {
        var start = last;
        while (start > first && last - start < LongestWord && text[start - 1] != ' ')
        {
            start--;
        }

        if (start <= first + 1 || !Words.Contains(text[start..(last + 1)]))
        {
            return false;
        }

        var before = text[start - 2] == ',' ? start - 3 : start - 2;
        return before > first && (char.IsAsciiDigit(text[before]) || text[before] is ')' or ']');
    }

    /// <summary>
    /// Whether such a word begins behind a blank, with names behind it: <c>12 (1990), p. 3</c>, then <c> and C. Oke,
    /// Wharves</c>.
    /// </summary>
    public static bool Begins(string text, int blank, int end)
    {
        var stop = text.IndexOf(' ', blank + 1, Math.Clamp(end - blank - 1, 0, LongestWord + 2));
        return text[blank] == ' '
            && stop > 0
            && stop + 1 < end
            && char.IsUpper(text[stop + 1])
            && IsBehind(text, stop - 1, 0)
            && NoteNames.FindEnd(text, stop + 1, end) > 0;
    }
}
