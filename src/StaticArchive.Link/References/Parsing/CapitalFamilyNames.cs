using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Persons with the family name in capitals and the given name in full: <c>HARKER, John</c>, <c>HARKER, John; MORAES,
/// Ana</c>.
/// </summary>
internal static class CapitalFamilyNames
{
    private const int MaxGivenWords = 3;

    /// <summary>The persons; null where the items are not such pairs.</summary>
    public static IReadOnlyList<CslName>? TryParse(List<NameToken> tokens)
    {
        var items = tokens.Where(token => token.Kind != NameTokenKind.EtAl).ToList();
        if (items.Count == 0 || items.Count % 2 != 0)
        {
            return null;
        }

        var names = new List<CslName>();
        for (var i = 0; i < items.Count; i += 2)
        {
            var (family, given) = (GetText(items[i]), GetText(items[i + 1]));
            if (!items[i + 1].IsAfterComma || !IsFamily(family) || !IsGiven(given))
            {
                return null;
            }

            names.Add(new CslName(family, given));
        }

        return names;
    }

    private static string GetText(NameToken token) => $"{token.Family} {token.Given}".Trim();

    private static bool IsFamily(string text) =>
        text.Length > 2
        && text.Split(' ').Length < 4
        && !text.Any(char.IsLower)
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
