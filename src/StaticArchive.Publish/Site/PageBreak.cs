using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>The beginning of a page of the file in the text.</summary>
/// <param name="Page">The page.</param>
/// <param name="Id">Its address within the document's page: <c>page-12</c>.</param>
/// <param name="Offset">Offset in the document's text, in UTF-16 code units.</param>
internal sealed record PageBreak(DocumentPage Page, string Id, int Offset);
