namespace StaticArchive.Model.Schemas;

/// <summary>The keys of a person or an organisation.</summary>
internal static class NameSchema
{
    private static readonly SchemaField[] Parts =
    [
        new("family", FieldFormat.Text, "Family name, with its particle."),
        new("given", FieldFormat.Text, "Given names or initials."),
        new("suffix", FieldFormat.Text, "What follows the name: Jr, III."),
        new("literal", FieldFormat.Text, "An organisation, whose name stays as it is written."),
    ];

    /// <summary>A list of names: each a text (<c>Reed, Jo</c>), or an entry with keys.</summary>
    public static SchemaField CreateField(string name, string description) =>
        new(name, FieldFormat.Names, description)
        {
            Fields =
            [
                .. Parts,
                new("name", FieldFormat.Text, "The whole name, as a text would have it."),
                new("orcid", FieldFormat.Orcid, "ORCID iD."),
                new("affiliation", FieldFormat.Text, "Where the person worked."),
            ],
            Example = "[{family: Reed, given: Jo}, {literal: Board of Works}]",
        };

    /// <summary>The same in a record of CSL, which has keys of its own.</summary>
    public static SchemaField CreateRecordField(string name, string description) =>
        new(name, FieldFormat.Names, description)
        {
            Fields =
            [
                .. Parts,
                new("non-dropping-particle", FieldFormat.Text, "A particle that is not in the family name."),
                new("dropping-particle", FieldFormat.Text, "The same, which may be left out."),
            ],
            IsOpen = true,
        };
}
