using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>The address that a citation ends with.</summary>
internal static class CitationUrlSelector
{
    /// <summary>That of the paragraph, else the DOI's, else the record's; null where there is none.</summary>
    public static string? Select(CslItem item, CitationLocator? at) =>
        at?.Url ?? (item.Doi is { } doi ? UrlFormatter.FormatDoi(doi) : item.Url);
}
