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
    public static IEnumerable<OutputFile> Build(SiteIndex site, IReadOnlyList<SitemapEntry> pages)
    {
        var documents = site.Archive.Papers.Where(SiteIndex.HasFullAccess).SelectMany(site.DocumentsOf).ToList();
        if (
            site.Archive.Settings.BaseUrl is null
            || ContentDateResolver.GetNewest(site.Archive) is not { } newest
            || documents.Count > MaxResources
        )
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
            new(ResourceList, () => WriteResources(settings, documents, newest)),
            new(ChangeList, () => WriteChanges(settings, pages, newest)),
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

    private static ReadOnlyMemory<byte> WriteResources(Settings settings, List<Document> documents, string newest)
    {
        var xml = Open(settings, CapabilityList)
            .AddEmptyElement("rs:md", ("capability", "resourcelist"), ("at", newest + "T00:00:00Z"));
        foreach (var document in documents)
        {
            xml.OpenElement("url")
                .AddElement("loc", settings.ToAbsoluteUrl(SiteUrls.Source(document)))
                .AddEmptyElement(
                    "rs:md",
                    ("hash", "sha-256:" + document.Source.Sha256),
                    ("length", document.Source.Bytes.Length.ToString(CultureInfo.InvariantCulture)),
                    ("type", UrlFormatter.GetMediaType(SiteUrls.GetSourceName(document)))
                )
                .CloseElement();
        }

        return xml.CloseElement().ToBytes();
    }

    /// <summary>Pages with a date, the oldest change first; the list begins with it.</summary>
    private static ReadOnlyMemory<byte> WriteChanges(
        Settings settings,
        IReadOnlyList<SitemapEntry> pages,
        string newest
    )
    {
        var changes = pages
            .Select(page => (page.Url, Instant: ContentDateResolver.GetFirstInstant(page.LastModified)))
            .Where(change => change.Instant is not null)
            .OrderBy(change => change.Instant, StringComparer.Ordinal)
            .ThenBy(change => change.Url, StringComparer.Ordinal)
            .TakeLast(MaxResources)
            .ToList();
        var xml = Open(settings, CapabilityList)
            .AddEmptyElement(
                "rs:md",
                ("capability", "changelist"),
                ("from", changes.Select(change => change.Instant).FirstOrDefault() ?? newest + "T00:00:00Z")
            );
        foreach (var (url, instant) in changes)
        {
            xml.OpenElement("url")
                .AddElement("loc", settings.ToAbsoluteUrl(url))
                .AddEmptyElement("rs:md", ("change", "updated"), ("datetime", instant))
                .CloseElement();
        }

        return xml.CloseElement().ToBytes();
    }

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
