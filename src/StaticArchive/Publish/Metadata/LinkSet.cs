using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>A paper's links as a link set (RFC 9264, <c>application/linkset+json</c>), with the way back from each of its files.</summary>
internal static class LinkSet
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/linkset+json";

    /// <summary>Its address.</summary>
    public static string Address(Paper paper) => Addresses.Paper(paper.Id) + "linkset.json";

    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, Paper paper)
    {
        var (settings, from) = (site.Archive.Settings, Address(paper));
        var page = settings.Href(from, Addresses.Paper(paper.Id));
        var links = Signposts.Of(site, paper, from);
        return JsonText.One(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("linkset");
            Context(json, page, links);
            foreach (var item in links.Where(link => link.Rel == "item"))
            {
                Context(json, item.Href, [new HeadLink("collection", page, "text/html")]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Context(Utf8JsonWriter json, string anchor, IEnumerable<HeadLink> links)
    {
        json.WriteStartObject();
        json.WriteString("anchor", anchor);
        foreach (var group in links.GroupBy(link => link.Rel, StringComparer.Ordinal))
        {
            json.WriteList(group.Key, group, (inner, link) =>
            {
                inner.WriteStartObject();
                inner.WriteString("href", link.Href);
                inner.WriteIfAny("type", link.Type);
                inner.WriteIfAny("title", link.Title);
                inner.WriteEndObject();
            });
        }

        json.WriteEndObject();
    }
}
