using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Lines of postal addresses and telephones: <c>1 Bridge Street, Southwick</c>, <c>Telephone 01-555 0142 ext 3307</c>,
/// <c>22 Quay Row</c>, <c>London SW1A 9ZZ</c>.
/// </summary>
internal static class PostalAddressDetector
{
    private const int Longest = 90;
    private const int MostWords = 12;

    private static readonly HashSet<string> Streets = WordList.ParseSet(
        "street road avenue lane square terrace drive row crescent close quay way gardens st rd ave straße strasse "
            + "platz weg allee rue boulevard calle plaza via piazza straat laan plein rua heol ffordd",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Premises = WordList.ParseSet(
        "unit flat suite floor room apartment block building zimmer bureau oficina stanza sala kamer ystafell uned",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Telephones = WordList.ParseSet(
        "tel telephone phone fax switchboard telefon telefax tél téléphone teléfono telefono telefone telefoon "
            + "ffôn",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a line is one.</summary>
    public static bool IsAddress(string line)
    {
        if (line.Length > Longest || !line.Any(char.IsAsciiDigit) || line[^1] is '?' or '!')
        {
            return false;
        }

        var words = WordTokenizer.Split(line);
        return words.Count is > 1 and <= MostWords
            && (HasTelephone(words) || HasPostcode(words) || IsStreet(words) || IsPremises(line, words));
    }

    /// <summary><c>Telephone 01-555 0142</c>, <c>Ann Lee, 4 Pump Lane Tel: 01999 555123</c></summary>
    private static bool HasTelephone(List<string> words) =>
        Telephones.Contains(words[0])
        || words
            .Zip(words.Skip(1))
            .Any(pair =>
                Telephones.Contains(pair.First) && pair.Second.Length > 2 && pair.Second.All(char.IsAsciiDigit)
            );

    /// <summary>A number and at once the name of a street: <c>22 Quay Row</c>, <c>Hauptstraße 12</c></summary>
    private static bool IsStreet(List<string> words)
    {
        var street = words.FindIndex(word => Streets.Contains(word) || IsCompound(word));
        return street >= 0
            && (
                (char.IsAsciiDigit(words[0][0]) && words[0].Length < 5 && street <= 4)
                || (street + 1 < words.Count && IsHouseNumber(words[street + 1]))
            )
            && words.Take(street + 1).All(word => !char.IsLower(word[0]) || Streets.Contains(word));
    }

    /// <summary><c>Unit 4, The Maltings, Southwick</c>, <c>Room 312, Town Hall</c></summary>
    private static bool IsPremises(string line, List<string> words) =>
        Premises.Contains(words[0]) && char.IsAsciiDigit(words[1][0]) && line.Contains(',', StringComparison.Ordinal);

    private static bool IsCompound(string word) =>
        word.EndsWith("straße", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("strasse", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("straat", StringComparison.OrdinalIgnoreCase);

    private static bool IsHouseNumber(string word) => word.Length < 4 && char.IsAsciiDigit(word[0]);

    /// <summary>Outward and inward code: <c>SX4 1BD</c>, <c>SW1A 9ZZ</c></summary>
    private static bool HasPostcode(List<string> words) =>
        words.Zip(words.Skip(1)).Any(pair => IsOutward(pair.First) && IsInward(pair.Second));

    private static bool IsOutward(string word) =>
        word.Length is > 1 and < 5
        && char.IsAsciiLetterUpper(word[0])
        && word.All(char.IsAsciiLetterOrDigit)
        && word.Any(char.IsAsciiDigit)
        && !word.Any(char.IsAsciiLetterLower);

    private static bool IsInward(string word) =>
        word.Length == 3
        && char.IsAsciiDigit(word[0])
        && char.IsAsciiLetterUpper(word[1])
        && char.IsAsciiLetterUpper(word[2]);
}
