namespace StaticArchive.Publish.Search.Queries;

/// <summary>What a query found.</summary>
/// <param name="Results">The results asked for, best first.</param>
/// <param name="Readings">Words that were read otherwise than they stood.</param>
internal sealed record SearchAnswer(IReadOnlyList<SearchResult> Results, IReadOnlyList<WordReading> Readings);
