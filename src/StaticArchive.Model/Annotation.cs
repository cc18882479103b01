namespace StaticArchive.Model;

/// <summary>An annotation with the place of its quote.</summary>
/// <param name="Record">As written.</param>
/// <param name="Anchor">Where the quote is.</param>
public sealed record Annotation(AnnotationRecord Record, Anchor Anchor)
{
    /// <summary>Id of the annotation.</summary>
    public string Id => Record.Id;
}
