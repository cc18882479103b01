namespace StaticArchive.Documents;

/// <summary>Annotations and anchors.</summary>
public static partial class Messages
{
    /// <summary>An annotation file without its fields.</summary>
    public static Message AnnotationWithoutFrontMatter(Place place) =>
        Error("SA0401", place, "this annotation has no front matter; it begins with a line ---, the fields author, created and quote, and a line ---.");
}
