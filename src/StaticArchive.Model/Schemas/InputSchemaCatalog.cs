namespace StaticArchive.Model.Schemas;

/// <summary>The schemas of all files that people write.</summary>
public static class InputSchemaCatalog
{
    /// <summary>In the order in which an archivist meets the files.</summary>
    public static IReadOnlyList<InputSchema> All { get; } =
    [
        ArchiveSchema.Schema,
        PaperSchema.Schema,
        EventSchema.Schema,
        ReferenceSchema.Schema,
        AliasSchema.Schema,
        AnnotationSchema.Schema,
        PageSchema.Schema,
        SearchCaseSchema.Schema,
        WordsSchema.Schema,
    ];
}
