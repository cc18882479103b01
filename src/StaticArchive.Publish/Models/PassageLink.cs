using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Models;

/// <summary>A passage and the place it leads to.</summary>
/// <param name="Passage">Its words.</param>
/// <param name="Href">The place.</param>
public sealed record PassageLink(Passage Passage, string Href);
