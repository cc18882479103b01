using StaticArchive.Model;

namespace StaticArchive.Publish.Body;

/// <summary>A place of the text that points at a note.</summary>
/// <param name="Id">Id within the page: <c>note-ref-3</c>, of the second one <c>note-ref-3-2</c>.</param>
/// <param name="Span">The marker as printed; empty where the text only has the note there.</param>
/// <param name="Note">The note.</param>
internal sealed record NoteReferenceLink(string Id, Span Span, Note Note);
