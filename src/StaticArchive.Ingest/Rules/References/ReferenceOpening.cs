using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// How an entry of a reference list opens: names, then a year. <c>Field, J. &amp; Peck, E. (2003a)</c>, <c>Ahuja SL,
/// Dhayal LS. 2007.</c>, <c>Department of Health (2002)</c>. Between names and year stand only names, initials and the
/// small words among them.
/// </summary>
/// <param name="YearEnd">Offset after the year; 0 where the text opens no entry.</param>
/// <param name="IsPerson">Whether the first name is a surname with initials or a given name.</param>
internal readonly record struct ReferenceOpening(int YearEnd, bool IsPerson)
{
    private const int MaxYearOffset = 700;
    private const int MaxSmallWords = 7;

    private static readonly HashSet<string> SmallWords = WordList.ParseSet(
        "and et al others eds ed of for the in on to with de la le les des du da do dos von van der den ten "
            + "ter zu y e und der die das et pour l d di della del el a an by"
    );

    /// <summary>Whether anything was matched.</summary>
    public bool IsMatch => YearEnd > 0;

    /// <summary>Matches the start of a text.</summary>
    public static ReferenceOpening Match(ReadOnlySpan<char> text)
    {
        var (at, capitals, small) = (0, 0, 0);
        var limit = Math.Min(text.Length, MaxYearOffset);
        if (limit < 6 || !(char.IsUpper(text[0]) || StartsWithParticle(text)))
        {
            return default;
        }

        while (at < limit)
        {
            var unit = text[at];
            if (char.IsDigit(unit))
            {
                return capitals > 0 && MatchYear(text, at) is var end and > 0
                    ? new ReferenceOpening(end, IsPersonFirst(text))
                    : default;
            }

            if (!char.IsLetter(unit))
            {
                if (
                    unit is '?' or '!' or '"' or '“' or '”' or '/' or '=' or '<' or '>'
                    || (unit == ':' && capitals < 2)
                )
                {
                    return default;
                }

                at++;
                continue;
            }

            var word = WordEnd(text, at);
            if (char.IsUpper(unit) || HasCapital(text[at..word]))
            {
                capitals++;
            }
            else if (MatchYearSubstitute(text, at) is var end and > 0)
            {
                return capitals > 0 ? new ReferenceOpening(end, IsPersonFirst(text)) : default;
            }
            else if (
                (!SmallWords.Contains(text[at..word].ToString()) && !IsConjunction(text[at..word]))
                || (!IsConjunction(text[at..word]) && ++small > MaxSmallWords)
            )
            {
                return default;
            }

            at = word;
        }

        return default;
    }

    /// <summary>A year with its letter, closed or followed as an entry's year is; 0 for any other number.</summary>
    private static int MatchYear(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        if (end - at != 4 || !EnglishDateParser.IsYear(text[at..end].ToString()))
        {
            return 0;
        }

        if (
            end < text.Length
            && char.IsAsciiLetterLower(text[end])
            && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))
        )
        {
            end++;
        }

        return end == text.Length || !char.IsLetterOrDigit(text[end]) ? end : 0;
    }

    /// <summary><c>(in press)</c>, <c>(n.d.)</c>, <c>(forthcoming)</c>.</summary>
    private static int MatchYearSubstitute(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at - 1] is not ('(' or ' '))
        {
            return 0;
        }

        foreach (
            var words in new[]
            {
                "in press",
                "n.d.",
                "nd)",
                "forthcoming",
                "undated",
                "in preparation",
                "submitted",
                "no date",
            }
        )
        {
            if (text[at..].StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return at + words.Length;
            }
        }

        return 0;
    }

    /// <summary><c>Surname, A.</c>, <c>Surname AB</c>, <c>de Silva, D.</c>, <c>O’Brien K</c>.</summary>
    private static bool IsPersonFirst(ReadOnlySpan<char> text)
    {
        var given = WordEnd(text, 0);
        if (IsInitials(text, 0) && given + 2 < text.Length && text[given] is '.' or ' ')
        {
            return true; // "A. B. Smallwood", "MX Sun"
        }

        var at = 0;
        for (var words = 0; words < 5 && at < text.Length; words++)
        {
            var end = WordEnd(text, at);
            if (end == at)
            {
                return false;
            }

            var after = end < text.Length && text[end] == ',' ? end + 1 : end;
            while (after < text.Length && text[after] == ' ')
            {
                after++;
            }

            if (after < text.Length && char.IsUpper(text[after]) && (IsInitials(text, after) || text[end] == ','))
            {
                return true;
            }

            at = after;
        }

        return false;
    }

    /// <summary>Whether capitals and little else stand at an offset.</summary>
    internal static bool IsInitials(ReadOnlySpan<char> text, int at)
    {
        var end = WordEnd(text, at);
        if (end - at > 4)
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

        return end - at <= 3 || end == text.Length || text[end] is '.' or ',' or ' ';
    }

    private static bool StartsWithParticle(ReadOnlySpan<char> text)
    {
        var end = WordEnd(text, 0);
        return end > 0
            && end + 1 < text.Length
            && (
                (PersonNameParser.IsParticle(text[..end].ToString()) && char.IsLetter(text[end + 1]))
                || HasFusedParticle(text[..end])
            );
    }

    /// <summary><c>vonHoldt</c>, <c>de-Bashan</c></summary>
    private static bool HasFusedParticle(ReadOnlySpan<char> word)
    {
        var capital = word.IndexOfAnyInRange('A', 'Z');
        return capital > 0 && PersonNameParser.IsParticle(word[..capital].TrimEnd("-‐").ToString());
    }

    /// <summary><c>vonHoldt</c>, <c>de-Bashan</c></summary>
    private static bool HasCapital(ReadOnlySpan<char> word)
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

    private static bool IsConjunction(ReadOnlySpan<char> word) =>
        word is "and" or "et" or "al" or "others" or "eds" or "ed" || PersonNameParser.IsParticle(word.ToString());

    /// <summary>Where the word that begins at an offset ends.</summary>
    internal static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (
            at < text.Length
            && (
                char.IsLetter(text[at])
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
