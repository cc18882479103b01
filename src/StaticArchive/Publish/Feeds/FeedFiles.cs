using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Metadata;

namespace StaticArchive.Publish.Feeds;

/// <summary>What machines visit regularly: feeds, sitemap, robots, search description, link sets.</summary>
public static class FeedFiles
{
    /// <summary>Address of the feed of papers and annotations.</summary>
    public const string All = "feed.xml";

    /// <summary>Address of the feed of annotations.</summary>
    public const string Annotations = Addresses.Annotations + "feed.xml";

    /// <summary>Address of the calendar of dated events.</summary>
    public const string Events = Addresses.Data + "events.ics";

    /// <summary>All of them. <paramref name="pages"/> are the pages for the sitemap, without redirects and error pages.</summary>
    public static IEnumerable<OutputFile> Of(Site all, IReadOnlyList<PageEntry> pages)
    {
        var site = Published.Of(all);
        var settings = site.Archive.Settings;
        yield return new OutputFile(All, () => AtomFeed.Write(settings, All, settings.Title, FeedEntries.Papers(site).Concat(FeedEntries.Annotations(site))));
        yield return new OutputFile(Annotations, () => AtomFeed.Write(settings, Annotations, "Annotations of " + settings.Title, FeedEntries.Annotations(site)));
        yield return new OutputFile("robots.txt", () => Sitemap.Robots(settings));
        foreach (var file in Sitemap.Of(settings, pages))
        {
            yield return file;
        }

        if (site.Archive.Events.Count > 0)
        {
            yield return new OutputFile(Events, () => Calendar.Of(site.Archive));
        }

        if (settings.BaseUrl is not null)
        {
            yield return new OutputFile(OpenSearch.Address, () => OpenSearch.Write(settings));
        }

        foreach (var paper in site.Archive.Papers)
        {
            yield return new OutputFile(LinkSet.Address(paper), () => LinkSet.Write(site, paper));
        }
    }
}
