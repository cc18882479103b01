using System.Globalization;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>The words of names at the start of entries: surnames, particles, initials.</summary>
internal static class ReferenceNameScanner
{
    private const int MostNameWords = 5;
    private const int MostInitials = 4;

    /// <summary>Units of <c>dell'</c>.</summary>
    private const int LongestElision = 5;

    /// <summary>
    /// Whether the first name is a person's: <c>Surname, A.</c>, <c>Surname AB</c>, <c>de Silva, D.</c>, <c>O’Brien
    /// K</c>, <c>A. B. Smallwood</c>.
    /// </summary>
    public static bool IsPersonFirst(ReadOnlySpan<char> text) => StartsWithInitials(text) || StartsWithSurname(text);

    /// <summary><c>A. B. Smallwood</c>, <c>MX Sun</c></summary>
    private static bool StartsWithInitials(ReadOnlySpan<char> text)
    {
        var end = FindWordEnd(text, 0);
        return IsInitials(text, 0) && end + 2 < text.Length && text[end] is '.' or ' ';
    }

    /// <summary>Up to five words, and then initials or a comma and a capital.</summary>
    private static bool StartsWithSurname(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var words = 0; words < MostNameWords && at < text.Length; words++)
        {
            var end = FindWordEnd(text, at);
            if (end == at)
            {
                return false;
            }

            var hasComma = end < text.Length && text[end] == ',';
            at = SkipBlanks(text, hasComma ? end + 1 : end);
            if (at < text.Length && char.IsUpper(text[at]) && (hasComma || IsInitials(text, at)))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether capitals and little else stand at an offset.</summary>
    public static bool IsInitials(ReadOnlySpan<char> text, int at)
    {
        var end = FindWordEnd(text, at);
        if (end - at > MostInitials)
        {
            return false;
        }

        for (var i = at; i < end; i++)
        {
            if (!char.IsUpper(text[i]) && text[i] is not ('-' or '.'))
            {
                return false;
            }
        }

        return end - at < MostInitials || end == text.Length || text[end] is '.' or ',' or ' ';
    }

    /// <summary>
    /// Whether the first word is the particle of a name, or particle and name in one: <c>vonHoldt</c>.
    /// </summary>
    public static bool StartsWithParticle(ReadOnlySpan<char> text)
    {
        var end = FindWordEnd(text, 0);
        return end > 0
            && end + 1 < text.Length
            && (
                (PersonNameParser.IsParticle(text[..end].ToString()) && char.IsLetter(text[end + 1]))
                || (end == 2 && text[0] is '\'' or '’' && char.IsUpper(text[end + 1]))
                || HasFusedParticle(text[..end])
            );
    }

    /// <summary><c>vonHoldt</c>, <c>de-Bashan</c>, <c>d'Angelo</c>, <c>'s-Gravesande</c></summary>
    private static bool HasFusedParticle(ReadOnlySpan<char> word)
    {
        var capital = 0;
        while (capital < word.Length && !char.IsUpper(word[capital]))
        {
            capital++;
        }

        if (capital == 0 || capital == word.Length)
        {
            return false;
        }

        var particle = word[..capital].TrimEnd("-‐");
        return PersonNameParser.IsParticle(particle.ToString())
            || (particle.ContainsAny('\'', '’') && particle.Length <= LongestElision);
    }

    /// <summary>Whether a capital stands anywhere in a word: <c>Lee</c>, <c>vonHoldt</c>.</summary>
    public static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsUpper(unit) || CaselessScript.IsLetter(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the word that begins at an offset ends; the offset itself where none does.</summary>
    public static int FindWordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsNameChar(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsNameChar(char unit) =>
        char.IsLetter(unit)
        || unit is '-' or '‐' or '’' or '\''
        || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;
}
