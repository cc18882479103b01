namespace StaticArchive.Model.Schemas;

/// <summary>Records of works that people keep for all papers, and what is known of them.</summary>
public static class ReferenceSchema
{
    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new(
            "references",
            "input/references/NAME.yml",
            SchemaShape.MappingOrList,
            [
                new("references", FieldFormat.Entries, "Records in the terms of CSL; a file may be this list alone.")
                {
                    Fields = Item,
                    IsOpen = true,
                },
                new("aliases", FieldFormat.Entries, "Other names of organisations and persons.")
                {
                    Fields = AliasSchema.Fields,
                },
                new("same", FieldFormat.IdLists, "Works that are one: a list of lists of ids.")
                {
                    Example = "[[reed-1974, reed-and-moss-1974]]",
                },
                new("different", FieldFormat.IdLists, "Works that are not one, however alike.")
                {
                    Example = "[[reed-1974a, reed-1974b]]",
                },
            ]
        )
        {
            Title = "References",
            Description =
                "Records of works for all papers, by the ids of the reference index, and what is one work and what is "
                + "not. Records may also be in .bib, .ris and CSL-JSON.",
            Example = """
                references:
                  - id: reed-1974
                    type: report
                    title: Beds that come late
                    author: [{family: Reed, given: Jo}]
                    issued: 1974
                same:
                  - [reed-1974, reed-and-moss-1974]
                """,
        };

    private static IReadOnlyList<SchemaField> Item =>
        [
            new("id", FieldFormat.Text, "Its id in the reference index.")
            {
                IsRequired = true,
                Aliases = ["citation-key"],
            },
            new("type", FieldFormat.Word, "A type of CSL.") { Choices = CslTypeNames.All },
            new("title", FieldFormat.Text, "Title."),
            NameSchema.CreateRecordField("author", "Authors in order."),
            NameSchema.CreateRecordField("editor", "Editors in order."),
            new("issued", FieldFormat.RecordDate, "When it was published."),
        ];
}
