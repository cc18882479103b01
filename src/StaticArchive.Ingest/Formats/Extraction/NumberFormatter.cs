using System.Globalization;
using System.Text;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>Prints numbers of lists as word processors do.</summary>
internal static class NumberFormatter
{
    private const int Letters = 26;
    private const int LargestRoman = 3999;
    private const int MostLetters = 8;

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <summary>
    /// A number as digits, or in the format <c>a</c>, <c>A</c>, <c>i</c>, <c>I</c>: 28 is <c>bb</c> in letters.
    /// </summary>
    public static string Format(int number, string format) =>
        format switch
        {
            "a" when IsLetters(number) => FormatLetters(number, 'a'),
            "A" when IsLetters(number) => FormatLetters(number, 'A'),
            "i" when IsRoman(number) => FormatRoman(number),
            "I" when IsRoman(number) => FormatRoman(number).ToUpperInvariant(),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    private static bool IsLetters(int number) => number is > 0 and <= Letters * MostLetters;

    private static bool IsRoman(int number) => number is > 0 and <= LargestRoman;

    private static string FormatLetters(int number, char first) =>
        new((char)(first + ((number - 1) % Letters)), 1 + ((number - 1) / Letters));

    private static string FormatRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
