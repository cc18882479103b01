using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// The words of a text with what stands between them. Few words of a text belong to dates, so a word is folded only
/// when it is asked for. One stream is used again for text after text.
/// </summary>
internal sealed class DateTokenStream
{
    private const string Blanks = " \n";

    private readonly List<RawDateToken> _tokens = [];
    private string _text = "";
    private int _start;
    private int _end;
    private string?[] _words = [];
    private (int Start, int End, bool IsUrl) _chunk;

    /// <summary>How many there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at an index; an empty excluded one outside.</summary>
    public DateToken this[int index] =>
        index >= 0 && index < _tokens.Count ? GetToken(index) : new DateToken(0, 0, "", true);

    /// <summary>Reads a part of a text.</summary>
    /// <param name="start">Where the part begins, in UTF-16 code units.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="excluded">Spans that hold no dates, in order.</param>
    public DateTokenStream Read(string text, int start, int end, IReadOnlyList<Span> excluded)
    {
        (_text, _start, _end, _chunk) = (text, start, end, default);
        Array.Clear(_words, 0, Math.Min(_words.Length, _tokens.Count));
        _tokens.Clear();
        var (next, nextEnd) = (0, excluded.Count > 0 ? excluded[0].End : int.MaxValue);
        foreach (var word in new WordSequence(text, start, end))
        {
            while (nextEnd <= word.Start)
            {
                nextEnd = ++next < excluded.Count ? excluded[next].End : int.MaxValue;
            }

            var units = text.AsSpan(word.Start, word.End - word.Start);
            _tokens.Add(
                new RawDateToken(
                    word.Start,
                    word.End,
                    next < excluded.Count && excluded[next].Start < word.End,
                    DateWordFilter.CanBeginDate(units)
                )
            );
            if (DateWordFilter.CanBeYearWord(units))
            {
                AddToken(_tokens.Count - 2);
                AddToken(_tokens.Count - 3);
            }
        }

        return this;
    }

    /// <summary>Whether a date can begin at a token at all.</summary>
    public bool CanBegin(int index) => _tokens[index].CanBegin;

    /// <summary>What stands between a token and the one before, or the beginning of the text.</summary>
    public ReadOnlySpan<char> Gap(int index) =>
        index >= 0 && index < _tokens.Count
            ? _text.AsSpan(0, _tokens[index].Start)[(index == 0 ? _start : _tokens[index - 1].End)..]
            : "|";

    /// <summary>Whether only a blank stands between a token and the one before.</summary>
    public bool IsAdjacent(int index) => Gap(index) is " ";

    /// <summary>Whether a dash stands between a token and the one before, with or without blanks.</summary>
    public bool IsHyphenated(int index) => Gap(index).Trim(' ') is "-" or "–" or "—" or "‐" or "‑" or "−";

    /// <summary>The unit before a token; a blank at the beginning.</summary>
    public char CharBefore(int index) =>
        index < _tokens.Count && _tokens[index].Start > _start ? _text[_tokens[index].Start - 1] : ' ';

    /// <summary>A unit after a token; a blank at the end.</summary>
    public char CharAfter(int index, int further = 0) =>
        _tokens[index].End + further < _end ? _text[_tokens[index].End + further] : ' ';

    /// <summary>Whether a token begins with a capital.</summary>
    public bool IsCapitalized(int index) =>
        index >= 0 && index < _tokens.Count && char.IsUpper(_text[_tokens[index].Start]);

    private DateToken GetToken(int index)
    {
        if (_words.Length <= index)
        {
            Array.Resize(ref _words, _tokens.Count);
        }

        var raw = _tokens[index];
        if (_words[index] is null)
        {
            _words[index] = Folding.Fold(_text[raw.Start..raw.End]);
            _tokens[index] = raw = raw with { IsExcluded = raw.IsExcluded || IsInUrl(raw.Start) };
        }

        return new DateToken(raw.Start, raw.End, _words[index]!, raw.IsExcluded);
    }

    private void AddToken(int index)
    {
        if (index >= 0)
        {
            _tokens[index] = _tokens[index] with { CanBegin = true };
        }
    }

    /// <summary>
    /// Whether a word belongs to a URL, which goes from a word behind a blank to the next blank. The last answer is
    /// kept, so that each URL is read once, however long it is.
    /// </summary>
    private bool IsInUrl(int word)
    {
        if (word < _chunk.Start || word >= _chunk.End)
        {
            var start = _start + _text.AsSpan(_start, word - _start).LastIndexOfAny(Blanks) + 1;
            while (!WordTokenizer.IsWordChar(_text[start]))
            {
                start++;
            }

            var rest = _text.AsSpan(start, _end - start);
            rest = rest.IndexOfAny(Blanks) is >= 0 and var length ? rest[..length] : rest;
            _chunk = (start, start + rest.Length, IsUrl(rest));
        }

        return _chunk.IsUrl;
    }

    private static bool IsUrl(ReadOnlySpan<char> chunk) =>
        chunk.Contains("://", StringComparison.Ordinal)
        || chunk.Contains('@')
        || chunk.Contains('_')
        || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || chunk.StartsWith("doi", StringComparison.OrdinalIgnoreCase)
        || chunk.StartsWith("10.", StringComparison.Ordinal);

    private readonly record struct RawDateToken(int Start, int End, bool IsExcluded, bool CanBegin);
}
