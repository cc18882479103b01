using System.Globalization;

namespace StaticArchive.Text;

/// <summary>Words as the accounts count them: runs of letters, marks and digits.</summary>
public static class Words
{
    private static readonly bool[] Units = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => IsWord((char)unit))];

    /// <summary>Whether a UTF-16 unit belongs to a word. Halves of a surrogate pair count as letters.</summary>
    public static bool IsWordUnit(char unit) => Units[unit];

    private static bool IsWord(char unit) =>
        char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Number of words.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, inside) = (0, false);
        foreach (var unit in text)
        {
            var word = IsWordUnit(unit);
            count += word && !inside ? 1 : 0;
            inside = word;
        }

        return count;
    }

    /// <summary>The words with their start and end (half-open, UTF-16 units).</summary>
    public static WordSpans Find(string text) => new(text);
}
