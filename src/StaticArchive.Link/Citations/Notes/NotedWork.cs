using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>A work that a document's list or a note of it names in full, with that place.</summary>
internal sealed record NotedWork(string Work, Occurrence Occurrence);
