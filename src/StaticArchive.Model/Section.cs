namespace StaticArchive.Model;

/// <summary>A section of a document, from its heading to the next heading of the same or a higher level.</summary>
/// <param name="Id">Address within the page: the slug of the title; repeated titles get <c>-2</c>, <c>-3</c>,
/// …</param>
/// <param name="Title">The heading's words.</param>
/// <param name="Level">Logical level; 2 for the outermost sections, since the document's title is 1.</param>
/// <param name="Span">From the heading's first unit to the end of the last block within.</param>
/// <param name="Heading">Id of the heading's block.</param>
public sealed record Section(string Id, string Title, int Level, Span Span, string Heading);
