namespace StaticArchive.Publish.Models;

/// <summary>A person in the list of people.</summary>
/// <param name="Id">Address of the line within the page.</param>
/// <param name="Name">Family name first.</param>
/// <param name="Page">Address of the person's page; null for none.</param>
/// <param name="Papers">The person's papers.</param>
public sealed record PersonListItem(string Id, string Name, string? Page, IReadOnlyList<PageLink> Papers);
