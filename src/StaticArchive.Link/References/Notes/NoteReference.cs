using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>A full reference in a note: author, title, and a year, publisher or journal.</summary>
/// <param name="Note">Id of the note.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">From the author's first word to the end, without the place that is cited.</param>
/// <param name="Raw">The reference as printed.</param>
/// <param name="Item">Its fields.</param>
internal sealed record NoteReference(string Note, string Block, Span Span, string Raw, CslItem Item);
