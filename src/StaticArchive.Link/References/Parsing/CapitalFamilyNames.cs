using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Persons with the family name in capitals and the given name in full: <c>HARKER, John</c>, <c>HARKER, John; MORAES,
/// Ana</c>, <c>HARKER John</c>, <c>HARKER, John and Ana MORAES</c>.
/// </summary>
internal static class CapitalFamilyNames
{
    private const int MaxGivenWords = 3;

    /// <summary>Fewer capitals without a comma are initials: <c>Yarrow JWY</c>.</summary>
    private const int MinFamily = 4;

    /// <summary>The persons; null where the items are not such pairs.</summary>
    public static IReadOnlyList<CslName>? TryParse(List<NameToken> tokens)
    {
        var items = tokens.Where(token => token.Kind != NameTokenKind.EtAl).ToList();
        var names = new List<CslName>();
        for (var i = 0; i < items.Count; i++)
        {
            var text = GetText(items[i]);
            if (i + 1 < items.Count && items[i + 1].IsAfterComma && IsPerson(text, GetText(items[i + 1])))
            {
                names.Add(new CslName(text, GetText(items[++i])));
            }
            else if (SplitPerson(text, isAmongOthers: names.Count > 0) is { } person)
            {
                names.Add(person);
            }
            else
            {
                return null;
            }
        }

        return names.Count > 0 ? names : null;
    }

    private static bool IsPerson(string family, string given) => IsFamily(family) && IsGiven(given);

    /// <summary><c>HARKER John</c>, <c>Ana MORAES</c></summary>
    private static CslName? SplitPerson(string text, bool isAmongOthers)
    {
        var first = text.IndexOf(' ', StringComparison.Ordinal);
        var last = text.LastIndexOf(' ');
        return first >= MinFamily && IsPerson(text[..first], text[(first + 1)..])
                ? new CslName(text[..first], text[(first + 1)..])
            : isAmongOthers && last > 0 && text.Length - last > MinFamily && IsPerson(text[(last + 1)..], text[..last])
                ? new CslName(text[(last + 1)..], text[..last])
            : null;
    }

    private static string GetText(NameToken token) =>
        (
            token.Kind == NameTokenKind.GivenFirst ? $"{token.Given} {token.Family}" : $"{token.Family} {token.Given}"
        ).Trim();

    private static bool IsFamily(string text) =>
        text.Length > 2
        && text.Split(' ').Length < 4
        && !text.Any(unit => char.IsLower(unit) || unit == '.')
        && !text.Split(' ').Any(PersonNameParser.IsNonName);

    private static bool IsGiven(string text)
    {
        var words = text.Split(' ');
        return words.Length <= MaxGivenWords
            && words[0].Length > 1
            && char.IsUpper(words[0][0])
            && char.IsLower(words[0][1])
            && !Array.Exists(words, word => PersonNameParser.IsNonName(word.Trim('.')));
    }
}
