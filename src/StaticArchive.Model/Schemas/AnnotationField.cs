namespace StaticArchive.Model.Schemas;

/// <summary>
/// A key that the front matter of an annotation can have. The reader asks for these and no others; the schema publishes
/// them.
/// </summary>
/// <param name="Name">The key.</param>
/// <param name="Format">What its value looks like.</param>
/// <param name="Description">What it says.</param>
public sealed record AnnotationField(string Name, FieldFormat Format, string Description)
{
    /// <summary>Whether an annotation without it is refused.</summary>
    public bool IsRequired { get; init; }
}
