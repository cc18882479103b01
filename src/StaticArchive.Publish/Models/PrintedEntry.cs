namespace StaticArchive.Publish.Models;

/// <summary>An entry, with every place that prints it so.</summary>
/// <param name="Raw">The entry as printed.</param>
/// <param name="ListedIn">The documents that have it in their references, each leading to the entry.</param>
/// <param name="MentionedIn">The documents that name it elsewhere.</param>
public sealed record PrintedEntry(string Raw, IReadOnlyList<PageLink> ListedIn, IReadOnlyList<PageLink> MentionedIn);
