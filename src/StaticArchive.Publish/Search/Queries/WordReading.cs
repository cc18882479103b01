namespace StaticArchive.Publish.Search.Queries;

/// <summary>A word of a query that no passage has as it stood, and what was taken for it.</summary>
/// <param name="Read">What was taken for it; empty if nothing was.</param>
internal sealed record WordReading(string Word, IReadOnlyList<string> Read);
