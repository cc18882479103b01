namespace StaticArchive.Publish.Models;

/// <summary>Works under one heading.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">The heading.</param>
public sealed record WorkGroup(string Id, string Title, IReadOnlyList<WorkListItem> Works);
