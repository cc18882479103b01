using System.Globalization;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>The words that names consist of. Each method finds where one ends, or that there is none.</summary>
internal static class NameWords
{
    private const int MaxInitialWords = 4;
    private const int MaxBareInitials = 3;

    /// <summary>Behind letters, apostrophes and hyphens: <c>d’Angelo</c>, <c>O’Hara-Smith</c>.</summary>
    public static int FindWordEnd(string text, int at)
    {
        while (
            at < text.Length
            && (
                char.IsLetter(text[at])
                || text[at] is '’' or '\'' or '-' or '‐' or '‑'
                || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
            )
        )
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind letters and digits: <c>Jr</c>, <c>3rd</c>.</summary>
    public static int FindSuffixEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind <c>K. J.</c>, <c>J.-C.</c>, <c>K.J.</c>, <c>Yu.</c>; the start where none stand.</summary>
    public static int FindInitialsEnd(string text, int start)
    {
        var at = start;
        for (var words = 0; words < MaxInitialWords; words++)
        {
            var end = FindInitialEnd(text, words > 0 ? SkipJoint(text, at) : at, isFirst: words == 0);
            if (end == 0)
            {
                break;
            }

            at = end;
        }

        return at;
    }

    /// <summary>Behind <c>KJ</c> or <c>J-C</c>; the start where no such capitals stand, or too many.</summary>
    public static int FindBareInitialsEnd(string text, int start)
    {
        var (at, capitals) = (start, 0);
        while (at < text.Length && (char.IsUpper(text[at]) || (text[at] == '-' && capitals > 0)))
        {
            capitals += text[at++] == '-' ? 0 : 1;
        }

        return capitals is > 0 and <= MaxBareInitials && text[at - 1] != '-' ? at : start;
    }

    /// <summary>A capital and more, or a small particle; no bare initials.</summary>
    public static bool IsFamilyWord(ReadOnlySpan<char> word)
    {
        if (!HasCapital(word))
        {
            return IsFamilyParticle(word.ToString());
        }

        return word is "Ó"
            || (
                word.Length > 1
                && (word.Length > MaxBareInitials || HasSmallLetter(word))
                && (IsFamilyParticle(word.ToString()) || !PersonNameParser.IsNonName(word.ToString()))
            );
    }

    /// <summary>Particles of names, without words that join names as well.</summary>
    public static bool IsFamilyParticle(string word) =>
        word is not ("y" or "e" or "el" or "al") && PersonNameParser.IsParticle(word);

    /// <summary><c>Barr</c>, <c>d’Angelo</c>, <c>’s-Gravesande</c></summary>
    public static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsUpper(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLower(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A blank, a hyphen or both between two initials: <c>J. C.</c>, <c>J.-C.</c></summary>
    private static int SkipJoint(string text, int at)
    {
        var next = at < text.Length && text[at] == ' ' ? at + 1 : at;
        return next < text.Length && text[next] is '-' or '‐' or '‑' ? next + 1 : next;
    }

    /// <summary>Behind <c>K.</c>, and <c>Yu.</c> as the first; 0 where none stands.</summary>
    private static int FindInitialEnd(string text, int at, bool isFirst)
    {
        if (at >= text.Length || !char.IsUpper(text[at]))
        {
            return 0;
        }

        var stop = isFirst && at + 1 < text.Length && char.IsLower(text[at + 1]) ? at + 2 : at + 1;
        return stop < text.Length && text[stop] == '.' ? stop + 1 : 0;
    }
}
