using System.Buffers;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>Digits, plain and raised, and the signs between numbers.</summary>
internal static class NumberSigns
{
    /// <summary>Raised digits of Unicode, in order of their value.</summary>
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>To find the next raised digit.</summary>
    public static SearchValues<char> RaisedDigits { get; } = SearchValues.Create(Raised);

    /// <summary>Value of a plain or raised digit; -1 for anything else.</summary>
    public static int GetValue(char unit) =>
        char.IsAsciiDigit(unit) ? unit - '0' : Raised.IndexOf(unit, StringComparison.Ordinal);

    /// <summary>Whether it is a plain or a raised digit.</summary>
    public static bool IsDigit(char unit) => GetValue(unit) >= 0;

    /// <summary>Whether it is a raised digit.</summary>
    public static bool IsRaised(char unit) => Raised.Contains(unit, StringComparison.Ordinal);

    /// <summary>Hyphens, dashes and minus signs, the raised one included.</summary>
    public static bool IsDash(char unit) => unit is '-' or (>= '‐' and <= '―') or '−' or '⁻' or '˗' or '－';

    /// <summary>Offset behind blanks.</summary>
    public static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Offset behind the letters that begin here.</summary>
    public static int SkipLetters(string text, int at, int end)
    {
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }
}
