using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>
/// The head of a work's page. The page is about the work and is not the work: no Highwire tags, no DOI of its own, so
/// that no search engine takes it for the publication. One COinS lets Zotero save the work.
/// </summary>
internal static class WorkHeadBuilder
{
    /// <summary>The head.</summary>
    public static HeadMetadata Build(SiteIndex site, Work work)
    {
        var (settings, entry, address) = (site.Archive.Settings, ExportItem.From(work), SiteUrls.WorkPage(work.Id));
        var page = new PageSummary(
            address,
            work.Item.Title ?? work.Id,
            site.Words.Format("head.work", CitationStyle.Harvard.Format(work.Item, null).PlainText)
        );
        return new HeadMetadata(
            OpenGraphMetaBuilder.Build(settings, page),
            [
                new LinkElement("collection", settings.ToHref(address, SiteUrls.References), "text/html"),
                .. PageHeadBuilder.GetSearchLinks(settings, address),
            ],
            JsonLdBuilder.ForWork(site, work, page)
        )
        {
            Coins = CoinsWriter.Format(entry),
        };
    }
}
