using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Feeds;

namespace StaticArchive.Publish.Metadata;

/// <summary>
/// Signposting (signposting.org, FAIR profile level 1): from a paper's page to its lasting address, its authors, its records,
/// its licence and its files, as links of the page and as a link set.
/// </summary>
internal static class Signposts
{
    /// <summary>The links of a paper's page, hrefs as seen from <paramref name="from"/>.</summary>
    public static IReadOnlyList<HeadLink> Of(Site site, Paper paper, string from)
    {
        var settings = site.Archive.Settings;
        var entry = ExportItem.Of(site, paper);
        var links = new List<HeadLink>();
        if (entry.Page is { } page)
        {
            links.Add(new HeadLink("cite-as", page));
        }

        links.Add(new HeadLink("type", "https://schema.org/AboutPage"));
        links.Add(new HeadLink("type", "https://schema.org/" + JsonLd.TypeOf(entry)));
        links.AddRange(paper.Item.Author.Select(author => WebAddresses.Orcid(author.Orcid)).OfType<string>().Select(orcid => new HeadLink("author", orcid)));
        links.AddRange(ExportLink.OfPaper(paper).Where(IsRecord).Select(export => new HeadLink("describedby", settings.Href(from, export.Address), export.MediaType, export.Name)));
        if (entry.Licence is { } licence)
        {
            links.Add(new HeadLink("license", licence));
        }

        if (paper.Access == Access.Full)
        {
            links.AddRange(site.DocumentsOf(paper).Select(document => new HeadLink("item", settings.Href(from, Addresses.Source(document)), WebAddresses.MediaType(document.Source.Path))));
        }

        links.Add(new HeadLink("collection", settings.Href(from, Addresses.Papers), "text/html"));
        return links;
    }

    /// <summary>Whether an export describes the paper; citations in words do not.</summary>
    private static bool IsRecord(ExportLink export) => export.MediaType is not ("text/plain" or "text/html") || export.Address.EndsWith("dc.txt", StringComparison.Ordinal);

    /// <summary>Alternates of a paper's page: every export, its annotations, its text as data, the feed.</summary>
    public static IEnumerable<HeadLink> Alternates(Site site, Paper paper, string from)
    {
        var settings = site.Archive.Settings;
        foreach (var export in ExportLink.OfPaper(paper))
        {
            yield return new HeadLink("alternate", settings.Href(from, export.Address), export.MediaType, export.Name);
        }

        yield return new HeadLink("alternate", settings.Href(from, DataFiles.Document(paper.Main)), "application/json", "Text and structure");
        if (paper.Documents.Any(document => site.AnnotationsOf[document].Any()))
        {
            yield return new HeadLink("alternate", settings.Href(from, Addresses.Data + "annotations.json"), "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "Annotations");
        }

        yield return new HeadLink("alternate", settings.Href(from, FeedFiles.All), "application/atom+xml", settings.Title);
    }
}
