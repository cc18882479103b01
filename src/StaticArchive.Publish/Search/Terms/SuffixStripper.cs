namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// Endings that forms of English words differ by. The index says which words are forms of one; endings only tell where
/// to look: words are kept in the order of what is left without them, so that forms of a word are near each other.
/// </summary>
internal static class SuffixStripper
{
    /// <summary>The endings, separated by blanks; readers' browsers get the same list.</summary>
    public const string Suffixes =
        "e es ed er ers s ing ings ion ions ive al ally ly y ies ied ment ments ation ations ness able ity";

    private const int MinStemLength = 3;

    private static readonly string[] ByLength =
    [
        .. Suffixes
            .Split(' ')
            .OrderByDescending(ending => ending.Length)
            .ThenBy(ending => ending, StringComparer.Ordinal),
    ];

    /// <summary>A word without its longest ending, if three letters are left.</summary>
    public static string Strip(string word)
    {
        foreach (var ending in ByLength)
        {
            if (word.Length >= ending.Length + MinStemLength && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
