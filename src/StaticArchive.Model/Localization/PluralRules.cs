using System.Globalization;

namespace StaticArchive.Model.Localization;

/// <summary>
/// Which plural form whole numbers take: the rules of CLDR (supplemental/plurals.xml) for <c>n</c>, as the file of a
/// language states them: <c>one: n = 1</c>, <c>few: n % 10 = 2..4 and n % 100 != 12..14</c>.
/// </summary>
/// <param name="Rules">Categories with their conditions, in the order in which they are tried.</param>
public sealed record PluralRules(IReadOnlyList<KeyValuePair<string, string>> Rules)
{
    private readonly IReadOnlyList<KeyValuePair<string, Condition[][]>> _parsed =
    [
        .. Rules.Select(rule => KeyValuePair.Create(rule.Key, ParseCondition(rule.Value))),
    ];

    /// <summary>The category of a number; <c>other</c> where no rule holds.</summary>
    public string GetCategory(long number)
    {
        foreach (var (category, alternatives) in _parsed)
        {
            if (Array.Exists(alternatives, all => Array.TrueForAll(all, condition => condition.Holds(number))))
            {
                return category;
            }
        }

        return PhraseForms.Other;
    }

    private static Condition[][] ParseCondition(string text) =>
        [.. text.Split(" or ").Select(all => all.Split(" and ").Select(one => Condition.Parse(one.Trim())).ToArray())];

    /// <summary><c>n % 10 != 2..4,7</c>.</summary>
    private sealed record Condition(long Modulus, bool IsNegated, IReadOnlyList<KeyValuePair<long, long>> Ranges)
    {
        public bool Holds(long number)
        {
            var value = Modulus == 0 ? number : number % Modulus;
            return Ranges.Any(range => value >= range.Key && value <= range.Value) != IsNegated;
        }

        public static Condition Parse(string text)
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words switch
            {
                ["n", ("=" or "!=") and var sign, var list] => new(0, sign == "!=", ParseRanges(list)),
                ["n", "%", var modulus, ("=" or "!=") and var sign, var list] => new(
                    ParseNumber(modulus),
                    sign == "!=",
                    ParseRanges(list)
                ),
                _ => throw new FormatException($"\"{text}\" is no plural rule"),
            };
        }

        private static List<KeyValuePair<long, long>> ParseRanges(string list) =>
            [
                .. list.Split(',')
                    .Select(range => range.Split(".."))
                    .Select(ends => new KeyValuePair<long, long>(ParseNumber(ends[0]), ParseNumber(ends[^1]))),
            ];

        private static long ParseNumber(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
    }
}
