using StaticArchive.Model;

namespace StaticArchive.Publish.Body;

/// <summary>An annotation as a page shows it.</summary>
/// <param name="Number">Its place among those of the document, from 1, in the order of the text.</param>
internal sealed record NumberedAnnotation(Annotation Annotation, int Number);
