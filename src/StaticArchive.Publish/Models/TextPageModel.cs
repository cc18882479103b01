namespace StaticArchive.Publish.Models;

/// <summary>A page of words.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Body">Its words, HTML.</param>
/// <param name="Language">BCP 47 tag of its words.</param>
public sealed record TextPageModel(PageLayoutModel PageLayout, string Title, string Body, string Language);
