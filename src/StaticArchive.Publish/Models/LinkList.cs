namespace StaticArchive.Publish.Models;

/// <summary>The beginning of a list.</summary>
/// <param name="Links">Its first entries.</param>
/// <param name="Total">How many it has.</param>
public sealed record LinkList(IReadOnlyList<PageLink> Links, int Total);
