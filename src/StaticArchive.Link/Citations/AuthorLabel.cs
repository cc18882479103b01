namespace StaticArchive.Link.Citations;

/// <summary>
/// What a citation calls the authors of a work: <c>Field &amp; Peck</c>, <c>Walter Leutz</c>, <c>Department of
/// Health</c>.
/// </summary>
/// <param name="Names">The words of each name, given names and initials included.</param>
/// <param name="HasEtAl">Whether <c>et al</c> or the like follows.</param>
/// <param name="IsOrganisation">Whether it is one name of an organisation, its words taken together.</param>
internal sealed record AuthorLabel(
    IReadOnlyList<IReadOnlyList<AuthorLabelWord>> Names,
    bool HasEtAl,
    bool IsOrganisation
)
{
    /// <summary>Where it begins, first words included.</summary>
    public int Start => Names[0][0].Start;

    /// <summary>All of a name, folded.</summary>
    public string GetKey(int name) => string.Concat(Names[name].Select(word => word.Key));

    /// <summary>The first family name.</summary>
    public string FirstFamilyName => IsOrganisation ? GetKey(0) : Names[0][^1].Key;
}
