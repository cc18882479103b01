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
    /// <param name="inputs">All that the files of a paper are made of.</param>
    public static IEnumerable<OutputFile> Build(
        SiteIndex site,
        IReadOnlyList<SitemapEntry> pages,
        Func<Paper, FileInputs?> inputs
    )
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
            yield return new OutputFile(SiteUrls.Calendar, () => CalendarWriter.WriteFile(site));
        }

        if (settings.BaseUrl is not null)
        {
            yield return new OutputFile(SiteUrls.OpenSearch, () => OpenSearchWriter.Write(settings));
        }

        foreach (var file in site.Archive.Papers.Select(paper => BuildLinkSet(site, paper, inputs(paper))))
        {
            yield return file;
        }
    }

    private static OutputFile BuildLinkSet(SiteIndex site, Paper paper, FileInputs? inputs) =>
        new(LinkSetWriter.GetUrl(paper), () => LinkSetWriter.Write(site, paper)) { Inputs = inputs };

    /// <summary>Feeds of what has a date.</summary>
    private static IEnumerable<OutputFile> BuildFeeds(SiteIndex site)
    {
        var settings = site.Archive.Settings;
        if (site.HasFeed)
        {
            yield return BuildFeed(
                site,
                SiteUrls.Feed,
                settings.Title,
                () => FeedEntryBuilder.ForPapers(site).Concat(FeedEntryBuilder.ForAnnotations(site))
            );
        }

        if (ContentDateResolver.HasDatedAnnotations(site.Archive))
        {
            yield return BuildFeed(
                site,
                SiteUrls.AnnotationFeed,
                site.Words.Format("feed.annotations", settings.Title),
                () => FeedEntryBuilder.ForAnnotations(site)
            );
        }
    }

    private static IEnumerable<OutputFile> BuildLists(SiteIndex site, IReadOnlyList<SitemapEntry> pages) =>
        SitemapWriter
            .BuildFiles(site.Archive.Settings, pages)
            .Concat(StaticRepositoryWriter.Build(site))
            .Concat(ResourceSyncWriter.Build(site));

    private static OutputFile BuildFeed(
        SiteIndex site,
        string url,
        string title,
        Func<IEnumerable<FeedEntry>> getEntries
    ) => new(url, () => AtomFeedWriter.Write(site, url, title, getEntries()));
}
