using StaticArchive.Documents;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Feeds;

namespace StaticArchive.Publish.Metadata;

/// <summary>The head of pages that are neither a paper's nor a work's.</summary>
internal static class PageHead
{
    /// <summary>The head.</summary>
    public static HeadMetadata Of(Site site, PageSummary page)
    {
        var settings = site.Archive.Settings;
        return new HeadMetadata(
            OpenGraph.Of(settings, page),
            [
                .. Lists(settings, page.Address),
                new HeadLink("alternate", settings.Href(page.Address, FeedFiles.All), "application/atom+xml", settings.Title),
                .. page.Address.StartsWith(Addresses.Annotations, StringComparison.Ordinal) && page.Address != Addresses.Annotations ? [AnnotationData(settings, page.Address)] : Array.Empty<HeadLink>(),
                .. page.Address == Addresses.Annotations ? AnnotationFeeds(settings, page.Address) : [],
                .. page.Role is PageRole.Home or PageRole.About && WebAddresses.Web(settings.Licence) is { } licence ? [new HeadLink("license", licence)] : Array.Empty<HeadLink>(),
                .. Search(settings, page.Address),
            ],
            JsonLd.ForPage(site, page));
    }

    /// <summary>The search description, which there is only where the host is known.</summary>
    public static IEnumerable<HeadLink> Search(Settings settings, string from) =>
        settings.BaseUrl is null ? [] : [new HeadLink("search", settings.Href(from, OpenSearch.Address), "application/opensearchdescription+xml", settings.Title)];

    private static IEnumerable<HeadLink> Lists(Settings settings, string address)
    {
        var exports = address switch { Addresses.Papers => ExportLink.OfPapers(), Addresses.References => ExportLink.OfIndex(), _ => [] };
        return exports.Select(export => new HeadLink("alternate", settings.Href(address, export.Address), export.MediaType, export.Name));
    }

    /// <summary>The page of an annotation leads to the annotation as data: <c>annotation.jsonld</c> beside it.</summary>
    private static HeadLink AnnotationData(Settings settings, string address) =>
        new("alternate", settings.Href(address, address + "annotation.jsonld"), "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "This annotation as data");

    private static HeadLink[] AnnotationFeeds(Settings settings, string address) =>
    [
        new("alternate", settings.Href(address, FeedFiles.Annotations), "application/atom+xml", "Annotations"),
        new("alternate", settings.Href(address, Addresses.Data + "annotations.json"), "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "Annotations as data"),
    ];
}
