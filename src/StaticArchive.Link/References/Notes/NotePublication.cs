using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>The year of a full reference and where the reference ends.</summary>
/// <param name="Title">The title, where only the publication says where it ends; else as found before.</param>
/// <param name="Year">The year; 0 where an address is all that there is.</param>
/// <param name="End">Offset behind the reference, without the place that is cited.</param>
internal sealed record NotePublication(Span Title, int Year, int End);
