namespace StaticArchive.Model.Text;

/// <summary>Sets and tables that the code writes as words with blanks between.</summary>
public static class WordList
{
    /// <summary>The set of the words of <c>"a b c"</c>, compared with case.</summary>
    public static HashSet<string> ParseSet(string words) => ParseSet(words, StringComparer.Ordinal);

    /// <summary>The set of the words of <c>"a b c"</c>.</summary>
    public static HashSet<string> ParseSet(string words, StringComparer comparer) => new(Split(words), comparer);

    /// <summary>The table of <c>"a=b c=d"</c>, compared with case.</summary>
    public static Dictionary<string, string> ParsePairs(string pairs) =>
        Split(pairs)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>
    /// A table of lists of words that share a value each: <c>(1, "a b"), (2, "c")</c> leads from <c>a</c> to 1. Of
    /// a word in two lists the first holds.
    /// </summary>
    public static Dictionary<string, T> ParseMap<T>(
        StringComparer comparer,
        params ReadOnlySpan<(T Value, string Words)> lists
    )
    {
        var map = new Dictionary<string, T>(comparer);
        foreach (var (value, words) in lists)
        {
            foreach (var word in Split(words))
            {
                map.TryAdd(word, value);
            }
        }

        return map;
    }

    /// <summary>
    /// A table of lists of phrases that share a value each: <c>(1, "key words|tags"), (2, "series title")</c> leads
    /// from <c>key words</c> to 1. Keys are folded; of a phrase in two lists the first holds.
    /// </summary>
    public static Dictionary<string, T> ParsePhrases<T>(params ReadOnlySpan<(T Value, string Phrases)> lists)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, phrases) in lists)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                map.TryAdd(Folding.Fold(phrase), value);
            }
        }

        return map;
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
