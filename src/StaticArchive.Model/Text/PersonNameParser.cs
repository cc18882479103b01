namespace StaticArchive.Model.Text;

/// <summary>Tells names of persons from other words, and their parts from each other.</summary>
public static class PersonNameParser
{
    private const string TrailingSigns = "*†‡§¶^0123456789¹²³⁴⁵⁶⁷⁸⁹⁰ .";

    private static readonly HashSet<string> Particles = WordList.ParseSet(
        "de da do te dal dalla ver vom dos das del della di du des la le van von der den ten ter zu zum zur af av "
            + "el al bin ibn st st. y e 't op ó ní",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Organisations = WordList.ParseSet(
        "university college school centre center institute institution department ministry council trust "
            + "foundation association society hospital service services office agency authority board "
            + "commission "
            + "committee group network press limited ltd inc company programme program project unit laboratory "
            + "academy faculty division bureau organisation organization federation union bank fund europe "
            + "england scotland wales "
            + "team consortium community collaboration initiative panel forum secretariat ministries "
            + "parliament administration confederation corporation "
            + "treasury inspectorate congress kingdom states london government national international research "
            + "journal report paper repository library archive policy health care social review studies "
            + "management",
        StringComparer.OrdinalIgnoreCase
    );

    // In capitals, THE GOVERNANCE OF RIVERS would be five names.
    private static readonly HashSet<string> StopWords = WordList.ParseSet(
        "the of in for on to from with at how what why",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Degrees = WordList.ParseSet(
        "PhD MD MSc MA BA BSc MPH DPhil RN Jr FRCP FRS FBA MBA MBE OBE CBE KBE DBE MP QC KC JP"
    );

    // In this order, so that "Professor Sir" loses both.
    private static readonly string[] Titles =
    [
        "Rt Hon ",
        "The Rt Hon ",
        "Professor ",
        "Prof. ",
        "Prof ",
        "Dr. ",
        "Dr ",
        "Sir ",
        "Dame ",
        "Mr ",
        "Mrs ",
        "Ms ",
        "Miss ",
        "Lord ",
        "Lady ",
        "Baroness ",
        "Revd ",
        "Rev. ",
        "Rev ",
        "Canon ",
        "Cllr ",
        "Councillor ",
        "Captain ",
        "by ",
        "By ",
    ];

    /// <summary>What joins the last name of a list, in the languages that documents are read in.</summary>
    private static readonly string[] Joining = [" and ", " & ", " und ", " et ", " ac "];

    /// <summary>Whether a word is a particle of a family name, such as <c>van</c> or <c>de</c>.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether no person is called so: a month, a kind of paper, a place, an organisation.</summary>
    public static bool IsNonName(string word) =>
        StopWords.Contains(word) || IsOrganisationWord(word) || NonNameWords.Contains(word);

    /// <summary>Whether a word is one that organisations are named by, such as <c>University</c>.</summary>
    public static bool IsOrganisationWord(string word) => Organisations.Contains(word);

    /// <summary>
    /// Whether a text reads like one person's name: two to five words, capitals or initials, no organisation's word.
    /// </summary>
    public static bool IsPersonName(string text)
    {
        var words = text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 6 || text.Length > 60)
        {
            return false;
        }

        var capitals = 0;
        foreach (var word in words)
        {
            if (IsParticle(word))
            {
                continue;
            }

            if (
                !(char.IsUpper(word[0]) || IsElided(word))
                || IsNonName(word.Trim('.', ','))
                || !word.All(unit => char.IsLetter(unit) || unit is '.' or '-' or '‐' or '\'' or '’')
            )
            {
                return false;
            }

            capitals++;
        }

        return capitals >= 2;
    }

    /// <summary><c>d’Angelo</c>, <c>dell’Orto</c>, <c>’s-Gravesande</c></summary>
    private static bool IsElided(string word)
    {
        var mark = word.AsSpan(0, Math.Min(6, word.Length)).IndexOfAny('’', '\'');
        return mark >= 0 && word.AsSpan(mark + 1).IndexOfAnyInRange('A', 'Z') is 0 or 2;
    }

    /// <summary>
    /// The names in a list such as <c>Rowan Miller, Hanna Field and Jan Harker</c>; empty where any part is no
    /// name. Titles, degrees and the digits of footnotes are left out. Of <c>Miller, R. and Field, H.</c> the
    /// initials come first.
    /// </summary>
    public static IReadOnlyList<string> ParseList(string text)
    {
        var parts = Joining
            .Aggregate(NameListText.Tidy(text), (list, word) => list.Replace(word, ",", StringComparison.Ordinal))
            .Replace(';', ',')
            .Replace('|', ',')
            .Replace('·', ',')
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (
            parts.Length > 1
            && parts.Length % 2 == 0
            && parts.Chunk(2).All(pair => AreInitials(pair[1]) && IsPersonName("A. " + pair[0]))
        )
        {
            return [.. parts.Chunk(2).Select(pair => $"{pair[1]} {pair[0]}")];
        }

        var names = new List<string>();
        foreach (var part in parts)
        {
            var name = RemoveTitles(part);
            if (name.Length == 0 || IsDegree(name))
            {
                continue;
            }

            if (!IsPersonName(name))
            {
                return [];
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>
    /// <c>Ann de la Mare</c> for <c>ANN DE LA MARE</c>, as title pages print it; a name with small letters stays as it
    /// is.
    /// </summary>
    public static string RestoreCase(string name)
    {
        if (name.Any(char.IsLower) || !name.Split(' ').Any(word => word.Length > 3))
        {
            return name;
        }

        var words = name.Split(' ');
        return string.Join(
            ' ',
            words.Select(
                (word, i) =>
                    i > 0 && i + 1 < words.Length && IsParticle(word)
                        ? word.ToLowerInvariant()
                        : string.Concat(
                            word.Select(
                                (unit, at) => at > 0 && char.IsLetter(word[at - 1]) ? char.ToLowerInvariant(unit) : unit
                            )
                        )
            )
        );
    }

    /// <summary>Family and given name of <c>Jan Harker</c> or <c>Harker, Jon</c>.</summary>
    public static PersonName Parse(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            return new PersonName(text[..comma].Trim(), text[(comma + 1)..].Trim());
        }

        var words = RemoveTitles(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return new PersonName(text.Trim(), "");
        }

        var family = words.Length - 1;
        while (family > 1 && IsParticle(words[family - 1]))
        {
            family--;
        }

        return new PersonName(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    /// <summary>The name without titles before it, and without degrees and the signs of footnotes behind it.</summary>
    private static string RemoveTitles(string name)
    {
        var text = name.AsSpan().Trim().TrimEnd(TrailingSigns).TrimStart("*† ");
        foreach (var title in Titles)
        {
            if (text.StartsWith(title, StringComparison.Ordinal))
            {
                text = text[title.Length..];
            }
        }

        while (text.LastIndexOf(' ') is > 0 and var last && IsDegree(text[(last + 1)..].ToString()))
        {
            text = text[..last].TrimEnd(" ,");
        }

        return text.ToString();
    }

    /// <summary><c>A.</c>, <c>P. T.</c>, <c>J.-P.</c></summary>
    private static bool AreInitials(string text) =>
        text.Length is > 1 and < 12
        && char.IsUpper(text[0])
        && text[^1] == '.'
        && text.All(unit => char.IsUpper(unit) || unit is '.' or ' ' or '-');

    private static bool IsDegree(string text) => Degrees.Contains(text);
}
