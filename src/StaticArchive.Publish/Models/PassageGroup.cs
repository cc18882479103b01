namespace StaticArchive.Publish.Models;

/// <summary>Passages of one document.</summary>
/// <param name="Passages">Its passages, each leading to its place.</param>
public sealed record PassageGroup(PageLink Document, IReadOnlyList<PassageLink> Passages);
