using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Where the names at the head of an entry end when no date stands behind them.</summary>
internal static class NamesHeadDetector
{
    private const int MaxFullNamesLength = 300;
    private const int MaxWordsBetween = 9;
    private const int MinAcronym = 3;

    /// <summary>Behind names, what they did: <c>, editors.</c>, <c> (Hrsg.):</c>, <c>, Eds.,</c></summary>
    private static readonly string[] Roles =
    [
        " (eds.)",
        " (eds)",
        " (ed.)",
        " (ed)",
        " (hrsg.)",
        " (hg.)",
        ", editors",
        ", editor",
        ", eds.",
        ", eds",
        ", ed.",
        ", ed",
    ];

    /// <summary>
    /// Behind the last of the names with initials, and of the word for editors behind them; 0 where there are none.
    /// </summary>
    public static int FindSureEnd(string text)
    {
        var end = NameSequence.FindEnd(text);
        return end == 0 ? FindAcronymEnd(text) : IncludeRole(text, end);
    }

    /// <summary><c>ABC. Climate of Towns 2007. …</c></summary>
    private static int FindAcronymEnd(string text)
    {
        var start = EntryScanner.Skip(text, 0, " ");
        var end = start;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
        {
            end++;
        }

        return end - start >= MinAcronym && end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ' ? end : 0;
    }

    /// <summary>
    /// Whether a title stands between names and a year, so that the year is not the one behind the names: a sentence,
    /// a quotation, a number, or words between that are too many for names.
    /// </summary>
    public static bool HasTitleBetween(string text, int names, int year)
    {
        var between = text.AsSpan(names, Math.Max(0, year - names)).TrimStart(" .,;:").TrimEnd(" ([,;");
        return StartsTitle(text, names, between)
            || between.ContainsAny("0123456789“”‘?!:")
            || NameListDetector.HasSentence(between)
            || between.ContainsAny('(', '[')
            || (between.Length > 0 && !NameListDetector.IsNameList(between, isDelimited: false))
            || (!NameListDetector.HasInitials(between) && WordTokenizer.Count(between) > MaxWordsBetween);
    }

    /// <summary>
    /// No sign stands between the last initial and three words or more: <c>Grant, M. Rent and Arrears. (2013)</c>; more
    /// names would follow a comma.
    /// </summary>
    private static bool StartsTitle(string text, int names, ReadOnlySpan<char> between) =>
        !NameListDetector.HasInitials(between)
        && (
            text.AsSpan(names).StartsWith(". ", StringComparison.Ordinal)
                ? WordTokenizer.Count(between) > 1
                : text[names - 1] == '.'
                    && names + 1 < text.Length
                    && text[names] == ' '
                    && char.IsUpper(text[names + 1])
                    && WordTokenizer.Count(between) > 2
        );

    /// <summary>
    /// Names in full, an organisation, or names that only look like some: up to the first full stop or colon that ends
    /// no initial. 0 where the entry opens with a title.
    /// </summary>
    public static int FindUndatedEnd(string text)
    {
        var end = NameListDetector.FindUndatedNamesEnd(text);
        return end > 0 ? end : FindFullNamesEnd(text);
    }

    /// <summary><c>Nadia Okoro and Tom Barr. Points …</c>, <c>Okoro, Nadia, and Tom Barr. “Points …</c></summary>
    private static int FindFullNamesEnd(string text)
    {
        for (var at = 3; at < Math.Min(text.Length, MaxFullNamesLength); at++)
        {
            if (text[at] is '“' or '‘' or '"' or '(' or '?' or '!' or (>= '0' and <= '9'))
            {
                return 0;
            }

            if (text[at] is '.' or ':' && IsSentenceStop(text, at))
            {
                return AreFullNames(text[..at]) ? at : 0;
            }
        }

        return 0;
    }

    private static bool IsSentenceStop(string text, int at) =>
        (at + 1 == text.Length || text[at + 1] == ' ')
        && !(text[at] == '.' && char.IsUpper(text[at - 1]) && !char.IsLetter(text[at - 2]))
        && !text.AsSpan(0, at).EndsWith(" u", StringComparison.Ordinal)
        && !text.AsSpan(0, at).EndsWith("Jr", StringComparison.Ordinal);

    private static bool AreFullNames(string names)
    {
        foreach (var role in Roles)
        {
            if (names.EndsWith(role, StringComparison.OrdinalIgnoreCase))
            {
                names = names[..^role.Length];
            }
        }

        var tokens = NameListTokenizer.Tokenize(names).Where(token => token.Kind != NameTokenKind.EtAl).ToList();
        var pairs = tokens.Count(token => token.IsAfterComma && CountWords(token) <= 2);
        return tokens.Count > 0
            && tokens.TrueForAll(IsNamePart)
            && (
                names.Any(IsOtherLetter)
                || tokens.TrueForAll(token => CountWords(token) > 1)
                || tokens.Count(IsSingle) <= 2 * pairs
            );
    }

    private static bool IsSingle(NameToken token) => CountWords(token) == 1;

    private static int CountWords(NameToken token) => GetWords(token).Count(word => !PersonNameParser.IsParticle(word));

    private static bool IsNamePart(NameToken token)
    {
        var words = GetWords(token);
        return words.Length is > 0 and < 6
            && Array.TrueForAll(
                words,
                word =>
                    (PersonNameParser.IsParticle(word) && char.IsLower(word[0]))
                    || (
                        word.Any(unit => char.IsUpper(unit) || IsOtherLetter(unit))
                        && !PersonNameParser.IsNonName(word.Trim('.'))
                        && !EntryLexicon.IsFunctionWord(word)
                    )
            );
    }

    private static bool IsOtherLetter(char unit) =>
        char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.OtherLetter;

    private static string[] GetWords(NameToken token) =>
        $"{token.Family} {token.Given}".Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int IncludeRole(string text, int end)
    {
        foreach (var role in Roles)
        {
            if (
                text.AsSpan(end).StartsWith(role, StringComparison.OrdinalIgnoreCase)
                && !(end + role.Length < text.Length && char.IsLetter(text[end + role.Length]))
            )
            {
                return end + role.Length;
            }
        }

        return end;
    }
}
