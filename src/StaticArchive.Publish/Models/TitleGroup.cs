namespace StaticArchive.Publish.Models;

/// <summary>Papers whose titles begin with the same letter.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">The letter, or <c>Other</c>.</param>
/// <param name="Papers">The papers, with who wrote them and when.</param>
public sealed record TitleGroup(string Id, string Title, IReadOnlyList<PageLink> Papers);
