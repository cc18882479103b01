namespace StaticArchive.Publish.Feeds;

/// <summary>A page that search engines should know.</summary>
/// <param name="Url">Its address on the site.</param>
/// <param name="LastModified">EDTF date from the input of what it shows: created, issued, added; null where there is
/// none.</param>
public sealed record SitemapEntry(string Url, string Title, string? LastModified);
