using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Whether letters abbreviate a name that nothing in the document explains: every word gives its first letter or
/// letters, small words and one other may give none (after Schwartz and Hearst, A Simple Algorithm for Identifying
/// Abbreviation Definitions in Biomedical Text, 2003): <c>NICE</c> of <c>National Institute for Health and Care
/// Excellence</c>, <c>DEFRA</c> of <c>Department for Environment, Food and Rural Affairs</c>.
/// </summary>
internal static class AcronymMatcher
{
    private const int MinLength = 2;
    private const int MaxLength = 9;
    private const int MaxWords = 14;
    private const int MaxPrefix = 4;

    /// <summary>Few letters, two capitals of them: <c>NICE</c>, <c>DfES</c>, <c>BoE</c>.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var unit in word)
        {
            capitals += char.IsUpper(unit) ? 1 : 0;
        }

        return word.Length is >= MinLength and <= MaxLength && char.IsUpper(word[0]) && capitals * 2 >= word.Length;
    }

    /// <summary>Whether the folded letters abbreviate a name.</summary>
    /// <param name="words">The words of the name as printed, in order.</param>
    public static bool Abbreviates(string letters, IReadOnlyList<string> words)
    {
        if (words.Count < MinLength || words.Count > MaxWords)
        {
            return false;
        }

        // Places in the letters that can be reached with no word left out, and with one.
        var (all, lacking) = (1L, 0L);
        foreach (var word in words)
        {
            var isSmall = CitationLexicon.IsFunctionWord(word.ToLowerInvariant());
            var key = Folding.ToKey(word);
            var next = Advance(letters, all, key);
            var nextLacking = Advance(letters, lacking, key) | (isSmall ? lacking : all);
            (all, lacking) = (next | (isSmall ? all : 0), nextLacking);
        }

        // The first letter is that of the first word.
        return ((all | lacking) >> letters.Length & 1) == 1 && Folding.ToKey(words[0]).StartsWith(letters[0]);
    }

    /// <summary>The places behind each prefix of a word that stands at a place; a bit for each place.</summary>
    private static long Advance(string letters, long places, string word)
    {
        var reached = 0L;
        for (var at = 0; at < letters.Length; at++)
        {
            if ((places >> at & 1) == 0)
            {
                continue;
            }

            for (var i = 0; i < MaxPrefix && at + i < letters.Length && i < word.Length; i++)
            {
                if (letters[at + i] != word[i])
                {
                    break;
                }

                reached |= 1L << (at + i + 1);
            }
        }

        return reached;
    }
}
