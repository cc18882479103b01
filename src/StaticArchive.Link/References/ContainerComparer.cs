using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Compares names of journals, books and publishers, whose words are abbreviated in many ways: <c>J. Wage Stud.</c>,
/// <c>JWS</c> and <c>Journal of Wage Studies</c>.
/// </summary>
internal static class ContainerComparer
{
    private const int MinLength = 6;

    /// <summary>
    /// Whether two names can stand for one another: the same letters, a misprint, one within the other, or abbreviated
    /// word by word. A name that is missing stands for any.
    /// </summary>
    public static bool CanBeSame(string? name, string? other)
    {
        if (string.IsNullOrEmpty(name) || string.IsNullOrEmpty(other))
        {
            return true;
        }

        var (a, b) = (Folding.ToKey(name), Folding.ToKey(other));
        return a == b
            || TitleComparer.DifferByMisprint(a, b)
            || (a.Length >= MinLength && b.Contains(a, StringComparison.Ordinal))
            || (b.Length >= MinLength && a.Contains(b, StringComparison.Ordinal))
            || IsAbbreviation(name, other)
            || IsAbbreviation(other, name);
    }

    /// <summary>
    /// Whether each word of the shorter name begins like the next word of the longer, small words left out, or the name
    /// is made of the first letters.
    /// </summary>
    private static bool IsAbbreviation(string shorter, string longer)
    {
        var (few, many) = (GetWords(shorter), GetWords(longer));
        if (few.Count == 1 && few[0].Length == many.Count && few[0] == string.Concat(many.Select(word => word[0])))
        {
            return true;
        }

        var at = 0;
        foreach (var word in few)
        {
            while (at < many.Count && !BeginsAlike(word, many[at]))
            {
                at++;
            }

            if (at++ == many.Count)
            {
                return false;
            }
        }

        return few.Count > 0 && few.Count * 2 > many.Count;
    }

    /// <summary><c>stud</c> of <c>studies</c>, and <c>natl</c> of <c>national</c>: the same first letters.</summary>
    private static bool BeginsAlike(string word, string full) =>
        full.StartsWith(word, StringComparison.Ordinal)
        || (word.Length > 2 && full.Length > word.Length && full[..2] == word[..2] && IsSubsequence(word, full));

    private static bool IsSubsequence(string word, string full)
    {
        var at = 0;
        foreach (var unit in full)
        {
            at += at < word.Length && word[at] == unit ? 1 : 0;
        }

        return at == word.Length;
    }

    private static List<string> GetWords(string name) =>
        [
            .. WordTokenizer
                .GetWords(name)
                .Select(word => Folding.ToKey(word))
                .Where(word =>
                    word is not ("" or "of" or "the" or "and" or "in" or "on" or "for" or "und" or "de" or "la")
                ),
        ];
}
