using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Tells the names that open an entry from a title: names are capitalised words, initials and the small words among
/// them.
/// </summary>
internal static class NameListDetector
{
    private const int MaxFunctionWords = 8;
    private const int MaxUnknownWords = 3;
    private const int MaxWordsWithUnknown = 14;
    private const int MaxNamesLength = 400;
    private const int MaxFamilyNameLength = 25;
    private const int MaxElided = 6;

    private static readonly HashSet<string> FunctionWords = LanguageCatalog.GetWords("among names", "roles in entries");

    /// <summary>Whether the text in front of a date can be names.</summary>
    /// <param name="head">The text in front of the date.</param>
    /// <param name="isDelimited">Whether a bracket, comma or full stop stands between the text and the date, so that an
    /// organisation may have words of its own: <c>The pandas development team (2021)</c>.</param>
    public static bool IsNameList(ReadOnlySpan<char> head, bool isDelimited)
    {
        var (words, small, unknown) = (0, 0, 0);
        for (var at = 0; at < head.Length; )
        {
            if (!char.IsLetter(head[at]))
            {
                if (IsTitleSign(head[at]))
                {
                    return false;
                }

                at++;
                continue;
            }

            var end = FindWordEnd(head, at);
            if (StartsSmallWord(head, at))
            {
                small++;
                unknown += IsKnownSmallWord(head[at..end].ToString()) ? 0 : 1;
            }

            words++;
            at = end;
        }

        return words > 0 && unknown <= (isDelimited ? MaxUnknownWords : 0) && HasFewSmallWords(words, small, unknown);
    }

    private static bool HasFewSmallWords(int words, int small, int unknown)
    {
        var known = small - unknown;
        return (unknown == 0 || words < MaxWordsWithUnknown) && (known <= MaxFunctionWords || words > known * 3);
    }

    /// <summary>A sign that stands in titles and not among names.</summary>
    private static bool IsTitleSign(char unit) => unit is '?' or '!' or '"' or '“' or '”' or '<' or '>' or ':';

    /// <summary>A small letter, but not behind the apostrophe of <c>O’neill</c>.</summary>
    private static bool StartsSmallWord(ReadOnlySpan<char> text, int at) =>
        char.IsLower(text[at]) && (at == 0 || text[at - 1] is not ('’' or '\'')) && !IsElided(text[at..]);

    /// <summary><c>d’Angelo</c>, <c>s-Gravesande</c> behind its apostrophe, <c>dell’Orto</c></summary>
    private static bool IsElided(ReadOnlySpan<char> word)
    {
        var mark = word[..Math.Min(MaxElided, word.Length)].IndexOfAny('’', '\'');
        return mark > 0 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    private static bool IsKnownSmallWord(string word) =>
        FunctionWords.Contains(word) || PersonNameParser.IsParticle(word);

    /// <summary>
    /// Where names without a date behind them end: <c>Smith J, Jones B. Title …</c> ends at the first full stop that
    /// ends no initial. 0 where the entry opens with a title.
    /// </summary>
    public static int FindUndatedNamesEnd(string text)
    {
        for (var at = 1; at < Math.Min(text.Length, MaxNamesLength); at++)
        {
            if (IsStop(text, at) && !IsStopWithinNames(text, at))
            {
                var names = text.AsSpan(0, at);
                return IsNameList(names, isDelimited: false) && (HasInitials(names) || IsOrganisation(names)) ? at : 0;
            }
        }

        return 0;
    }

    private static bool IsStop(string text, int at) =>
        text[at] is '.' or ':' && (at + 1 == text.Length || text[at + 1] == ' ');

    /// <summary>The full stop of an initial that more names follow: <c>Smith, J. and Jones, B.</c></summary>
    private static bool IsStopWithinNames(string text, int at) =>
        text[at] == '.'
        && char.IsUpper(text[at - 1])
        && (at == 1 || !char.IsLetter(text[at - 2]))
        && !EndsVancouverNames(text, at)
        && IsFollowedByName(text, at + 1);

    /// <summary>
    /// <c>Kazianga H, Wahhaj Z. Gender, …</c>: an initial behind a name without a comma, and no comma behind its full
    /// stop.
    /// </summary>
    private static bool EndsVancouverNames(string text, int stop)
    {
        var start = stop - 1;
        while (start > 0 && char.IsUpper(text[start - 1]))
        {
            start--;
        }

        return start > 1
            && text[start - 1] == ' '
            && char.IsLetter(text[start - 2])
            && stop + 2 < text.Length
            && text[stop + 1] == ' '
            && char.IsLetterOrDigit(text[stop + 2])
            && !text.AsSpan(stop + 2).StartsWith("and ", StringComparison.Ordinal);
    }

    /// <summary>Behind an initial more names follow: another initial, a joining word, a comma.</summary>
    private static bool IsFollowedByName(string text, int at)
    {
        var next = EntryScanner.Skip(text, at, " ");
        return next < text.Length
            && (
                text[next] is ',' or '&' or ';'
                || text.AsSpan(next).StartsWith("and ", StringComparison.Ordinal)
                || (next + 1 < text.Length && char.IsUpper(text[next]) && StartsName(text, next))
            );
    }

    /// <summary>Another initial, or a family name and its comma: <c>B.</c>, <c>Jones, …</c></summary>
    private static bool StartsName(string text, int at)
    {
        if (text[at + 1] == '.')
        {
            return true;
        }

        var sign = text.AsSpan(at, Math.Min(40, text.Length - at)).IndexOfAny(',', '.');
        return sign is > 0 and < MaxFamilyNameLength && text[at + sign] == ',';
    }

    /// <summary>Whether a capital stands alone or capitals together: <c>J.</c>, <c>SL</c>.</summary>
    public static bool HasInitials(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (
                char.IsUpper(words[at])
                && (at == 0 || !char.IsLetter(words[at - 1]))
                && (at + 1 == words.Length || !char.IsLower(words[at + 1]))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a full stop behind a whole word, no initial and no <c>Jr.</c>, stands before more words.
    /// </summary>
    public static bool HasSentence(ReadOnlySpan<char> head)
    {
        for (var at = 3; at + 2 < head.Length; at++)
        {
            if (
                head[at] == '.'
                && head[at + 1] == ' '
                && char.IsLetterOrDigit(head[at + 2])
                && IsSmall(head[at - 1])
                && IsSmall(head[at - 2])
                && !head[..at].EndsWith(" al", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A small letter, or one of a script without capitals.</summary>
    private static bool IsSmall(char unit) =>
        char.IsLower(unit) || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.OtherLetter;

    private static bool IsOrganisation(ReadOnlySpan<char> words)
    {
        foreach (var (start, end) in EntryLexicon.EnumerateWords(words))
        {
            if (char.IsUpper(words[start]) && PersonNameParser.IsOrganisationWord(words[start..end].ToString()))
            {
                return true;
            }
        }

        return words.Length > 4 && words[^1] == ')';
    }

    private static int FindWordEnd(ReadOnlySpan<char> text, int at)
    {
        while (
            at < text.Length
            && (
                char.IsLetterOrDigit(text[at])
                || text[at] is '-' or '‐' or '’' or '\''
                || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
            )
        )
        {
            at++;
        }

        return at;
    }
}
