namespace StaticArchive.Model.Schemas;

/// <summary>Other names of organisations and persons.</summary>
public static class AliasSchema
{
    /// <summary>The keys of an entry.</summary>
    public static IReadOnlyList<SchemaField> Fields { get; } =
    [
        new("name", FieldFormat.Text, "The name under which works are listed.") { IsRequired = true },
        new("aliases", FieldFormat.TextList, "Other names, as citations print them."),
    ];

    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new("aliases", "input/references/aliases.yml", SchemaShape.List, Fields)
        {
            Title = "Aliases",
            Description = "Other names of organisations and persons, as citations print them.",
            Example = """
                - name: Department of Health
                  aliases: [DH, DoH]
                """,
        };
}
