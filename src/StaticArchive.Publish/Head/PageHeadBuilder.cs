using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>The head of pages that are neither a paper's nor a work's.</summary>
internal static class PageHeadBuilder
{
    /// <summary>The head.</summary>
    public static HeadMetadata Build(SiteIndex site, PageSummary page)
    {
        var settings = site.Archive.Settings;
        return new HeadMetadata(
            [.. OpenGraphMetaBuilder.Build(settings, page), .. GetDate(site, page.Url)],
            [
                .. GetListLinks(settings, page.Url),
                .. SignpostingLinkBuilder.BuildFeedLinks(site, page.Url),
                .. page.Url.StartsWith(SiteUrls.Annotations, StringComparison.Ordinal)
                && page.Url != SiteUrls.Annotations
                    ? [CreateAnnotationDataLink(site, page.Url)]
                    : Array.Empty<LinkElement>(),
                .. page.Url == SiteUrls.Annotations ? GetAnnotationFeedLinks(site, page.Url) : [],
                .. page.Role is PageRole.Home or PageRole.About
                && UrlFormatter.HttpUrlOrNull(settings.Licence) is { } licence
                    ? [new LinkElement("license", licence)]
                    : Array.Empty<LinkElement>(),
                .. GetSearchLinks(settings, page.Url),
            ],
            JsonLdBuilder.ForPage(site, page)
        );
    }

    /// <summary>
    /// How old a page with events is: where it does not say so, Zotero takes the first date in it, that of an event.
    /// </summary>
    private static IEnumerable<MetaElement> GetDate(SiteIndex site, string address) =>
        (address == SiteUrls.Timeline || address.StartsWith(SiteUrls.Organisations, StringComparison.Ordinal))
        && site.NewestDay is { } newest
            ? [new MetaElement("DCTERMS.date", newest)]
            : [];

    /// <summary>The search description, which there is only where the host is known.</summary>
    public static IEnumerable<LinkElement> GetSearchLinks(Settings settings, string from) =>
        settings.BaseUrl is null
            ? []
            :
            [
                new LinkElement(
                    "search",
                    settings.ToHref(from, SiteUrls.OpenSearch),
                    "application/opensearchdescription+xml",
                    settings.Title
                ),
            ];

    private static IEnumerable<LinkElement> GetListLinks(Settings settings, string address)
    {
        var exports = address switch
        {
            SiteUrls.Papers => ExportLink.ForPaperList(),
            SiteUrls.References => ExportLink.ForReferenceIndex(settings),
            _ => [],
        };
        return exports.Select(export => new LinkElement(
            "alternate",
            settings.ToHref(address, export.Url),
            export.MediaType,
            export.Name
        ));
    }

    /// <summary>
    /// The page of an annotation leads to the annotation as data: <c>annotation.jsonld</c> beside it.
    /// </summary>
    private static LinkElement CreateAnnotationDataLink(SiteIndex site, string address) =>
        new(
            "alternate",
            site.Archive.Settings.ToHref(address, address + "annotation.jsonld"),
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            site.Words["head.annotation"]
        );

    private static IEnumerable<LinkElement> GetAnnotationFeedLinks(SiteIndex site, string address)
    {
        var settings = site.Archive.Settings;
        if (ContentDateResolver.HasDatedAnnotations(site.Archive))
        {
            yield return new LinkElement(
                "alternate",
                settings.ToHref(address, SiteUrls.AnnotationFeed),
                "application/atom+xml",
                site.Words["part.annotations"]
            );
        }

        yield return new LinkElement(
            "alternate",
            settings.ToHref(address, SiteUrls.Data + "annotations.json"),
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            site.Words["head.annotations"]
        );
    }
}
