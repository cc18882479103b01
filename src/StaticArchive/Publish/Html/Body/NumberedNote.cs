using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Body;

/// <summary>An annotation as a page shows it.</summary>
/// <param name="Note">The annotation.</param>
/// <param name="Number">Its place among those of the document, from 1, in the order of the text.</param>
internal sealed record NumberedNote(Annotation Note, int Number);
