using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// Cuts text into the words that are searched for: folded runs of letters and digits, apostrophes dropped
/// (<c>King’s</c> is king, <c>O’Brien</c> is obrien). Words joined by a hyphen are found in parts and as one:
/// <c>co-operation</c> is co, operation and cooperation. Words joined by signs are found as printed as well
/// (<see cref="SignedWord"/>), scripts without blanks by their characters. theme/js/search/words.js does the same.
/// </summary>
internal sealed class SearchTokenizer
{
    /// <summary>Longer runs are no words but debris of conversion.</summary>
    public const int MaxTokenLength = 40;

    private readonly CaseAwareFolder _folded = new();
    private readonly List<(int Start, int Length, int Position, TokenKind Kind)> _found = [];
    private char[] _tokens = new char[1024];
    private int _length;
    private int _signedEnd;

    /// <summary>How many words the text has; compounds count beside their parts.</summary>
    public int Count => _found.Count;

    /// <summary>How many positions the text has: its words without compounds.</summary>
    public int PositionCount { get; private set; }

    /// <summary>A word of the text last cut.</summary>
    public ReadOnlySpan<char> this[int i] => _tokens.AsSpan(_found[i].Start, _found[i].Length);

    /// <summary>Position of a word; a compound stands where its first part stands.</summary>
    public int GetPosition(int i) => _found[i].Position;

    /// <summary>What a word is.</summary>
    public TokenKind GetKind(int i) => _found[i].Kind;

    /// <summary>The words of a short text, each compound after its parts.</summary>
    public static IReadOnlyList<string> GetTokens(string text)
    {
        var words = new SearchTokenizer();
        words.Tokenize(text);
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].ToString())];
    }

    /// <summary>The words of a short text in order, without compounds.</summary>
    public static IReadOnlyList<string> GetTokensWithoutCompounds(string text)
    {
        var (words, result) = (new SearchTokenizer(), new List<string>());
        words.Tokenize(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.GetKind(i) == TokenKind.Word)
            {
                result.Add(words[i].ToString());
            }
        }

        return result;
    }

    /// <summary>Cuts a text.</summary>
    public void Tokenize(ReadOnlySpan<char> text)
    {
        _found.Clear();
        (PositionCount, _length, _signedEnd) = (0, 0, 0);
        var folded = _folded.Fold(text);
        var at = 0;
        while (at < folded.Length)
        {
            at =
                !WordTokenizer.IsWordChar(folded[at]) ? at + 1
                : UnspacedScripts.Contains(folded[at]) ? ReadCharacter(folded, at)
                : ReadCompound(folded, at);
        }
    }

    /// <summary>One character of a script without blanks; beyond the first plane it has two units.</summary>
    private int ReadCharacter(ReadOnlySpan<char> folded, int at)
    {
        var from = _length;
        var end = Math.Min(folded.Length, at + (char.IsSurrogate(folded[at]) ? 2 : 1));
        Append(folded[at..end]);
        AddToken(from, PositionCount++, TokenKind.Word);
        return end;
    }

    private int ReadCompound(ReadOnlySpan<char> folded, int at)
    {
        var (first, start, parts) = (PositionCount, at, 0);
        while (true)
        {
            var end = FindWordEnd(folded, at);
            var from = _length;
            AppendNormalized(folded[at..end]);
            AddToken(from, PositionCount, TokenKind.Word);
            AddPrinted(folded, (at, end), from);
            PositionCount++;
            parts++;
            if (end + 1 >= folded.Length || folded[end] != '-' || !IsUnit(folded[end + 1]))
            {
                if (parts > 1)
                {
                    AddCompound(folded[start..end], first, parts);
                }

                return end;
            }

            at = end + 1;
        }
    }

    /// <summary>The parts of a chain as one word; two words also with the hyphen between them.</summary>
    private void AddCompound(ReadOnlySpan<char> chain, int position, int parts)
    {
        var from = _length;
        foreach (var part in chain.Split('-'))
        {
            AppendNormalized(chain[part]);
        }

        AddToken(from, position, TokenKind.Compound);
        if (parts == 2 && chain.IndexOf('-') is >= 2 and var hyphen && chain.Length > hyphen + 2 && IsLetters(chain))
        {
            from = _length;
            Append(chain);
            AddToken(from, position, TokenKind.HyphenatedPair);
        }
    }

    private static bool IsLetters(ReadOnlySpan<char> chain)
    {
        foreach (var unit in chain)
        {
            if (unit != '-' && !char.IsLetter(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What else a word is found by: capitals, the word without an elided one, signs around it.</summary>
    private void AddPrinted(ReadOnlySpan<char> folded, (int Start, int End) word, int token)
    {
        var length = word.End - word.Start;
        if (length > 1 && StopWords.Contains(_tokens.AsSpan(token, _length - token)) && _folded.IsCapitals(word))
        {
            AddAs(TokenKind.Capitals, "^", folded[word.Start..word.End]);
        }

        if (length > 4 && folded.Slice(word.Start, 3).IndexOf('\'') is > 0 and var elided && elided + 3 < length)
        {
            AddAs(TokenKind.Unelided, "", folded[(word.Start + elided + 1)..word.End]);
        }

        if (word.Start >= _signedEnd && HasSignBeside(folded, word))
        {
            AddSigned(folded, SignedWord.Read(folded, word.Start, word.End));
        }
    }

    private static bool HasSignBeside(ReadOnlySpan<char> folded, (int Start, int End) word) =>
        (word.End < folded.Length && SignedWord.IsSign(folded[word.End]))
        || (word.Start > 0 && SignedWord.IsSign(folded[word.Start - 1]));

    private void AddSigned(ReadOnlySpan<char> folded, SignedWord signed)
    {
        _signedEnd = signed.End;
        if (signed.Words > 1 && signed.End - signed.Start <= SignedWord.MaxLength)
        {
            AddAs(TokenKind.Signed, "", folded[signed.Start..signed.End]);
        }

        var (start, end) = (signed.Start - (signed.HasPrefix ? 1 : 0), signed.End + signed.SuffixLength);
        if ((signed.HasPrefix || signed.SuffixLength > 0) && end - start <= SignedWord.MaxLength)
        {
            AddAs(TokenKind.Signed, "", folded[start..end]);
        }
    }

    private void AddAs(TokenKind kind, ReadOnlySpan<char> mark, ReadOnlySpan<char> word)
    {
        var from = _length;
        Append(mark);
        AppendNormalized(word);
        AddToken(from, PositionCount, kind);
    }

    private void AddToken(int start, int position, TokenKind kind)
    {
        if (_length > start && _length - start <= MaxTokenLength)
        {
            _found.Add((start, _length - start, position, kind));
        }
    }

    /// <summary>Whether a unit belongs to a word that is set off by blanks.</summary>
    public static bool IsUnit(char unit) => WordTokenizer.IsWordChar(unit) && !UnspacedScripts.Contains(unit);

    /// <summary>Where a word ends; an apostrophe between letters does not end it.</summary>
    public static int FindWordEnd(ReadOnlySpan<char> folded, int at)
    {
        while (
            at < folded.Length
            && (IsUnit(folded[at]) || (folded[at] == '\'' && at + 1 < folded.Length && IsUnit(folded[at + 1])))
        )
        {
            at++;
        }

        return at;
    }

    /// <summary>Appends a word without apostrophes and without the s of a genitive.</summary>
    private void AppendNormalized(ReadOnlySpan<char> word) =>
        Append(word.EndsWith("'s") && word.Length > 2 ? word[..^2] : word);

    private void Append(ReadOnlySpan<char> word)
    {
        if (_length + word.Length > _tokens.Length)
        {
            Array.Resize(ref _tokens, Math.Max(_tokens.Length * 2, _length + word.Length));
        }

        foreach (var unit in word)
        {
            if (unit != '\'')
            {
                _tokens[_length++] = unit;
            }
        }
    }
}
