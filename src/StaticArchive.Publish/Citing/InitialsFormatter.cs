using System.Text;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Given names as initials: <c>Marie-Ève</c> is <c>M.-È.</c>, <c>Anna Maria</c> and <c>AM</c> are <c>A. M.</c>.
/// </summary>
internal static class InitialsFormatter
{
    /// <summary>
    /// The initials, each followed by <paramref name="stop"/>, with <paramref name="between"/> between two of them.
    /// </summary>
    public static string Format(string? given, string stop, string between)
    {
        var initials = new StringBuilder();
        foreach (var word in (given ?? "").Split([' ', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsLower(word[0]))
            {
                initials.Append(initials.Length > 0 ? " " : "").Append(word);
                continue;
            }

            foreach (var letter in GetLetters(word))
            {
                var hyphen = letter[0] == '-';
                initials
                    .Append(
                        initials.Length == 0 ? ""
                        : hyphen ? (stop.Length > 0 ? "-" : "")
                        : between
                    )
                    .Append(hyphen ? letter[1..] : letter)
                    .Append(stop);
            }
        }

        return initials.ToString();
    }

    /// <summary>
    /// The letters of a word: of <c>AM</c> both, of <c>Marie-Ève</c> <c>M</c> and <c>-È</c>, of <c>Jon</c> the first.
    /// </summary>
    private static IEnumerable<string> GetLetters(string word)
    {
        if (word.Length is 2 or 3 && word.All(char.IsUpper))
        {
            return word.Select(letter => letter.ToString());
        }

        return word.Split(['-', '‐'], StringSplitOptions.RemoveEmptyEntries)
            .Select((part, i) => (i == 0 && word[0] is not ('-' or '‐') ? "" : "-") + GetFirstLetter(part));
    }

    private static string GetFirstLetter(string part) =>
        char.IsHighSurrogate(part[0]) && part.Length > 1 ? part[..2] : char.ToUpperInvariant(part[0]).ToString();
}
