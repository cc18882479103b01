using System.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>Roman numerals, as on the first pages of reports.</summary>
internal static class RomanNumeral
{
    private const int MaxValue = 3999;

    private static readonly int[] _values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

    private static readonly string[] _signs = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];

    /// <summary>The numeral in small letters; empty for what has none.</summary>
    public static string Format(int number)
    {
        var text = new StringBuilder();
        for (var at = 0; at < _values.Length && number is > 0 and <= MaxValue; at++)
        {
            for (; number >= _values[at]; number -= _values[at])
            {
                text.Append(_signs[at]);
            }
        }

        return text.ToString();
    }

    /// <summary>The value of a numeral in small or capital letters; 0 for what is none.</summary>
    public static int Parse(string text)
    {
        var (value, rest) = (0, text.ToLowerInvariant());
        for (var at = 0; at < _values.Length; at++)
        {
            while (rest.StartsWith(_signs[at], StringComparison.Ordinal))
            {
                value += _values[at];
                rest = rest[_signs[at].Length..];
            }
        }

        return rest.Length == 0 && Format(value).Equals(text, StringComparison.OrdinalIgnoreCase) ? value : 0;
    }
}
