namespace StaticArchive.Publish.Models;

/// <summary>A page of the archive's own words.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Body">Its words, HTML.</param>
public sealed record TextPageModel(PageLayoutModel PageLayout, string Title, string Body);
