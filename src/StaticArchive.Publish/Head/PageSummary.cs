namespace StaticArchive.Publish.Head;

/// <summary>A page that is neither a paper's nor a work's.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Description">What it shows, in a sentence.</param>
/// <param name="Role">What kind of page it is.</param>
public sealed record PageSummary(string Url, string Title, string Description, PageRole Role = PageRole.Page);
