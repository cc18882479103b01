using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Steps that the rules of entry parsing share. Offsets are UTF-16 code units.</summary>
internal static class EntryScanner
{
    /// <summary>
    /// What a character adds to the depth of brackets: 1 for <c>(</c> and <c>[</c>, -1 for <c>)</c> and <c>]</c>.
    /// </summary>
    public static int GetDepthChange(char unit) =>
        unit switch
        {
            '(' or '[' => 1,
            ')' or ']' => -1,
            _ => 0,
        };

    /// <summary>The first offset from <paramref name="at"/> on whose character is none of the signs.</summary>
    public static int Skip(string text, int at, ReadOnlySpan<char> signs)
    {
        while (at < text.Length && signs.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset behind the last character before <paramref name="at"/> that is none of the signs.</summary>
    public static int SkipBack(string text, int at, ReadOnlySpan<char> signs)
    {
        while (at > 0 && signs.Contains(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>The offset of the first of the letters before <paramref name="at"/>.</summary>
    public static int SkipBackOverLetters(string text, int at)
    {
        while (at > 0 && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return Math.Max(0, at);
    }

    /// <summary>The last character before an offset that is no blank; <c>\0</c> if there is none.</summary>
    public static char GetPrecedingCharacter(string text, int at)
    {
        var end = SkipBack(text, at, " ");
        return end == 0 ? '\0' : text[end - 1];
    }

    /// <summary>Whether the last four characters are a year: <c>2010</c>, <c>May 2010</c>.</summary>
    public static bool EndsInYear(string text) => text.Length >= 4 && EnglishDateParser.IsYear(text[^4..]);
}
