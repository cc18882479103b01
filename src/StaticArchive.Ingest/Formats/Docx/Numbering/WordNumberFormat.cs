using System.Globalization;
using StaticArchive.Ingest.Formats.Extraction;

namespace StaticArchive.Ingest.Formats.Docx.Numbering;

/// <summary>Prints numbers in Word's formats of lists and notes (ECMA-376, part 1, 17.18.59).</summary>
internal static class WordNumberFormat
{
    private const int MostSymbols = 8;
    private const string Symbols = "*†‡§";

    /// <summary>A number as printed; formats of other scripts become digits.</summary>
    public static string Print(int number, string format) =>
        format switch
        {
            "none" => "",
            "lowerRoman" => NumberFormatter.Format(number, "i"),
            "upperRoman" => NumberFormatter.Format(number, "I"),
            "lowerLetter" => NumberFormatter.Format(number, "a"),
            "upperLetter" => NumberFormatter.Format(number, "A"),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "chicago" when number is > 0 and <= MostSymbols * 4 => new string(
                Symbols[(number - 1) % Symbols.Length],
                1 + ((number - 1) / Symbols.Length)
            ),
            _ => NumberFormatter.Format(number, "1"),
        };
}
