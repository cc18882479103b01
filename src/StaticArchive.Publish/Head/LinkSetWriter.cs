using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>A paper's links as a link set (RFC 9264), with the way back from each of its files.</summary>
internal static class LinkSetWriter
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/linkset+json";

    /// <summary>Its address.</summary>
    public static string GetUrl(Paper paper) => SiteUrls.Paper(paper.Id) + "linkset.json";

    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Write(SiteIndex site, Paper paper)
    {
        var (settings, from) = (site.Archive.Settings, GetUrl(paper));
        var page = settings.ToHref(from, SiteUrls.Paper(paper.Id));
        var links = SignpostingLinkBuilder.Build(site, paper, from);
        return JsonFileWriter.WriteFile(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("linkset");
            WriteContextObject(json, page, links);
            foreach (var item in links.Where(link => link.Rel == "item"))
            {
                WriteContextObject(json, item.Href, [new LinkElement("collection", page, "text/html")]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteContextObject(Utf8JsonWriter json, string anchor, IEnumerable<LinkElement> links)
    {
        json.WriteStartObject();
        json.WriteString("anchor", anchor);
        foreach (var group in links.GroupBy(link => link.Rel, StringComparer.Ordinal))
        {
            json.WriteArray(
                group.Key,
                group,
                (inner, link) =>
                {
                    inner.WriteStartObject();
                    inner.WriteString("href", link.Href);
                    inner.WriteStringIfNotEmpty("type", link.Type);
                    inner.WriteStringIfNotEmpty("title", link.Title);
                    inner.WriteEndObject();
                }
            );
        }

        json.WriteEndObject();
    }
}
