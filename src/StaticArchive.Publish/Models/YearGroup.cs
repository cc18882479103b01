namespace StaticArchive.Publish.Models;

/// <summary>A year of the timeline.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">The year in words.</param>
/// <param name="Events">Its events.</param>
/// <param name="Mentions">Other dates that the texts mention, each leading to its place.</param>
/// <param name="Works">Works of the index that came out in it.</param>
public sealed record YearGroup(
    string Id,
    string Title,
    IReadOnlyList<EventModel> Events,
    LinkList Mentions,
    LinkList Works
);
