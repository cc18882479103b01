using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>The head of a paper's pages.</summary>
internal static class PaperHead
{
    /// <summary>The page at the paper's address.</summary>
    public static HeadMetadata Of(Site site, Paper paper)
    {
        var (settings, entry, address) = (site.Archive.Settings, ExportItem.Of(site, paper), Addresses.Paper(paper.Id));
        var page = new PageSummary(address, entry.Item.Title ?? paper.Title, Description(entry, settings));
        return new HeadMetadata(
            [.. Highwire.Of(entry), .. DublinCoreTerms.Of(entry), .. OpenGraph.Of(settings, page, "article")],
            [
                DublinCoreTerms.Schema,
                .. Signposts.Of(site, paper, address),
                new HeadLink("linkset", settings.Href(address, LinkSet.Address(paper)), LinkSet.MediaType),
                .. Signposts.Alternates(site, paper, address),
                .. PageHead.Search(settings, address),
            ],
            JsonLd.ForPaper(site, paper));
    }

    /// <summary>The page of another document of the paper: it belongs to the paper and says no more.</summary>
    public static HeadMetadata OfOther(Site site, Paper paper, Document document)
    {
        var (settings, entry, address) = (site.Archive.Settings, ExportItem.Of(site, paper), site.AddressOf(document));
        var page = new PageSummary(address, $"{entry.Item.Title ?? paper.Title} ({DataWords.Of(document.Role)})", Description(entry, settings));
        var file = paper.Access == Access.Full ? settings.Href(address, Addresses.Source(document)) : null;
        return new HeadMetadata(
            OpenGraph.Of(settings, page, "article"),
            [
                new HeadLink("collection", settings.Href(address, Addresses.Paper(paper.Id)), "text/html"),
                .. file is null ? Array.Empty<HeadLink>() : [new HeadLink("alternate", file, WebAddresses.MediaType(document.Source.Path), "As supplied")],
                new HeadLink("alternate", settings.Href(address, DataFiles.Document(document.Id)), "application/json", "Text and structure"),
                .. PageHead.Search(settings, address),
            ],
            JsonLd.ForDocument(site, paper, page));
    }

    private static string Description(ExportItem entry, Settings settings)
    {
        var authors = string.Join(", ", entry.Item.Author.Select(author => author.Full));
        var year = entry.Date.IsKnown ? entry.Date.Iso[..4] : "";
        var byline = string.Join(", ", new[] { authors, year }.Where(part => part.Length > 0));
        return entry.Item.Abstract ?? $"{entry.Item.Title}{(byline.Length > 0 ? " by " + byline : "")}. In {settings.Title}.";
    }
}
