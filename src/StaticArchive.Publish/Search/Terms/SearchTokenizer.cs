using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// Cuts text into the words that are searched for: folded runs of letters and digits, apostrophes dropped
/// (<c>King’s</c> is king, <c>O’Brien</c> is obrien). Words joined by a hyphen are found in parts and as one:
/// <c>co-operation</c> is co, operation and cooperation. theme/js/search/words.js does the same.
/// </summary>
internal sealed class SearchTokenizer
{
    /// <summary>Longer runs are no words but debris of conversion.</summary>
    public const int MaxTokenLength = 40;

    private const int MaxFoldLength = 32;

    private readonly StringBuilder _unit = new();
    private readonly List<(int Start, int Length, int Position)> _found = [];
    private char[] _folded = new char[1024];
    private char[] _tokens = new char[1024];
    private int _length;

    /// <summary>How many words the text has; compounds count beside their parts.</summary>
    public int Count => _found.Count;

    /// <summary>How many positions the text has: its words without compounds.</summary>
    public int PositionCount { get; private set; }

    /// <summary>A word of the text last cut.</summary>
    public ReadOnlySpan<char> this[int i] => _tokens.AsSpan(_found[i].Start, _found[i].Length);

    /// <summary>Position of a word; a compound stands where its first part stands.</summary>
    public int GetPosition(int i) => _found[i].Position;

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
            if (words.GetPosition(i) == result.Count)
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
        (PositionCount, _length) = (0, 0);
        var length = Fold(text);
        var folded = _folded.AsSpan(0, length);
        var at = 0;
        while (at < folded.Length)
        {
            at = WordTokenizer.IsWordChar(folded[at]) ? ReadCompound(folded, at) : at + 1;
        }
    }

    private int ReadCompound(ReadOnlySpan<char> folded, int at)
    {
        var (first, start, parts) = (PositionCount, _length, 0);
        while (true)
        {
            var end = FindWordEnd(folded, at);
            var from = _length;
            AppendNormalized(folded[at..end]);
            AddToken(from, PositionCount++);
            parts++;
            if (end + 1 >= folded.Length || folded[end] != '-' || !WordTokenizer.IsWordChar(folded[end + 1]))
            {
                if (parts > 1)
                {
                    AddToken(start, first);
                }

                return end;
            }

            at = end + 1;
        }
    }

    private void AddToken(int start, int position)
    {
        if (_length > start && _length - start <= MaxTokenLength)
        {
            _found.Add((start, _length - start, position));
        }
    }

    /// <summary>Where a word ends; an apostrophe between letters does not end it.</summary>
    private static int FindWordEnd(ReadOnlySpan<char> folded, int at)
    {
        while (
            at < folded.Length
            && (
                WordTokenizer.IsWordChar(folded[at])
                || (folded[at] == '\'' && at + 1 < folded.Length && WordTokenizer.IsWordChar(folded[at + 1]))
            )
        )
        {
            at++;
        }

        return at;
    }

    /// <summary>Appends a word without apostrophes and without the s of a genitive.</summary>
    private void AppendNormalized(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") && word.Length > 2)
        {
            word = word[..^2];
        }

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

    private int Fold(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (true)
        {
            if (length + text.Length + MaxFoldLength > _folded.Length)
            {
                Array.Resize(ref _folded, Math.Max(_folded.Length * 2, length + text.Length + MaxFoldLength));
            }

            // Stops at the first unit beyond ASCII, and says how far it came.
            Ascii.ToLower(text, _folded.AsSpan(length), out var plain);
            length += plain;
            if (plain == text.Length)
            {
                return length;
            }

            _unit.Clear();
            Folding.Append(_unit, text[plain]);
            _unit.CopyTo(0, _folded.AsSpan(length), _unit.Length);
            length += _unit.Length;
            text = text[(plain + 1)..];
        }
    }
}
