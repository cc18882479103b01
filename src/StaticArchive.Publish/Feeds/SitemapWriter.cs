using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Feeds;

/// <summary>The sitemap (sitemaps.org 0.9). It needs to know the host: without one there is none.</summary>
internal static class SitemapWriter
{
    /// <summary>What one file may list.</summary>
    private const int MaxUrls = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary><c>sitemap.xml</c>; beyond 50,000 pages an index and its parts.</summary>
    public static IEnumerable<OutputFile> BuildFiles(Settings settings, IReadOnlyList<SitemapEntry> pages)
    {
        if (settings.BaseUrl is null)
        {
            return [];
        }

        var parts = pages.OrderBy(page => page.Url, StringComparer.Ordinal).Chunk(MaxUrls).ToList();
        return parts.Count <= 1
            ? [new OutputFile("sitemap.xml", () => WriteUrlSet(settings, parts.Count == 0 ? [] : parts[0]))]
            :
            [
                new OutputFile("sitemap.xml", () => WriteIndex(settings, parts.Count)),
                .. parts.Select((part, i) => new OutputFile(GetPartUrl(i), () => WriteUrlSet(settings, part))),
            ];
    }

    private static string GetPartUrl(int number) =>
        $"sitemap-{(number + 1).ToString(CultureInfo.InvariantCulture)}.xml";

    private static ReadOnlyMemory<byte> WriteUrlSet(Settings settings, IReadOnlyList<SitemapEntry> pages)
    {
        var xml = new XmlBuilder().OpenElement("urlset", ("xmlns", Namespace));
        foreach (var page in pages)
        {
            xml.OpenElement("url")
                .AddElement("loc", settings.ToAbsoluteUrl(page.Url))
                .AddElement("lastmod", ContentDateResolver.GetFirstDay(page.LastModified))
                .CloseElement();
        }

        return xml.CloseElement().ToBytes();
    }

    private static ReadOnlyMemory<byte> WriteIndex(Settings settings, int parts)
    {
        var xml = new XmlBuilder().OpenElement("sitemapindex", ("xmlns", Namespace));
        for (var i = 0; i < parts; i++)
        {
            xml.OpenElement("sitemap").AddElement("loc", settings.ToAbsoluteUrl(GetPartUrl(i))).CloseElement();
        }

        return xml.CloseElement().ToBytes();
    }

    /// <summary><c>robots.txt</c>: everything may be read.</summary>
    public static ReadOnlyMemory<byte> WriteRobots(Settings settings) =>
        Encoding.UTF8.GetBytes(
            "User-agent: *\nAllow: /\n"
                + (settings.ToAbsoluteUrl("sitemap.xml") is { } sitemap ? $"\nSitemap: {sitemap}\n" : "")
        );
}
