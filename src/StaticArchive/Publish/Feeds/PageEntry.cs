namespace StaticArchive.Publish.Feeds;

/// <summary>A page that search engines should know.</summary>
/// <param name="Address">Its address on the site.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">EDTF date from the input of what it shows: created, issued, added; null where there is none.</param>
public sealed record PageEntry(string Address, string Title, string? Date);
