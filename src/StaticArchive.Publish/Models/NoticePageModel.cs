namespace StaticArchive.Publish.Models;

/// <summary>A page that leads on: to what has moved, or to the works that share an address.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Notice">What happened.</param>
/// <param name="Links">Where to go.</param>
public sealed record NoticePageModel(
    PageLayoutModel PageLayout,
    string Title,
    string Notice,
    IReadOnlyList<PageLink> Links
);
