namespace StaticArchive.Link.Citations;

/// <summary>A word, number or sign of running text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset after its last unit.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>Its units.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether it is a sign of a certain form.</summary>
    public bool Is(string text, char sign) => Kind == TokenKind.Sign && text[Start] == sign;

    /// <summary>Whether it is a certain word, in small letters.</summary>
    public bool Is(string text, string word) => Kind == TokenKind.Word && Of(text).SequenceEqual(word);

    /// <summary>The tokens of a stretch, in order.</summary>
    public static void Read(string text, int start, int end, List<Token> tokens)
    {
        tokens.Clear();
        while (start < end)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var stop = Text.Words.IsWordUnit(text[start]) ? WordEnd(text, start, end) : start + 1;
            tokens.Add(new Token(stop > start + 1 || char.IsLetterOrDigit(text[start]) ? KindOf(text.AsSpan(start, stop - start)) : TokenKind.Sign, start, stop));
            start = stop;
        }
    }

    /// <summary>Letters, digits and marks; apostrophes and hyphens only between letters.</summary>
    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && (Text.Words.IsWordUnit(text[at]) || (IsJoint(text[at]) && at + 1 < end && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]))))
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

        return Text.PersonNames.IsParticle(word[..capital].ToString());
    }

    private static bool IsJoint(char unit) => unit is '-' or '‐' or '‑' or '\'' or '’' or 'ʼ' or '`' or '\u00AD';

    private static TokenKind KindOf(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExceptInRange('a', 'z'))
        {
            return TokenKind.Word;
        }

        var (capitals, smalls, hyphens, digits) = (0, 0, 0, 0);
        foreach (var unit in word)
        {
            capitals += char.IsUpper(unit) ? 1 : 0;
            smalls += char.IsLower(unit) ? 1 : 0;
            hyphens += unit is '-' or '‐' or '‑' ? 1 : 0;
            digits += char.IsDigit(unit) ? 1 : 0;
        }

        if (digits > 0)
        {
            return TokenKind.Number;
        }

        if (capitals > 0 && smalls == 0 && capitals <= hyphens + 1 && capitals <= 3)
        {
            return TokenKind.Initial;
        }

        return capitals > 0 && (char.IsUpper(word[0]) || hyphens > 0 || word[1] is '\'' or '’' || char.IsUpper(word[1]) || BeginsWithParticle(word)) ? TokenKind.Name : TokenKind.Word;
    }
}
