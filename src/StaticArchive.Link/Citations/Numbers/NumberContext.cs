using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>What stands around a marker.</summary>
internal sealed class NumberContext
{
    private const int MaxWordLength = 40;

    private const int MaxEquationLength = 300;

    /// <summary>An equation has fewer words of three letters and more, such as <c>log</c>.</summary>
    private const int MaxEquationWords = 3;

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

    /// <summary>
    /// Whether it numbers an equation: an equals sign and hardly a word before it in its sentence, and behind it
    /// nothing
    /// or a new sentence.
    /// </summary>
    public bool IsOfEquation
    {
        get
        {
            var length = Math.Min(MaxEquationLength, Marker.Span.Start - _scope.Start);
            var before = _text.AsSpan(Marker.Span.Start - length, length);
            var sentence = before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
            var next = NumberSigns.SkipBlanks(_text, Marker.Span.End, _scope.End);
            return sentence.Contains('=')
                && (IsAtEnd || (next < _scope.End && char.IsUpper(_text[next])))
                && WordTokenizer.GetWords(sentence.ToString()).Count(word => word.Length > 2) < MaxEquationWords;
        }
    }

    /// <summary>Whether a single letter stands directly behind it, as in <c>s 4(2)a</c>.</summary>
    public bool IsBeforeLetter =>
        char.IsLetterOrDigit(Next) && !(Marker.Span.End + 1 < _scope.End && char.IsLetter(_text[Marker.Span.End + 1]));

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
                && !(from > _scope.Start && IsBesideNumber(_text[from - 1]));
        }
    }

    /// <summary><c>Power3²¹</c>, <c>0.5³</c> and <c>per mL−1³</c>: no base.</summary>
    private static bool IsBesideNumber(char unit) =>
        char.IsLetterOrDigit(unit) || unit == '.' || NumberSigns.IsDash(unit);

    private string ReadWordBefore(int end, out int start)
    {
        while (end > _scope.Start && (_text[end - 1] == '.' || char.IsWhiteSpace(_text[end - 1])))
        {
            end--;
        }

        start = end;
        while (
            start > _scope.Start
            && end - start < MaxWordLength
            && (char.IsLetter(_text[start - 1]) || (start < end && NumberSigns.IsDash(_text[start - 1])))
        )
        {
            start--;
        }

        return _text[start..end].ToLowerInvariant();
    }
}
