namespace StaticArchive.Publish.Models;

/// <summary>The page served where nothing is found.</summary>
/// <param name="PageLayout">Layout of the page.</param>
public sealed record NotFoundPageModel(PageLayoutModel PageLayout);
