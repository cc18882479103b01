namespace StaticArchive.Publish.Models;

/// <summary>A line of the contents.</summary>
/// <param name="Title">Title of the section.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Level">Logical level, from 2.</param>
public sealed record TocEntry(string Title, string Href, int Level);
