using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>A short form in a note and the works that it means: one, several, or none.</summary>
internal sealed record ShortForm(Span Span, IReadOnlyList<string> Works);
