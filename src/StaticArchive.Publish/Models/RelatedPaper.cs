namespace StaticArchive.Publish.Models;

/// <summary>A paper related to another, and why.</summary>
/// <param name="Reason">The reason in words, before the works: <c>3 shared references:</c></param>
/// <param name="Works">Works that both list or cite.</param>
/// <param name="OmittedCount">How many more they share than are named.</param>
public sealed record RelatedPaper(PageLink Paper, string Reason, IReadOnlyList<PageLink> Works, int OmittedCount);
