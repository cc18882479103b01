namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// Scripts that set no blanks between words: Han, kana, Thai, Lao, Khmer, Burmese. Each of their characters is a word
/// by itself, and several without a blank are looked for side by side.
/// </summary>
internal static class UnspacedScripts
{
    /// <summary>
    /// Their ranges as a regular expression has them in a class; a browser gets the same. Han beyond the first plane
    /// is told by the first half of its pair.
    /// </summary>
    public const string Ranges =
        "\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u3007\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF"
        + "\uD840-\uD8BF";

    /// <summary>Whether a unit begins such a character; of marks and signs among them a word has none.</summary>
    public static bool Contains(char unit)
    {
        if (unit < Ranges[0])
        {
            return false;
        }

        for (var i = 0; i < Ranges.Length; i += 3)
        {
            if (unit >= Ranges[i] && unit <= Ranges[i + 2])
            {
                return true;
            }
        }

        return false;
    }
}
