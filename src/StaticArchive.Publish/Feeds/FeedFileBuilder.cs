using StaticArchive.Model;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Feeds;

/// <summary>What machines visit regularly: feeds, sitemap, robots, search description, lists for harvesters, link
/// sets.</summary>
public static class FeedFileBuilder
{
    /// <summary>
    /// All of them. <paramref name="pages"/> are the pages for the sitemap, without redirects and error pages.
    /// </summary>
    public static IEnumerable<OutputFile> Build(SiteIndex site, IReadOnlyList<SitemapEntry> pages)
    {
        var settings = site.Archive.Settings;
        foreach (var feed in BuildFeeds(site))
        {
            yield return feed;
        }

        yield return new OutputFile("robots.txt", () => SitemapWriter.WriteRobots(settings));
        foreach (var file in BuildLists(site, pages))
        {
            yield return file;
        }

        if (site.Archive.Events.Count > 0)
        {
            yield return new OutputFile(SiteUrls.Calendar, () => CalendarWriter.WriteFile(site.Archive));
        }

        if (settings.BaseUrl is not null)
        {
            yield return new OutputFile(SiteUrls.OpenSearch, () => OpenSearchWriter.Write(settings));
        }

        foreach (var paper in site.Archive.Papers)
        {
            yield return new OutputFile(LinkSetWriter.GetUrl(paper), () => LinkSetWriter.Write(site, paper));
        }
    }

    /// <summary>Feeds of what has a date.</summary>
    private static IEnumerable<OutputFile> BuildFeeds(SiteIndex site)
    {
        var settings = site.Archive.Settings;
        if (site.HasFeed)
        {
            yield return BuildFeed(
                settings,
                SiteUrls.Feed,
                settings.Title,
                () => FeedEntryBuilder.ForPapers(site).Concat(FeedEntryBuilder.ForAnnotations(site))
            );
        }

        if (ContentDateResolver.HasDatedAnnotations(site.Archive))
        {
            yield return BuildFeed(
                settings,
                SiteUrls.AnnotationFeed,
                "Annotations of " + settings.Title,
                () => FeedEntryBuilder.ForAnnotations(site)
            );
        }
    }

    private static IEnumerable<OutputFile> BuildLists(SiteIndex site, IReadOnlyList<SitemapEntry> pages) =>
        SitemapWriter
            .BuildFiles(site.Archive.Settings, pages)
            .Concat(StaticRepositoryWriter.Build(site))
            .Concat(ResourceSyncWriter.Build(site, pages));

    private static OutputFile BuildFeed(
        Settings settings,
        string url,
        string title,
        Func<IEnumerable<FeedEntry>> getEntries
    ) => new(url, () => AtomFeedWriter.Write(settings, url, title, getEntries()));
}
