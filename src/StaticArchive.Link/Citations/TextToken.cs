using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>A word, number or sign of running text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset after its last unit.</param>
internal readonly record struct TextToken(TextTokenKind Kind, int Start, int End)
{
    private const int MaxInitials = 3;

    /// <summary>Its units.</summary>
    public ReadOnlySpan<char> AsSpan(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether it is a sign of a certain form.</summary>
    public bool Is(string text, char sign) => Kind == TextTokenKind.Punctuation && text[Start] == sign;

    /// <summary>Whether it is a certain word, in small letters.</summary>
    public bool Is(string text, string word) => Kind == TextTokenKind.Word && AsSpan(text).SequenceEqual(word);

    /// <summary>
    /// Fills <paramref name="tokens"/> with those between <paramref name="start"/> and <paramref name="end"/>
    /// (half-open, UTF-16 code units), in order.
    /// </summary>
    public static void Tokenize(string text, int start, int end, List<TextToken> tokens)
    {
        tokens.Clear();
        while (start < end)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var stop = WordTokenizer.IsWordChar(text[start]) ? FindWordEnd(text, start, end) : start + 1;
            tokens.Add(
                new TextToken(
                    stop > start + 1 || char.IsLetterOrDigit(text[start])
                        ? Classify(text.AsSpan(start, stop - start))
                        : TextTokenKind.Punctuation,
                    start,
                    stop
                )
            );
            start = stop;
        }
    }

    /// <summary>Letters, digits and marks; apostrophes and hyphens only between letters.</summary>
    private static int FindWordEnd(string text, int at, int end)
    {
        while (
            at < end
            && (
                WordTokenizer.IsWordChar(text[at])
                || (
                    IsWordJoiner(text[at]) && at + 1 < end && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1])
                )
            )
        )
        {
            at++;
        }

        return at;
    }

    /// <summary><c>vonHoldt</c>, <c>deVries</c></summary>
    private static bool BeginsWithParticle(ReadOnlySpan<char> word)
    {
        var capital = 0;
        while (char.IsLower(word[capital]))
        {
            capital++;
        }

        return PersonNameParser.IsParticle(word[..capital].ToString());
    }

    private static bool IsWordJoiner(char unit) => IsHyphen(unit) || unit is '\'' or '’' or 'ʼ' or '`' or '\u00AD';

    private static TextTokenKind Classify(ReadOnlySpan<char> word)
    {
        // Most words are small letters alone.
        if (!word.ContainsAnyExceptInRange('a', 'z'))
        {
            return TextTokenKind.Word;
        }

        var (capitals, smalls, hyphens) = (0, 0, 0);
        foreach (var unit in word)
        {
            if (char.IsDigit(unit))
            {
                return TextTokenKind.Number;
            }

            capitals += char.IsUpper(unit) ? 1 : 0;
            smalls += char.IsLower(unit) ? 1 : 0;
            hyphens += IsHyphen(unit) ? 1 : 0;
        }

        return capitals == 0 ? TextTokenKind.Word
            : smalls == 0 && capitals <= Math.Min(hyphens + 1, MaxInitials) ? TextTokenKind.Initial
            : ClassifyMixed(word, hyphens);
    }

    /// <summary>A word with capitals is a name if it has a hyphen or its capital is where names have theirs.</summary>
    private static TextTokenKind ClassifyMixed(ReadOnlySpan<char> word, int hyphens) =>
        hyphens > 0 || HasNameCapital(word) ? TextTokenKind.Name : TextTokenKind.Word;

    private static bool IsHyphen(char unit) => unit is '-' or '‐' or '‑';

    /// <summary>
    /// Whether the capital of a word is where names have theirs: <c>Peck</c>, <c>d’Arcy</c>, <c>vonHoldt</c>.
    /// </summary>
    private static bool HasNameCapital(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || word[1] is '\'' or '’' || char.IsUpper(word[1]) || BeginsWithParticle(word);
}
