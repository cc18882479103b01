using StaticArchive.Documents;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Exports.Citing;
using StaticArchive.Publish.Exports.Formats;

namespace StaticArchive.Publish.Metadata;

/// <summary>
/// The head of a work's page. The page is about the work and is not the work: no Highwire tags, no DOI of its own, so that
/// no search engine takes it for the publication. One COinS lets Zotero save the work.
/// </summary>
internal static class WorkHead
{
    /// <summary>The head.</summary>
    public static HeadMetadata Of(Site site, Work work)
    {
        var (settings, entry, address) = (site.Archive.Settings, ExportItem.Of(work), Addresses.Work(work.Id));
        var page = new PageSummary(address, work.Item.Title ?? work.Id, "Where this archive cites it: " + Harvard.Of(work.Item, null).Plain);
        return new HeadMetadata(
            OpenGraph.Of(settings, page),
            [
                new HeadLink("collection", settings.Href(address, Addresses.References), "text/html"),
                .. PageHead.Search(settings, address),
            ],
            JsonLd.ForWork(site, work, page))
        { Coins = OpenUrl.Coins(entry) };
    }
}
