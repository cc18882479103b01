using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>What a citation may call an author of an entry, folded to letters and digits.</summary>
/// <param name="Key">The name as printed.</param>
/// <param name="Variants">Other forms: without particles, by one of several family names, by initials of an
/// organisation, by an alias.</param>
/// <param name="FirstInitial">First letter of the given names; empty if none are printed.</param>
/// <param name="IsOrganisation">Whether it is no person.</param>
/// <param name="FamilyNameEndings">Ends of a family name of several words, run together.</param>
internal sealed record AuthorNameVariants(
    string Key,
    IReadOnlyList<string> Variants,
    string FirstInitial,
    bool IsOrganisation,
    IReadOnlyList<string> FamilyNameEndings
)
{
    // Longer names are sentences parsed as names; no part of them is cited.
    private const int MaxNameLength = 200;

    private const int MinHyphenPart = 4;

    private const int MaxEastAsianName = 4;

    /// <summary>Given names as printed; null if there are none.</summary>
    public string? Given { get; init; }

    /// <summary>The words of the name of an organisation; none for a person.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The parts of a family name with a hyphen, folded; none that are short.</summary>
    public IReadOnlyList<string> HyphenParts { get; init; } = [];

    /// <summary>
    /// Whether initials are all that the name has: <c>P</c> is all of <c>P.</c> and not of <c>PY</c>.
    /// </summary>
    public bool MatchesInitials(string initials)
    {
        var capitals = string.Concat((Given ?? "").Where(char.IsUpper));
        return capitals.Length > 0 && Folding.ToKey(capitals) == initials;
    }

    /// <summary>
    /// Whether a word before the family name can be the first of the given names: its initial is the same, and where
    /// both are printed in full one begins with the other.
    /// </summary>
    public bool HasGivenName(AuthorLabelWord word)
    {
        if (FirstInitial.Length == 0 || !word.Key.StartsWith(FirstInitial, StringComparison.Ordinal))
        {
            return false;
        }

        var first = Folding.ToKey(Given!.Split(' ')[0]);
        return word.IsInitial
            || Given.Contains('.', StringComparison.Ordinal)
            || Given.AsSpan().IndexOfAnyInRange('a', 'z') < 0
            || first.StartsWith(word.Key, StringComparison.Ordinal)
            || word.Key.StartsWith(first, StringComparison.Ordinal);
    }

    /// <summary>The forms of a name.</summary>
    public static AuthorNameVariants From(CslName name, AliasIndex aliases)
    {
        if (name.Literal is { } literal)
        {
            return FromOrganisation(literal, aliases);
        }

        if (IsNamedLikeOrganisation(name))
        {
            return FromOrganisation($"{name.Given} {name.ShortForm}", aliases);
        }

        var family = Folding.ToKey(name.ShortForm);
        if (family.Length is > 1 and <= MaxEastAsianName && CaselessScript.IsEastAsian(family[0]) && name.Given is null)
        {
            return FromEastAsian(family, aliases);
        }

        var isPlain = !name.ShortForm.Contains(' ', StringComparison.Ordinal) && aliases.IsEmpty;
        return isPlain || name.ShortForm.Length > MaxNameLength
            ? FromPerson(name, [], [])
            : FromPerson(
                name,
                [
                    .. GetFamilyNameParts(name.ShortForm)
                        .Concat(aliases.GetAliases(family))
                        .Where(form => form != family),
                ],
                [.. GetFamilyNameEndings(name.ShortForm)]
            );
    }

    private static AuthorNameVariants FromPerson(
        CslName name,
        IReadOnlyList<string> variants,
        IReadOnlyList<string> endings
    ) =>
        new(Folding.ToKey(name.ShortForm), variants, GetFirstInitial(name.Given), false, endings)
        {
            Given = name.Given,
            HyphenParts = GetHyphenParts(name.ShortForm),
        };

    private static IReadOnlyList<string> GetHyphenParts(string family) =>
        family.AsSpan().IndexOfAny('-', '‐', '‑') < 0
            ? []
            : [.. family.Split('-', '‐', '‑').Select(Folding.ToKey).Where(part => part.Length >= MinHyphenPart)];

    /// <summary>Nothing shows how much of <c>青木一</c> is the family name, which text may have alone.</summary>
    private static AuthorNameVariants FromEastAsian(string name, AliasIndex aliases) =>
        new(
            name,
            [.. Enumerable.Range(1, name.Length - 1).Select(end => name[..end]).Concat(aliases.GetAliases(name))],
            "",
            false,
            []
        );

    private static AuthorNameVariants FromOrganisation(string literal, AliasIndex aliases)
    {
        var key = Folding.ToKey(literal);
        return new AuthorNameVariants(
            key,
            [
                .. OrganisationVariantGenerator
                    .Generate(literal)
                    .Concat(aliases.GetAliases(key))
                    .Where(form => form != key && form.Length > 1)
                    .Distinct(StringComparer.Ordinal),
            ],
            "",
            true,
            [.. GetFamilyNameEndings(literal)]
        )
        {
            Words = GetWords(literal),
        };
    }

    /// <summary><c>U.S. Bureau of Wells</c>, whose first letters were read as initials.</summary>
    private static bool IsNamedLikeOrganisation(CslName name) =>
        name is { Given.Length: > 0, ShortForm.Length: < MaxNameLength }
        && name.ShortForm.Contains(' ', StringComparison.Ordinal)
        && name.ShortForm.Split(' ') is { Length: > 2 } words
        && Array.Exists(words, word => CitationLexicon.IsFunctionWord(word))
        && Array.Exists(words, PersonNameParser.IsOrganisationWord);

    private static IReadOnlyList<string> GetWords(string literal)
    {
        var open = literal.IndexOfAny(['(', '[']);
        return literal.Length > MaxNameLength ? [] : [.. WordTokenizer.GetWords(open > 0 ? literal[..open] : literal)];
    }

    /// <summary>
    /// <c>da Silva Messias</c> is also <c>Silva Messias</c>, <c>da Silva</c>, <c>Messias</c>; a part shorter than three
    /// letters is none.
    /// </summary>
    private static IEnumerable<string> GetFamilyNameParts(string family)
    {
        if (!family.Contains(' ', StringComparison.Ordinal))
        {
            yield break;
        }

        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            foreach (var part in new[] { words[i..], words[..i] })
            {
                var key = Folding.ToKey(string.Concat(part));
                if (key.Length >= 3 && !Array.TrueForAll(part, PersonNameParser.IsParticle))
                {
                    yield return key;
                }
            }
        }
    }

    private static IEnumerable<string> GetFamilyNameEndings(string family)
    {
        for (var at = family.IndexOf(' ', StringComparison.Ordinal); at > 0; at = family.IndexOf(' ', at + 1))
        {
            yield return Folding.ToKey(family[at..]);
        }
    }

    private static string GetFirstInitial(string? given)
    {
        foreach (var unit in given ?? "")
        {
            if (char.IsLetter(unit))
            {
                return Folding.ToKey([unit]);
            }
        }

        return "";
    }
}
