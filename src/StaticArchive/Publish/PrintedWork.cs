using StaticArchive.Documents;

namespace StaticArchive.Publish;

/// <summary>A work where a document prints it.</summary>
/// <param name="Work">The work.</param>
/// <param name="Print">The place.</param>
public sealed record PrintedWork(Work Work, Occurrence Print);
