using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>A work at a place where a document prints it.</summary>
/// <param name="Occurrence">The place.</param>
public sealed record WorkOccurrence(Work Work, Occurrence Occurrence);
