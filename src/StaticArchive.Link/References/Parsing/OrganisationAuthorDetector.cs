using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Tells an organisation from persons where an entry names its authors.</summary>
internal static class OrganisationAuthorDetector
{
    /// <summary>
    /// Whether a list of names is one organisation: a word of organisations' names or a small word in it, and no
    /// initials anywhere, <c>Ministry of Agriculture, Food and Fisheries</c>; or a team.
    /// </summary>
    public static bool IsOrganisation(string text, List<NameToken> tokens)
    {
        if (text.Contains(" OF ", StringComparison.Ordinal))
        {
            return true; // "DEPARTMENT OF WORKS"
        }

        if (tokens.Exists(HasInitials))
        {
            return tokens.Count == 1 && (IsTeam(tokens[0]) || IsExplainedAcronym(text));
        }

        return tokens.Exists(token => token.Family.Split(' ').Any(IsOrganisationWord))
            || (tokens.Count > 1 && text.Contains(" of ", StringComparison.Ordinal))
            || text.EndsWith(" Inc", StringComparison.Ordinal);
    }

    /// <summary>
    /// A small word of organisations' names, a word that organisations are named by, their abbreviation in brackets, or
    /// three capitals or more.
    /// </summary>
    public static bool IsOrganisationWord(string word) =>
        PersonNameParser.IsOrganisationWord(word.Trim('(', ')', ',', '.'))
        || word is "of" or "for" or "the" or "on" or "The" or "OF" or "FOR" or "THE"
        || word.StartsWith('(')
        || (word.Length > 2 && word.All(char.IsUpper));

    /// <summary>
    /// <c>R Core Team</c>, <c>HM Treasury</c>, <c>QGIS Development Team</c>: what looks like initials is a word of the
    /// organisation's name.
    /// </summary>
    public static bool IsTeam(NameToken token) =>
        token.Kind == NameTokenKind.GivenFirst
        && !token.Given.Contains('.', StringComparison.Ordinal)
        && (token.Given is "HM" or "UK" or "US" or "EU" or "UN" || token.Family.Contains(' ', StringComparison.Ordinal))
        && token.Family.Split(' ').Any(PersonNameParser.IsOrganisationWord);

    /// <summary><c>OLD (Office for Lane Design)</c></summary>
    private static bool IsExplainedAcronym(string text) =>
        text.IndexOf(" (", StringComparison.Ordinal) is > 1 and var open
        && text.EndsWith(')')
        && !text.AsSpan(0, open).ContainsAnyExceptInRange('A', 'Z')
        && text.AsSpan(open + 2).Contains(' ');

    private static bool HasInitials(NameToken token) =>
        token.Kind is not NameTokenKind.Words || token.Family.Contains('.', StringComparison.Ordinal);
}
