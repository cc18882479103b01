using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>A list of works that are one work, or are not.</summary>
/// <param name="Names">The names of the works.</param>
/// <param name="Location">Where the list stands.</param>
public sealed record CuratedList(IReadOnlyList<string> Names, SourceLocation Location);
