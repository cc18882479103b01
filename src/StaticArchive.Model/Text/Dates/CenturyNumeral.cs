using System.Text;

namespace StaticArchive.Model.Text.Dates;

/// <summary>Roman numerals, by which some languages count centuries: <c>XX</c>.</summary>
internal static class CenturyNumeral
{
    private static readonly KeyValuePair<int, string>[] Signs =
    [
        new(100, "C"),
        new(90, "XC"),
        new(50, "L"),
        new(40, "XL"),
        new(10, "X"),
        new(9, "IX"),
        new(5, "V"),
        new(4, "IV"),
        new(1, "I"),
    ];

    /// <summary>The numeral of a number from 1 to 399.</summary>
    public static string Format(long number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
