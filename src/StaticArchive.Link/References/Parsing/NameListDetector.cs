using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Tells the names that open an entry from a title: names are capitals, initials and the small words among them.
/// </summary>
internal static class NameListDetector
{
    private const int MaxFunctionWords = 8;
    private const int MaxUnknownWords = 3;

    private static readonly HashSet<string> FunctionWords = WordList.ParseSet(
        "and et al others eds ed of for the in on to with und der die das pour y e editor editors behalf by "
            + "trans compiler comp at"
    );

    /// <summary>Whether a stretch in front of a date can be names.</summary>
    /// <param name="head">The stretch.</param>
    /// <param name="isParted">Whether a bracket, comma or full stop parts it from the date, so that an organisation may
    /// have words of its own: <c>The pandas development team (2021)</c>.</param>
    public static bool IsNameList(ReadOnlySpan<char> head, bool isParted)
    {
        var (small, strange, words) = (0, 0, 0);
        for (var at = 0; at < head.Length; )
        {
            if (!char.IsLetter(head[at]))
            {
                if (head[at] is '?' or '!' or '"' or '“' or '”' or '<' or '>' or ':')
                {
                    return false;
                }

                at++;
                continue;
            }

            var end = FindWordEnd(head, at);
            if (char.IsLower(head[at]) && (at == 0 || head[at - 1] is not ('’' or '\'')))
            {
                var known =
                    FunctionWords.Contains(head[at..end].ToString())
                    || PersonNameParser.IsParticle(head[at..end].ToString());
                small += known ? 1 : 0;
                strange += known ? 0 : 1;
            }

            words++;
            at = end;
        }

        return words > 0
            && strange <= (isParted ? MaxUnknownWords : 0)
            && (strange == 0 || words < 14)
            && (small <= MaxFunctionWords || words > small * 3);
    }

    /// <summary>
    /// Where names without a date behind them end: <c>Smith J, Jones B. Title …</c> ends at the first full stop that
    /// ends no initial. 0 where the entry opens with a title.
    /// </summary>
    public static int FindUndatedNamesEnd(string text)
    {
        for (var at = 1; at < Math.Min(text.Length, 400); at++)
        {
            if (text[at] is not ('.' or ':') || (at + 1 < text.Length && text[at + 1] != ' '))
            {
                continue;
            }

            var words = text.AsSpan(0, at);
            if (
                text[at] == '.'
                && char.IsUpper(text[at - 1])
                && (at == 1 || !char.IsLetter(text[at - 2]))
                && !EndsVancouverNames(text, at)
                && IsFollowedByName(text, at + 1)
            )
            {
                continue;
            }

            return IsNameList(words, isParted: false) && (HasInitials(words) || IsOrganisation(words)) ? at : 0;
        }

        return 0;
    }

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
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length
            && (
                text[at] is ',' or '&' or ';'
                || text.AsSpan(at).StartsWith("and ", StringComparison.Ordinal)
                || (
                    at + 1 < text.Length
                    && char.IsUpper(text[at])
                    && (
                        text[at + 1] == '.'
                        || text.AsSpan(at, Math.Min(40, text.Length - at)).IndexOfAny(',', '.')
                            is var sign
                                and > 0
                                and < 25
                            && text[at + sign] == ','
                    )
                )
            );
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
                && char.IsLower(head[at - 1])
                && char.IsLower(head[at - 2])
                && !head[..at].EndsWith(" al", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

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
