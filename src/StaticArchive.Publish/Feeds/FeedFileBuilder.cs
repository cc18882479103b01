using StaticArchive.Model;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Feeds;

/// <summary>What machines visit regularly: feeds, sitemap, robots, search description, link sets.</summary>
public static class FeedFileBuilder
{
    /// <summary>Address of the feed of papers and annotations.</summary>
    public const string FeedUrl = "feed.xml";

    /// <summary>Address of the feed of annotations.</summary>
    public const string AnnotationFeedUrl = SiteUrls.Annotations + "feed.xml";

    /// <summary>Address of the calendar of dated events.</summary>
    public const string CalendarUrl = SiteUrls.Data + "events.ics";

    /// <summary>
    /// All of them. <paramref name="pages"/> are the pages for the sitemap, without redirects and error pages.
    /// </summary>
    public static IEnumerable<OutputFile> Build(SiteIndex all, IReadOnlyList<SitemapEntry> pages)
    {
        var site = PublicArchiveFilter.Filter(all);
        var settings = site.Archive.Settings;
        yield return new OutputFile(
            FeedUrl,
            () =>
                AtomFeedWriter.Write(
                    settings,
                    FeedUrl,
                    settings.Title,
                    FeedEntryBuilder.ForPapers(site).Concat(FeedEntryBuilder.ForAnnotations(site))
                )
        );
        yield return new OutputFile(
            AnnotationFeedUrl,
            () =>
                AtomFeedWriter.Write(
                    settings,
                    AnnotationFeedUrl,
                    "Annotations of " + settings.Title,
                    FeedEntryBuilder.ForAnnotations(site)
                )
        );
        yield return new OutputFile("robots.txt", () => SitemapWriter.WriteRobots(settings));
        foreach (var file in SitemapWriter.BuildFiles(settings, pages))
        {
            yield return file;
        }

        if (site.Archive.Events.Count > 0)
        {
            yield return new OutputFile(CalendarUrl, () => CalendarWriter.WriteFile(site.Archive));
        }

        if (settings.BaseUrl is not null)
        {
            yield return new OutputFile(OpenSearchWriter.Url, () => OpenSearchWriter.Write(settings));
        }

        foreach (var paper in site.Archive.Papers)
        {
            yield return new OutputFile(LinkSetWriter.GetUrl(paper), () => LinkSetWriter.Write(site, paper));
        }
    }
}
