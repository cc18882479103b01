using System.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;

/// <summary>What of a line stays the same from page to page: <c>page # of #</c>, <c># annual report</c>.</summary>
internal static class RunningKey
{
    private const int MaxRomanLength = 7;

    /// <summary>The words in small letters, numbers and roman numerals as <c>#</c>.</summary>
    public static string Create(IEnumerable<string> words)
    {
        var key = new StringBuilder();
        foreach (var word in words)
        {
            key.Append(key.Length > 0 ? " " : "");
            if (IsRoman(word))
            {
                key.Append('#');
                continue;
            }

            foreach (var character in word)
            {
                if (!char.IsDigit(character))
                {
                    key.Append(char.ToLowerInvariant(character));
                }
                else if (key.Length == 0 || key[^1] != '#')
                {
                    key.Append('#');
                }
            }
        }

        return key.ToString();
    }

    /// <summary>
    /// The number of a word that is one, with what is around it: <c>12</c>, <c>-12-</c>, <c>xii</c>; 0 for none.
    /// </summary>
    public static int ParseNumber(string word)
    {
        var digits = word.Trim('-', '–', '—', '|', '[', ']', '(', ')', '.', '•', '·');
        if (digits.Length is > 0 and <= 5 && digits.All(char.IsAsciiDigit))
        {
            return int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        }

        return IsRoman(digits) ? RomanNumeral.Parse(digits) : 0;
    }

    /// <summary>Whether a word is a roman numeral in small letters, or a longer one in capitals.</summary>
    public static bool IsRoman(string word) =>
        word.Length is > 0 and <= MaxRomanLength
            && word[0] is not 'I' and not 'C' and not 'D' and not 'M'
            && RomanNumeral.Parse(word) > 0
        || (word.Length is > 1 and <= MaxRomanLength && RomanNumeral.Parse(word) > 0);
}
