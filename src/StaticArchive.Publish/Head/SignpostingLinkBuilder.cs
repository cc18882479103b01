using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>
/// Signposting (signposting.org, FAIR profile level 1): from a paper's page to its lasting address, its authors, its
/// records, its licence and its files, as links of the page and as a link set.
/// </summary>
internal static class SignpostingLinkBuilder
{
    /// <summary>The links of a paper's page, hrefs as seen from <paramref name="from"/>.</summary>
    public static IReadOnlyList<LinkElement> Build(SiteIndex site, Paper paper, string from)
    {
        var settings = site.Archive.Settings;
        var entry = ExportItem.From(site, paper);
        var links = new List<LinkElement>();
        if (entry.PageUrl is { } page)
        {
            links.Add(new LinkElement("cite-as", page));
        }

        links.Add(new LinkElement("type", "https://schema.org/AboutPage"));
        links.Add(new LinkElement("type", "https://schema.org/" + JsonLdBuilder.GetSchemaType(entry)));
        links.AddRange(
            paper
                .Item.Author.Select(author => UrlFormatter.FormatOrcid(author.Orcid))
                .OfType<string>()
                .Select(orcid => new LinkElement("author", orcid))
        );
        links.AddRange(
            ExportLink
                .ForPaper(site.Archive.Settings, paper)
                .Where(IsMetadataRecord)
                .Select(export => LinkTo("describedby", export))
        );
        if (entry.Licence is { } licence)
        {
            links.Add(new LinkElement("license", licence));
        }

        links.AddRange(GetFileLinks(site, paper, from));
        links.Add(new LinkElement("collection", settings.ToHref(from, SiteUrls.Papers), "text/html"));
        return links;

        LinkElement LinkTo(string relation, ExportLink export) =>
            new(relation, settings.ToHref(from, export.Url), export.MediaType, export.Name);
    }

    /// <summary>
    /// Those of a header: who and what it is, and the link set, which has the records and files. A link that a header
    /// cannot hold (a name with a sign beyond ASCII) is left to the page.
    /// </summary>
    public static IEnumerable<LinkElement> BuildHeader(SiteIndex site, Paper paper, string from) =>
        Build(site, paper, from)
            .Where(link => link.Rel is "cite-as" or "type" or "author" or "license")
            .Append(
                new LinkElement(
                    "linkset",
                    site.Archive.Settings.ToHref(from, LinkSetWriter.GetUrl(paper)),
                    LinkSetWriter.MediaType
                )
            )
            .Where(link => link.Href.All(sign => char.IsAscii(sign) && sign is not ('<' or '>' or ' ')));

    /// <summary>The files as supplied that may be had.</summary>
    private static IEnumerable<LinkElement> GetFileLinks(SiteIndex site, Paper paper, string from) =>
        SiteIndex.HasFullAccess(paper)
            ? site.DocumentsOf(paper)
                .Select(document => new LinkElement(
                    "item",
                    site.Archive.Settings.ToHref(from, SiteUrls.Source(document)),
                    UrlFormatter.GetMediaType(SiteUrls.GetSourceName(document))
                ))
            : [];

    /// <summary>Whether an export describes the paper; citations in words do not.</summary>
    private static bool IsMetadataRecord(ExportLink export) =>
        export.MediaType is not ("text/plain" or "text/html")
        || export.Url.EndsWith("dc.txt", StringComparison.Ordinal);

    /// <summary>Alternates of a paper's page: every export, its annotations, its text as data, the feed.</summary>
    public static IEnumerable<LinkElement> BuildAlternates(SiteIndex site, Paper paper, string from)
    {
        var settings = site.Archive.Settings;
        foreach (var export in ExportLink.ForPaper(site.Archive.Settings, paper))
        {
            yield return new LinkElement("alternate", settings.ToHref(from, export.Url), export.MediaType, export.Name);
        }

        yield return new LinkElement(
            "alternate",
            settings.ToHref(from, DataFileBuilder.GetDocumentUrl(paper.MainDocument)),
            "application/json",
            site.Words["head.text"]
        );
        if (paper.Documents.Any(document => site.AnnotationsOf[document].Any()))
        {
            yield return new LinkElement(
                "alternate",
                settings.ToHref(from, SiteUrls.Data + "annotations.json"),
                "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
                site.Words["part.annotations"]
            );
        }

        foreach (var feed in BuildFeedLinks(site, from))
        {
            yield return feed;
        }
    }

    /// <summary>The feed, which there is only where something is dated.</summary>
    public static IEnumerable<LinkElement> BuildFeedLinks(SiteIndex site, string from) =>
        site.HasFeed
            ?
            [
                new LinkElement(
                    "alternate",
                    site.Archive.Settings.ToHref(from, SiteUrls.Feed),
                    "application/atom+xml",
                    site.Archive.Settings.Title
                ),
            ]
            : [];
}
