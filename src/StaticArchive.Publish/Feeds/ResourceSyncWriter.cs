using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Feeds;

/// <summary>
/// ResourceSync (ANSI/NISO Z39.99): what there is to copy, with digests, and what has changed since when. A build knows
/// no clock, so a list is as old as the newest date of the archive; without one there is no list.
/// </summary>
internal static class ResourceSyncWriter
{
    private const string Description = ".well-known/resourcesync";
    private const string CapabilityList = "resourcesync/capabilitylist.xml";
    private const string ResourceList = "resourcesync/resourcelist.xml";
    private const string ChangeList = "resourcesync/changelist.xml";

    /// <summary>What one list may hold.</summary>
    private const int MaxResources = 50_000;

    /// <summary>The four files.</summary>
    public static IEnumerable<OutputFile> Build(SiteIndex site)
    {
        var documents = site.Archive.Papers.Where(SiteIndex.HasFullAccess).SelectMany(site.DocumentsOf).ToList();
        if (site.Archive.Settings.BaseUrl is null || site.NewestDay is not { } newest || documents.Count > MaxResources)
        {
            return [];
        }

        var settings = site.Archive.Settings;
        return
        [
            new(
                Description,
                () => WriteCapabilities(settings, null, "description", [(CapabilityList, "capabilitylist")])
            ),
            new(
                CapabilityList,
                () =>
                    WriteCapabilities(
                        settings,
                        Description,
                        "capabilitylist",
                        [(ResourceList, "resourcelist"), (ChangeList, "changelist")]
                    )
            ),
            new(ResourceList, () => WriteResources(site, documents, newest)),
            new(ChangeList, () => WriteChanges(site, documents, newest)),
        ];
    }

    private static ReadOnlyMemory<byte> WriteCapabilities(
        Settings settings,
        string? up,
        string capability,
        IReadOnlyList<(string Url, string Capability)> lists
    )
    {
        var xml = Open(settings, up).AddEmptyElement("rs:md", ("capability", capability));
        foreach (var list in lists)
        {
            xml.OpenElement("url")
                .AddElement("loc", settings.ToAbsoluteUrl(list.Url))
                .AddEmptyElement("rs:md", ("capability", list.Capability))
                .CloseElement();
        }

        return xml.CloseElement().ToBytes();
    }

    /// <summary>
    /// The files as supplied, as old as their papers: clients that have copied them compare times before digests.
    /// </summary>
    private static ReadOnlyMemory<byte> WriteResources(SiteIndex site, List<Document> documents, string newest)
    {
        var xml = Open(site.Archive.Settings, CapabilityList)
            .AddEmptyElement("rs:md", ("capability", "resourcelist"), ("at", newest + "T00:00:00Z"));
        foreach (var document in documents)
        {
            WriteResource(xml, site, document);
        }

        return xml.CloseElement().ToBytes();
    }

    /// <summary>
    /// The same files where a date is stated, the oldest change first; the list begins with it. Pages are in the
    /// sitemap: a copy has files, and a client cannot save what ends in a slash.
    /// </summary>
    private static ReadOnlyMemory<byte> WriteChanges(SiteIndex site, List<Document> documents, string newest)
    {
        var changes = documents
            .Select(document => new { Document = document, Instant = GetInstant(site, document) })
            .Where(change => change.Instant is not null)
            .OrderBy(change => change.Instant, StringComparer.Ordinal)
            .ThenBy(change => change.Document.Id, StringComparer.Ordinal)
            .ToList();
        var xml = Open(site.Archive.Settings, CapabilityList)
            .AddEmptyElement(
                "rs:md",
                ("capability", "changelist"),
                ("from", changes.Select(change => change.Instant).FirstOrDefault() ?? newest + "T00:00:00Z")
            );
        foreach (var change in changes)
        {
            WriteResource(xml, site, change.Document, ("change", "updated"), ("datetime", change.Instant));
        }

        return xml.CloseElement().ToBytes();
    }

    private static string? GetInstant(SiteIndex site, Document document) =>
        ContentDateResolver.GetFirstInstant(ContentDateResolver.GetLastModified(site.Papers[document.Paper]));

    private static void WriteResource(
        XmlBuilder xml,
        SiteIndex site,
        Document document,
        params ReadOnlySpan<(string Name, string? Value)> change
    ) =>
        xml.OpenElement("url")
            .AddElement("loc", site.Archive.Settings.ToAbsoluteUrl(SiteUrls.Source(document)))
            .AddElement("lastmod", GetInstant(site, document))
            .AddEmptyElement(
                "rs:md",
                [
                    .. change,
                    ("hash", "sha-256:" + document.Source.Sha256),
                    ("length", document.Source.Bytes.Length.ToString(CultureInfo.InvariantCulture)),
                    ("type", UrlFormatter.GetMediaType(SiteUrls.GetSourceName(document))),
                ]
            )
            .CloseElement();

    private static XmlBuilder Open(Settings settings, string? up)
    {
        var xml = new XmlBuilder().OpenElement(
            "urlset",
            ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
            ("xmlns:rs", "http://www.openarchives.org/rs/terms/")
        );
        return up is null ? xml : xml.AddEmptyElement("rs:ln", ("rel", "up"), ("href", settings.ToAbsoluteUrl(up)));
    }
}
