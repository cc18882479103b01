using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>A part of a list of names, between two commas or <c>and</c>s.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Family">Its words that are no initials.</param>
/// <param name="Given">Its initials.</param>
/// <param name="IsAfterComma">Whether a comma, and no <c>and</c>, stands before it.</param>
internal sealed record NameToken(NameTokenKind Kind, string Family, string Given, bool IsAfterComma)
{
    /// <summary>Most letters that initials have: <c>P.V.V.J.</c></summary>
    private const int MaxInitials = 5;

    /// <summary>The part that a stretch of a list is.</summary>
    public static NameToken Parse(string text, bool afterComma)
    {
        var words = Split(text);
        if (text.TrimEnd('.') is "et al" or "others" or "and others" or "et. al" or "et alii")
        {
            return new NameToken(NameTokenKind.EtAl, "", "", afterComma);
        }

        if (words.Count == 1 && IsSuffix(words[0]))
        {
            return new NameToken(NameTokenKind.Suffix, words[0], "", afterComma);
        }

        return Classify(words, afterComma);
    }

    /// <summary>Whether a word is a suffix of a name.</summary>
    public static bool IsSuffix(string word) =>
        word is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV" or "2nd" or "3rd";

    private static NameToken Classify(List<string> words, bool afterComma)
    {
        var first = 0;
        while (first < words.Count && IsInitials(words[first]))
        {
            first++;
        }

        if (
            first == words.Count
            || (
                first > 0
                && words
                    .Skip(first)
                    .All(word => char.IsLower(word[0]) && PersonNameParser.IsParticle(word.TrimEnd('.')))
            )
        )
        {
            return new NameToken(NameTokenKind.Initials, "", string.Join(' ', words), afterComma);
        }

        var last = words.Count;
        while (last > first && (IsInitials(words[last - 1]) || (IsSuffix(words[last - 1]) && last < words.Count)))
        {
            last--;
        }

        // "Bossche JV den", "Allen LH Jr.": what follows the initials goes with them.
        var inner = words.FindIndex(first + 1, Math.Max(0, words.Count - first - 1), IsInitials);
        if (
            first == 0
            && last == words.Count
            && inner > 0
            && words
                .Skip(inner)
                .All(word =>
                    IsInitials(word) || IsSuffix(word) || (PersonNameParser.IsParticle(word) && char.IsLower(word[0]))
                )
        )
        {
            last = inner;
        }

        return (first, last) switch
        {
            (0, _) when last == words.Count => new NameToken(
                NameTokenKind.Words,
                string.Join(' ', words),
                "",
                afterComma
            ),
            (0, _) => new NameToken(
                NameTokenKind.FamilyFirst,
                string.Join(' ', words.Take(last)),
                string.Join(' ', words.Skip(last)),
                afterComma
            ),
            _ => new NameToken(
                NameTokenKind.GivenFirst,
                string.Join(' ', words.Skip(first)),
                string.Join(' ', words.Take(first)),
                afterComma
            ),
        };
    }

    /// <summary>Words at blanks, and where an initial runs into a name: <c>J.Glasby</c>.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var dot = word.LastIndexOf('.');
            var parts =
                dot > 0
                && dot + 2 < word.Length
                && char.IsLetter(word[dot + 1])
                && char.IsLower(word[dot + 2])
                && IsInitials(word[..(dot + 1)]);
            if (parts)
            {
                words.Add(word[..(dot + 1)]);
            }

            words.Add(parts ? word[(dot + 1)..] : word);
        }

        return words;
    }

    /// <summary>Capitals with full stops or hyphens between, at most five; <c>Yu.</c> and <c>Ch.</c> as well.</summary>
    public static bool IsInitials(string word)
    {
        var (letters, small) = (0, 0);
        foreach (var rune in word)
        {
            if (char.IsUpper(rune))
            {
                letters++;
            }
            else if (char.IsLetter(rune))
            {
                small++;
            }
            else if (rune is not ('.' or '-' or '‐' or '‑' or '–' or '’' or '\''))
            {
                return false;
            }
        }

        // "Yu.", "Ch."; and "TCdO", initials with a particle's among them.
        return letters is > 0 and <= MaxInitials
            && (
                small == 0
                || (small == 1 && word.Length <= 3 && word.EndsWith('.'))
                || (small <= 2 && letters >= 3 && char.IsUpper(word[1]) && char.IsUpper(word[^1]))
            );
    }
}
