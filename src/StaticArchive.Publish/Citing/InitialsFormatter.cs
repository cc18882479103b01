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
        foreach (
            var word in (given ?? "").Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Split)
        )
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
    /// Whole given names, the initials among them with <paramref name="stop"/> each: <c>B. Seebohm</c>, <c>R. M.</c>
    /// </summary>
    public static string Normalize(string? given, string stop, string between) =>
        string.Join(
            ' ',
            (given ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => IsInitials(word) ? Format(word.Replace('-', ' '), stop, between) : word)
        );

    /// <summary><c>R.</c>, <c>R.M.</c>, <c>J</c></summary>
    private static bool IsInitials(string word) =>
        (word.Length == 1 && char.IsUpper(word[0]))
        || (
            word.EndsWith('.')
            && word.Split(['.', '-'], StringSplitOptions.RemoveEmptyEntries).All(part => part.Length == 1)
        );

    /// <summary>The words between stops; one that is short for a name keeps its own: <c>Wm.</c></summary>
    private static IEnumerable<string> Split(string word) =>
        IsShortened(word) ? [word] : word.Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsShortened(string word) =>
        word.Length > 2 && word[^1] == '.' && char.IsUpper(word[0]) && word[1..^1].All(char.IsLower);

    /// <summary>
    /// The letters of a word: of <c>AM</c> both, of <c>Marie-Ève</c> <c>M</c> and <c>-È</c>, of <c>Jon</c> the first.
    /// </summary>
    private static IEnumerable<string> GetLetters(string word)
    {
        if (IsShortened(word))
        {
            return [word[..^1]];
        }

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
