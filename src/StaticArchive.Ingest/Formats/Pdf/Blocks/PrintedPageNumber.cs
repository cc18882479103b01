using System.Globalization;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// The number of a page in its running head or foot: <c>12</c>, <c>– iv –</c>, <c>Page 3 of 20</c>.
/// </summary>
/// <param name="Label">The number as printed.</param>
internal sealed record PrintedPageNumber(string Label)
{
    private const int Longest = 4;

    /// <summary>The number; 0 for a Roman one.</summary>
    public int Value => int.TryParse(Label, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>
    /// The number in a line of a head or foot: alone, or at one of its ends beside other words; null for none.
    /// </summary>
    public static PrintedPageNumber? Parse(string text)
    {
        var words = text.Split(
            [' ', '|', '\u00A0', '–', '—', '-', '•', '·', '[', ']', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries
        );
        if (words.Length == 0)
        {
            return null;
        }

        if (words.Length > 3 && IsNumber(words[^3]) && IsNumber(words[^1]) && words[^2].Length <= 3)
        {
            return new PrintedPageNumber(words[^3]);
        }

        return words.Length == 3 && IsNumber(words[0]) && IsNumber(words[2]) ? new PrintedPageNumber(words[0])
            : IsNumber(words[^1]) ? new PrintedPageNumber(words[^1])
            : IsNumber(words[0]) ? new PrintedPageNumber(words[0])
            : null;
    }

    private static bool IsNumber(string word) =>
        word.Length <= Longest
        && (
            word.All(char.IsAsciiDigit)
            || word.All(unit => unit is 'i' or 'v' or 'x' or 'l')
            || word.All(unit => unit is 'I' or 'V' or 'X' or 'L')
        );
}
