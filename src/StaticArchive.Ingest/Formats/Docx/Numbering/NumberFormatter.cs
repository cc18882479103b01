using System.Globalization;

namespace StaticArchive.Ingest.Formats.Docx.Numbering;

/// <summary>Prints numbers in the formats of lists and notes (ECMA-376, part 1, 17.18.59).</summary>
internal static class NumberFormatter
{
    private const int MostLetters = 20;
    private const int LargestRoman = 3999;
    private const string Symbols = "*†‡§";

    private static readonly string[] Romans = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
    private static readonly int[] RomanValues = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

    /// <summary>A number as printed; formats of other scripts become digits.</summary>
    public static string Format(int number, string format) =>
        format switch
        {
            "none" => "",
            _ when number < 1 => number.ToString(CultureInfo.InvariantCulture),
            "lowerRoman" => FormatRoman(number),
            "upperRoman" => FormatRoman(number).ToUpperInvariant(),
            "lowerLetter" => Repeat((char)('a' + ((number - 1) % 26)), (number - 1) / 26),
            "upperLetter" => Repeat((char)('A' + ((number - 1) % 26)), (number - 1) / 26),
            "chicago" => Repeat(Symbols[(number - 1) % Symbols.Length], (number - 1) / Symbols.Length),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>After <c>z</c> comes <c>aa</c>, after that <c>bb</c>.</summary>
    private static string Repeat(char sign, int more) => new(sign, 1 + Math.Min(more, MostLetters));

    private static string FormatRoman(int number)
    {
        if (number > LargestRoman)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var printed = "";
        for (var i = 0; i < Romans.Length; i++)
        {
            for (; number >= RomanValues[i]; number -= RomanValues[i])
            {
                printed += Romans[i];
            }
        }

        return printed;
    }
}
