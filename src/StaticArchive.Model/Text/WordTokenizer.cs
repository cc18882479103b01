using System.Globalization;

namespace StaticArchive.Model.Text;

/// <summary>Splits text into words: runs of letters, marks and digits (Unicode categories L, M and N).</summary>
public static class WordTokenizer
{
    private static readonly byte[] WordChars =
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(unit => IsWord((char)unit) ? (byte)1 : (byte)0),
    ];

    /// <summary>Whether a UTF-16 unit belongs to a word. Halves of a surrogate pair count as letters.</summary>
    public static bool IsWordChar(char unit) => WordChars[unit] != 0;

    private static bool IsWord(char unit) =>
        char.IsSurrogate(unit)
        || char.GetUnicodeCategory(unit)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;

    /// <summary>Number of words.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var units = WordChars;
        var (count, inside) = (0, 0);
        foreach (var unit in text)
        {
            // Words are too short for a processor to guess where they begin: no branch.
            int word = units[unit];
            count += word & (inside ^ 1);
            inside = word;
        }

        return count;
    }

    /// <summary>The words as strings.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        foreach (var (start, end) in Tokenize(text))
        {
            words.Add(text[start..end]);
        }

        return words;
    }

    /// <summary>The words with their start and end (half-open, UTF-16 units).</summary>
    public static WordSequence Tokenize(string text) => new(text, 0, text.Length);

    /// <summary>The words as strings.</summary>
    public static IEnumerable<string> GetWords(string text)
    {
        foreach (var word in Tokenize(text))
        {
            yield return text[word.Start..word.End];
        }
    }
}
