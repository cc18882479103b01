using StaticArchive.Model;

namespace StaticArchive.Publish.Body;

/// <summary>An annotation as a page shows it.</summary>
/// <param name="Annotation">The annotation.</param>
/// <param name="Number">Its place among those of the document, from 1, in the order of the text.</param>
internal sealed record NumberedAnnotation(Annotation Annotation, int Number);
