using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// What joins two names that stand with a comma each, in any language: <c>Roca, Pia e Lund, Ugo</c>, <c>Dahl, Per og
/// Lund, Ida</c>, <c>Kern, Paul/Lang, Eva</c>. A small word behind a given name joins, since within family names the
/// like stand before the comma: <c>Mora y Vega, Ana</c>.
/// </summary>
internal static class PairJoiner
{
    private const int MaxLength = 3;
    private const int MaxGivenNames = 2;

    private static readonly HashSet<string> Words = LanguageCatalog.GetWords("joins authors");

    /// <summary>Length of the joining word or slash at an offset, blanks included; 0 where there is none.</summary>
    /// <param name="text">Names of persons.</param>
    /// <param name="start">Offset of the given name before it, behind its comma.</param>
    /// <param name="at">Offset of the slash, or of the blank before the word.</param>
    public static int Match(string text, int start, int at)
    {
        if (text[at] is not (' ' or '/') || !IsGivenName(text.AsSpan(start, at - start).Trim()))
        {
            return 0;
        }

        if (text[at] == '/')
        {
            return at + 1 < text.Length && char.IsUpper(text[at + 1]) ? 1 : 0;
        }

        var end = NameWords.FindWordEnd(text, at + 1);
        return end - at - 1 is > 0 and <= MaxLength && IsJoiningWord(text[(at + 1)..end]) && StartsName(text, end)
            ? end + 1 - at
            : 0;
    }

    /// <summary>Length of the joining word that a name begins with, behind a comma: <c>, e Lund, Ugo</c>.</summary>
    public static int MatchLeading(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end is > 0 and <= MaxLength && Words.Contains(text[..end]) && StartsName(text, end) ? end + 1 : 0;
    }

    /// <summary>One or two capitalised words or initials.</summary>
    private static bool IsGivenName(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || WordTokenizer.Count(words) > MaxGivenNames)
        {
            return false;
        }

        foreach (var word in words.Split(' '))
        {
            if (!char.IsUpper(words[word][0]))
            {
                return false;
            }
        }

        return !words.ContainsAny('(', '[');
    }

    /// <summary>Small letters; no particle and no word of organisations: <c>e</c>, <c>og</c>, <c>och</c>.</summary>
    private static bool IsJoiningWord(string word) =>
        word.All(char.IsLower)
        && !NameWords.IsFamilyParticle(word)
        && word is not ("al" or "el" or "of" or "for" or "the" or "in" or "on" or "to" or "at" or "by");

    private static bool StartsName(string text, int blank) =>
        blank + 1 < text.Length && text[blank] == ' ' && char.IsUpper(text[blank + 1]);
}
