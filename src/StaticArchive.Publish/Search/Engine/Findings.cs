namespace StaticArchive.Publish.Search.Engine;

/// <summary>What a query found.</summary>
/// <param name="Groups">Best first.</param>
/// <param name="Readings">Words that were read otherwise than they stood.</param>
internal sealed record Findings(IReadOnlyList<Found> Groups, IReadOnlyList<Reading> Readings);
