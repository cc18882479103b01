using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>What a citation may call an author of an entry, folded to letters and digits.</summary>
/// <param name="Key">The name as printed.</param>
/// <param name="Others">Other forms: without particles, by one of several family names, by initials of an organisation, by an alias.</param>
/// <param name="Initials">First letter of the given names; empty if none are printed.</param>
/// <param name="IsOrganisation">Whether it is no person.</param>
/// <param name="Ends">Ends of a family name of several words, run together.</param>
internal sealed record AuthorForms(string Key, IReadOnlyList<string> Others, string Initials, bool IsOrganisation, IReadOnlyList<string> Ends)
{
    // A sentence that was taken for a name has no parts that anyone cites.
    private const int LongestName = 200;

    /// <summary>Given names as printed; null if there are none.</summary>
    public string? Given { get; init; }

    /// <summary>Whether initials are all that the name has: <c>P</c> is all of <c>P.</c> and not of <c>PY</c>.</summary>
    public bool HasInitials(string initials)
    {
        var capitals = string.Concat((Given ?? "").Where(char.IsUpper));
        return capitals.Length > 0 && Folding.Key(capitals) == initials;
    }

    /// <summary>The forms of a name.</summary>
    public static AuthorForms Of(Name name, Aliases aliases)
    {
        if (name.Literal is { } literal)
        {
            var key = Folding.Key(literal);
            return new AuthorForms(key, [.. OrganisationForms.Of(literal).Concat(aliases.Of(key)).Where(form => form != key && form.Length > 1).Distinct(StringComparer.Ordinal)], "", true, []);
        }

        var family = Folding.Key(name.Label);
        if ((!name.Label.Contains(' ', StringComparison.Ordinal) && aliases.IsEmpty) || name.Label.Length > LongestName)
        {
            return new AuthorForms(family, [], Initial(name.Given), false, []) { Given = name.Given };
        }

        return new AuthorForms(family, [.. Parts(name.Label).Concat(aliases.Of(family)).Where(form => form != family)], Initial(name.Given), false, [.. Tails(name.Label)]) { Given = name.Given };
    }

    /// <summary><c>da Silva Messias</c> is also <c>Silva Messias</c>, <c>da Silva</c>, <c>Messias</c>; a part shorter than three letters is none.</summary>
    private static IEnumerable<string> Parts(string family)
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
                var key = Folding.Key(string.Concat(part));
                if (key.Length >= 3 && !Array.TrueForAll(part, PersonNames.IsParticle))
                {
                    yield return key;
                }
            }
        }
    }

    private static IEnumerable<string> Tails(string family)
    {
        for (var at = family.IndexOf(' ', StringComparison.Ordinal); at > 0; at = family.IndexOf(' ', at + 1))
        {
            yield return Folding.Key(family[at..]);
        }
    }

    private static string Initial(string? given)
    {
        foreach (var unit in given ?? "")
        {
            if (char.IsLetter(unit))
            {
                return Folding.Key([unit]);
            }
        }

        return "";
    }
}
