using System.Globalization;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Feeds;

/// <summary>The sitemap (sitemaps.org 0.9). It needs to know the host: without one there is none.</summary>
internal static class Sitemap
{
    /// <summary>What one file may list.</summary>
    private const int Most = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary><c>sitemap.xml</c>; beyond 50,000 pages an index and its parts.</summary>
    public static IEnumerable<OutputFile> Of(Settings settings, IReadOnlyList<PageEntry> pages)
    {
        if (settings.BaseUrl is null)
        {
            return [];
        }

        var parts = pages.OrderBy(page => page.Address, StringComparer.Ordinal).Chunk(Most).ToList();
        return parts.Count <= 1
            ? [new OutputFile("sitemap.xml", () => Urls(settings, parts.Count == 0 ? [] : parts[0]))]
            : [new OutputFile("sitemap.xml", () => Index(settings, parts.Count)), .. parts.Select((part, i) => new OutputFile(Part(i), () => Urls(settings, part)))];
    }

    private static string Part(int number) => $"sitemap-{(number + 1).ToString(CultureInfo.InvariantCulture)}.xml";

    private static ReadOnlyMemory<byte> Urls(Settings settings, IReadOnlyList<PageEntry> pages)
    {
        var xml = new XmlText().Open("urlset", ("xmlns", Namespace));
        foreach (var page in pages)
        {
            xml.Open("url").Leaf("loc", settings.Absolute(page.Address)).Leaf("lastmod", InputDates.Day(page.Date)).Close();
        }

        return xml.Close().Bytes();
    }

    private static ReadOnlyMemory<byte> Index(Settings settings, int parts)
    {
        var xml = new XmlText().Open("sitemapindex", ("xmlns", Namespace));
        for (var i = 0; i < parts; i++)
        {
            xml.Open("sitemap").Leaf("loc", settings.Absolute(Part(i))).Close();
        }

        return xml.Close().Bytes();
    }

    /// <summary><c>robots.txt</c>: everything may be read.</summary>
    public static ReadOnlyMemory<byte> Robots(Settings settings) =>
        Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n" + (settings.Absolute("sitemap.xml") is { } sitemap ? $"\nSitemap: {sitemap}\n" : ""));
}
