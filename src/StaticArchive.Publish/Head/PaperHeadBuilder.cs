using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>The head of a paper's pages.</summary>
internal static class PaperHeadBuilder
{
    /// <summary>The page at the paper's address.</summary>
    public static HeadMetadata Build(SiteIndex site, Paper paper)
    {
        var (settings, entry, address) = (
            site.Archive.Settings,
            ExportItem.From(site, paper),
            SiteUrls.Paper(paper.Id)
        );
        var page = new PageSummary(address, entry.Item.Title ?? paper.Title, FormatDescription(entry, site));
        var highwire = HighwireMetaBuilder.Build(entry);
        return new HeadMetadata(
            [
                .. highwire,
                .. EPrintsMetaBuilder.Build(entry, HighwireMetaBuilder.TellsType(highwire)),
                .. CitationReferenceBuilder.Build(site, paper),
                .. DublinCoreMetaBuilder.Build(entry),
                .. OpenGraphMetaBuilder.Build(settings, page, "article", SocialPicture.FindFirst(site, paper)),
            ],
            [
                DublinCoreMetaBuilder.SchemaLink,
                .. SignpostingLinkBuilder.Build(site, paper, address),
                new LinkElement(
                    "linkset",
                    settings.ToHref(address, LinkSetWriter.GetUrl(paper)),
                    LinkSetWriter.MediaType
                ),
                .. SignpostingLinkBuilder.BuildAlternates(site, paper, address),
                .. PageHeadBuilder.GetSearchLinks(settings, address),
            ],
            JsonLdBuilder.ForPaper(site, paper)
        );
    }

    /// <summary>The page of another document of the paper: it belongs to the paper and says no more.</summary>
    public static HeadMetadata BuildSecondary(SiteIndex site, Paper paper, Document document)
    {
        var (settings, entry, address) = (site.Archive.Settings, ExportItem.From(site, paper), site.UrlOf(document));
        var page = new PageSummary(
            address,
            $"{entry.Item.Title ?? paper.Title} ({EnumFormatter.Format(document.Role)})",
            FormatDescription(entry, site)
        );
        var file = SiteIndex.HasFullAccess(paper) ? settings.ToHref(address, SiteUrls.Source(document)) : null;
        return new HeadMetadata(
            OpenGraphMetaBuilder.Build(settings, page, "article", SocialPicture.FindFirst(site, paper)),
            [
                new LinkElement("collection", settings.ToHref(address, SiteUrls.Paper(paper.Id)), "text/html"),
                .. file is null
                    ? Array.Empty<LinkElement>()
                    :
                    [
                        new LinkElement(
                            "alternate",
                            file,
                            UrlFormatter.GetMediaType(SiteUrls.GetSourceName(document)),
                            site.Words["head.supplied"]
                        ),
                    ],
                new LinkElement(
                    "alternate",
                    settings.ToHref(address, DataFileBuilder.GetDocumentUrl(document.Id)),
                    "application/json",
                    site.Words["head.text"]
                ),
                .. PageHeadBuilder.GetSearchLinks(settings, address),
            ],
            JsonLdBuilder.ForDocument(site, paper, page)
        );
    }

    private static string FormatDescription(ExportItem entry, SiteIndex site)
    {
        var authors = string.Join(", ", entry.Item.Author.Select(author => author.DisplayForm));
        var year = entry.Date.IsKnown ? entry.Date.IsoDate[..4] : "";
        var byline = string.Join(", ", new[] { authors, year }.Where(part => part.Length > 0));
        var (title, archive) = (entry.Item.Title ?? "", site.Archive.Settings.Title);
        return entry.Item.Abstract
            ?? (
                byline.Length > 0
                    ? site.Words.Format("head.paper-by", title, byline, archive)
                    : site.Words.Format("head.paper", title, archive)
            );
    }
}
