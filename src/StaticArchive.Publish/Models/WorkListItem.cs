namespace StaticArchive.Publish.Models;

/// <summary>A work in a list.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Label">Names and year.</param>
/// <param name="Title">Its title.</param>
/// <param name="PublishedIn">Where it came out.</param>
/// <param name="CitedIn">In how many passages, in words.</param>
/// <param name="Id">Its id.</param>
public sealed record WorkListItem(
    string Href,
    string Label,
    string Title,
    string PublishedIn,
    string CitedIn,
    string Id
);
