namespace StaticArchive.Publish.Models;

/// <summary>What a paper, or the archive as a whole, asks of the archivist.</summary>
/// <param name="Subject">The paper; without an address where it is no paper.</param>
/// <param name="Counts">How many errors and warnings it has: <c>1 error, 3 warnings</c>.</param>
/// <param name="HasErrors">Whether anything could not be used.</param>
/// <param name="Lines">Errors first: where, and what to do.</param>
public sealed record AttentionGroup(PageLink Subject, string Counts, bool HasErrors, LinkList Lines);
