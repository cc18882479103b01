namespace StaticArchive.Model;

/// <summary>A person or an organisation. An organisation has only <see cref="Literal"/>.</summary>
/// <param name="Family">Family name with its particle as printed: <c>de Silva</c>, <c>Le Grand</c>.</param>
/// <param name="Given">Given names or initials.</param>
/// <param name="Literal">Name of an organisation.</param>
public sealed record CslName(string? Family, string? Given = null, string? Literal = null)
{
    /// <summary>ORCID iD, as an address.</summary>
    public string? Orcid { get; init; }

    /// <summary>Affiliation of an author of a paper of the archive.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Suffix such as <c>Jr</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>
    /// The beginning of <see cref="Family"/> that goes behind the given names where the name is inverted: <c>de</c> of
    /// <c>Souza, Maria de</c>. Only records in CSL say which particles do.
    /// </summary>
    public string? DroppingParticle { get; init; }

    /// <summary>Makes the name of an organisation.</summary>
    public static CslName FromLiteral(string name) => new(null, null, name);

    /// <summary>What a citation calls it: the family name, or the organisation's name.</summary>
    public string ShortForm => Literal ?? Family ?? Given ?? "";

    /// <summary>In reading order: <c>Jan Harker</c>.</summary>
    public string DisplayForm => Literal ?? Join(" ", Given, Family);

    /// <summary>In filing order: <c>Harker, Jon</c>.</summary>
    public string SortForm => Literal ?? Join(", ", Family, Given);

    /// <summary>
    /// Two parts and the suffix, those that there are. Names are written so often that nothing else is made for it.
    /// </summary>
    private string Join(string between, string? first, string? second)
    {
        var name =
            string.IsNullOrEmpty(first) ? second ?? ""
            : string.IsNullOrEmpty(second) ? first
            : string.Concat(first, between, second);
        return string.IsNullOrEmpty(Suffix) ? name
            : name.Length == 0 ? Suffix
            : string.Concat(name, between, Suffix);
    }
}
