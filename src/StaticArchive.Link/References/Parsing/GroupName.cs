namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A group among the persons of a list; commas and joining words may stand within its name: <c>Barr, K., Wells Section
/// on Water, Soil and Health</c>.
/// </summary>
internal static class GroupName
{
    /// <summary>How many items its name takes; 0 where a person begins.</summary>
    public static int CountTokens(List<NameToken> tokens, int first)
    {
        var isGroup =
            OrganisationAuthorDetector.IsTeam(tokens[first])
            || (
                tokens[first].Kind == NameTokenKind.Words
                    ? tokens.Exists(HasInitials) && NamesGroup(tokens[first])
                    : !tokens[first].Given.Contains('.', StringComparison.Ordinal)
                        && tokens[first].Given.Length > 2
                        && GroupWords.AreIn(" " + tokens[first].Family)
            );
        return isGroup ? CountWithMore(tokens, first) : 0;
    }

    /// <summary>The name as printed.</summary>
    public static string Join(List<NameToken> tokens, int first, int count)
    {
        var name = $"{tokens[first].Given} {tokens[first].Family}".Trim();
        for (var i = first + 1; i < first + count; i++)
        {
            name += (tokens[i].IsAfterComma ? ", " : " and ") + tokens[i].Family;
        }

        return name;
    }

    /// <summary>Items without initials behind <c>Section on Water</c> go on with the name.</summary>
    private static int CountWithMore(List<NameToken> tokens, int first)
    {
        var end = first + 1;
        while (
            end < tokens.Count
            && tokens[first].Family.Contains(" on ", StringComparison.Ordinal)
            && tokens[end].Kind == NameTokenKind.Words
            && !NamesGroup(tokens[end])
        )
        {
            end++;
        }

        return end - first;
    }

    private static bool HasInitials(NameToken token) =>
        token.Kind is NameTokenKind.FamilyFirst or NameTokenKind.Initials or NameTokenKind.GivenFirst;

    private static bool NamesGroup(NameToken token) =>
        token.Family.Contains(' ', StringComparison.Ordinal) && GroupWords.AreIn(token.Family);
}
