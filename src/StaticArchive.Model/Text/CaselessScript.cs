using System.Globalization;

namespace StaticArchive.Model.Text;

/// <summary>Letters of scripts without capitals, which show neither names nor where sentences begin.</summary>
public static class CaselessScript
{
    /// <summary>Whether a unit is a letter of such a script: Chinese, Arabic, Korean, Hindi.</summary>
    public static bool IsLetter(char unit) =>
        unit > 'ʯ' && char.GetUnicodeCategory(unit) == UnicodeCategory.OtherLetter;

    /// <summary>Whether a unit is of Chinese, Japanese or Korean, where other words are joined to names.</summary>
    public static bool IsEastAsian(char unit) => unit is (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>Whether a text begins with such a letter.</summary>
    public static bool Begins(ReadOnlySpan<char> text) => text.Length > 0 && IsLetter(text[0]);
}
