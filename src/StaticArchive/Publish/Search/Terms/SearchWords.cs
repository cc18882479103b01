using System.Text;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// Cuts text into the words that are searched for: folded runs of letters and digits, apostrophes dropped
/// (<c>King’s</c> is king, <c>O’Brien</c> is obrien). Words joined by a hyphen are found in parts and as one:
/// <c>co-operation</c> is co, operation and cooperation. theme/js/search/words.js does the same.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Longer runs are no words but debris of conversion.</summary>
    public const int Longest = 40;

    private const int LongestFold = 32;

    private readonly StringBuilder _unit = new();
    private readonly List<(int Start, int Length, int Position)> _found = [];
    private char[] _folded = new char[1024];
    private char[] _words = new char[1024];
    private int _length;

    /// <summary>How many words the text has; compounds count beside their parts.</summary>
    public int Count => _found.Count;

    /// <summary>How many positions the text has: its words without compounds.</summary>
    public int Positions { get; private set; }

    /// <summary>A word of the text last cut.</summary>
    public ReadOnlySpan<char> this[int i] => _words.AsSpan(_found[i].Start, _found[i].Length);

    /// <summary>Position of a word; a compound stands where its first part stands.</summary>
    public int Position(int i) => _found[i].Position;

    /// <summary>The words of a short text, each compound after its parts.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new SearchWords();
        words.Cut(text);
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].ToString())];
    }

    /// <summary>The words of a short text in order, without compounds.</summary>
    public static IReadOnlyList<string> InOrder(string text)
    {
        var (words, result) = (new SearchWords(), new List<string>());
        words.Cut(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Position(i) == result.Count)
            {
                result.Add(words[i].ToString());
            }
        }

        return result;
    }

    /// <summary>Cuts a text.</summary>
    public void Cut(ReadOnlySpan<char> text)
    {
        _found.Clear();
        (Positions, _length) = (0, 0);
        var length = Fold(text);
        var folded = _folded.AsSpan(0, length);
        var at = 0;
        while (at < folded.Length)
        {
            at = Words.IsWordUnit(folded[at]) ? Compound(folded, at) : at + 1;
        }
    }

    private int Compound(ReadOnlySpan<char> folded, int at)
    {
        var (first, start, parts) = (Positions, _length, 0);
        while (true)
        {
            var end = EndOfWord(folded, at);
            var from = _length;
            Squeeze(folded[at..end]);
            Take(from, Positions++);
            parts++;
            if (end + 1 >= folded.Length || folded[end] != '-' || !Words.IsWordUnit(folded[end + 1]))
            {
                if (parts > 1)
                {
                    Take(start, first);
                }

                return end;
            }

            at = end + 1;
        }
    }

    private void Take(int start, int position)
    {
        if (_length > start && _length - start <= Longest)
        {
            _found.Add((start, _length - start, position));
        }
    }

    /// <summary>Where a word ends; an apostrophe between letters does not end it.</summary>
    private static int EndOfWord(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && (Words.IsWordUnit(folded[at]) || (folded[at] == '\'' && at + 1 < folded.Length && Words.IsWordUnit(folded[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Appends a word without apostrophes and without the s of a genitive.</summary>
    private void Squeeze(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") && word.Length > 2)
        {
            word = word[..^2];
        }

        if (_length + word.Length > _words.Length)
        {
            Array.Resize(ref _words, Math.Max(_words.Length * 2, _length + word.Length));
        }

        foreach (var unit in word)
        {
            if (unit != '\'')
            {
                _words[_length++] = unit;
            }
        }
    }

    private int Fold(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (true)
        {
            if (length + text.Length + LongestFold > _folded.Length)
            {
                Array.Resize(ref _folded, Math.Max(_folded.Length * 2, length + text.Length + LongestFold));
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
