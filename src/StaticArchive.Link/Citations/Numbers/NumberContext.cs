using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>What stands around a marker.</summary>
internal sealed class NumberContext
{
    private const int MaxWordLength = 40;

    /// <summary>A block that holds an equation has at most so many words.</summary>
    private const int MaxEquationWords = 6;

    private readonly string _text;
    private readonly Span _scope;

    /// <summary>Looks around a marker.</summary>
    public NumberContext(string text, NumberMarker marker)
    {
        (_text, _scope, Marker) = (text, marker.Scope.Span, marker);
        var before = marker.Span.Start;
        while (before > _scope.Start && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        IsSpaced = before < marker.Span.Start;
        IsAtStart = before == _scope.Start;
        PreviousWord = ReadWordBefore(before, out var start);
        WordBeforeThat = ReadWordBefore(start, out _);
        Previous = before > _scope.Start ? text[before - 1] : '\0';
        Next = marker.Span.End < _scope.End ? text[marker.Span.End] : '\0';
        IsAtEnd = NumberSigns.SkipBlanks(text, marker.Span.End, _scope.End) >= _scope.End - 1;
    }

    /// <summary>The marker.</summary>
    public NumberMarker Marker { get; }

    /// <summary>Whether a blank stands before it.</summary>
    public bool IsSpaced { get; }

    /// <summary>Whether nothing of the block or cell stands before it.</summary>
    public bool IsAtStart { get; }

    /// <summary>Whether at most a stop stands behind it.</summary>
    public bool IsAtEnd { get; }

    /// <summary>The sign before it that is no blank; NUL at the start.</summary>
    public char Previous { get; }

    /// <summary>The unit behind it; NUL at the end.</summary>
    public char Next { get; }

    /// <summary>The word before it in small letters, without its stop; empty where a sign stands there.</summary>
    public string PreviousWord { get; }

    /// <summary>The word before that one; empty where a sign stands there.</summary>
    public string WordBeforeThat { get; }

    /// <summary>The number, of a marker that is one number alone; else 0.</summary>
    public int Number => Marker.IsSingle ? Marker.Items[0].First : 0;

    /// <summary>Whether the block is an equation: an equals sign and hardly a word.</summary>
    public bool IsEquation
    {
        get
        {
            var words = _scope.Slice(_text);
            return words.Contains('=', StringComparison.Ordinal)
                && WordTokenizer.GetWords(words).Take(MaxEquationWords * 4).Count(word => word.Length > 2)
                    < MaxEquationWords;
        }
    }

    /// <summary>
    /// Whether what stands directly before it is raised to its power: <c>10³</c>, <c>2³</c>; not <c>by 2014³</c>,
    /// <c>of 251³</c> and <c>Power3²¹</c>.
    /// </summary>
    public bool IsBehindBase
    {
        get
        {
            var from = Marker.Span.Start;
            while (from > _scope.Start && Marker.Span.Start - from < 3 && char.IsAsciiDigit(_text[from - 1]))
            {
                from--;
            }

            return _text.AsSpan(from, Marker.Span.Start - from) is "10" or { Length: 1 }
                && !(from > _scope.Start && (char.IsLetterOrDigit(_text[from - 1]) || _text[from - 1] is '.'));
        }
    }

    private string ReadWordBefore(int end, out int start)
    {
        while (end > _scope.Start && (_text[end - 1] == '.' || char.IsWhiteSpace(_text[end - 1])))
        {
            end--;
        }

        start = end;
        while (start > _scope.Start && end - start < MaxWordLength && char.IsLetter(_text[start - 1]))
        {
            start--;
        }

        return _text[start..end].ToLowerInvariant();
    }
}
