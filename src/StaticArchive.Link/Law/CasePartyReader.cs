namespace StaticArchive.Link.Law;

/// <summary>
/// Reads the first party of a case backwards from <c>v</c>: capitalised words, the small words among them, brackets:
/// <c>R (on the application of Smith)</c>, <c>Secretary of State for the Home Department</c>.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="least">Nothing before it is read.</param>
internal sealed class CasePartyReader(string text, int least)
{
    /// <summary>Offset of its first word; -1 where no name stands there.</summary>
    public int FindStart(int mark)
    {
        var (at, start) = (mark, -1);
        while (true)
        {
            while (at > least && char.IsWhiteSpace(text[at - 1]))
            {
                at--;
            }

            if (at > least && text[at - 1] == ')' && text.LastIndexOf('(', at - 1, at - least) is >= 0 and var open)
            {
                at = open;
                continue;
            }

            var first = FindWordStart(at);
            var word = text[first..at];
            if (word.Length == 0 || EndsBefore(word, start >= 0))
            {
                return start;
            }

            start = char.IsUpper(word[0]) ? first : start;
            at = first;
        }
    }

    /// <summary>Start of a word: behind a blank, an opening bracket or quotation mark.</summary>
    private int FindWordStart(int end)
    {
        var at = end;
        while (at > least && !char.IsWhiteSpace(text[at - 1]) && !"([“‘\"".Contains(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a word stands before the party and is no part of it.</summary>
    private static bool EndsBefore(string word, bool hasName)
    {
        var bare = word.Trim('’', ',', '.');
        return (hasName && word[^1] is '.' or ';' or ':' or ',' && !IsAbbreviation(word))
            || bare.Length == 0
            || LegalLexicon.IsOpener(bare)
            || IsPreposition(bare)
            || (char.IsLower(bare[0]) && !LegalLexicon.IsConnector(bare) && bare is not ("the" or "parte"))
            || !(char.IsLetterOrDigit(bare[0]) || bare is "&");
    }

    /// <summary><c>as in Smith v Jones</c>, <c>In Smith v Jones</c></summary>
    private static bool IsPreposition(string word) =>
        word.ToLowerInvariant() is "in" or "on" or "by" or "with" or "to" or "from" or "at" or "against";

    /// <summary><c>Ltd.</c>, <c>St.</c>, <c>J.</c>, <c>Co.,</c></summary>
    private static bool IsAbbreviation(string word) =>
        word.TrimEnd(',').EndsWith('.') && word.TrimEnd(',', '.').Length is > 0 and <= 4 && char.IsUpper(word[0]);
}
