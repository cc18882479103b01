using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>What a work is part of, after schema.org.</summary>
internal static class JsonLdHostWriter
{
    /// <summary>The issue in its volume in its journal, the book, the series: elements of an array.</summary>
    public static void Write(Utf8JsonWriter json, CslItem item)
    {
        if (item.ContainerTitle is { } container)
        {
            var isArticle = ItemTypeMapping.For(item.Type).Group == ItemTypeGroup.Article;
            var depth = isArticle ? OpenParts(json, item) : 0;
            json.WriteStartObject();
            json.WriteString("@type", GetHostType(item));
            json.WriteString("name", container);
            json.WriteStringIfNotEmpty("issn", isArticle ? item.Issn : null);
            for (var i = 0; i <= depth; i++)
            {
                json.WriteEndObject();
            }
        }

        if (item.CollectionTitle is { } series)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWorkSeries");
            json.WriteString("name", series);
            json.WriteEndObject();
        }
    }

    /// <summary>
    /// A number belongs to an issue and to a volume, not to the journal. Objects that are open when it is done, each
    /// at its <c>isPartOf</c>.
    /// </summary>
    private static int OpenParts(Utf8JsonWriter json, CslItem item)
    {
        var depth = 0;
        foreach (
            var (type, property, number) in new[]
            {
                ("PublicationIssue", "issueNumber", item.Issue),
                ("PublicationVolume", "volumeNumber", item.Volume),
            }
        )
        {
            if (!string.IsNullOrEmpty(number))
            {
                json.WriteStartObject();
                json.WriteString("@type", type);
                json.WriteString(property, number);
                json.WritePropertyName("isPartOf");
                depth++;
            }
        }

        return depth;
    }

    private static string GetHostType(CslItem item) =>
        ItemTypeMapping.For(item.Type).Group switch
        {
            ItemTypeGroup.Article => "Periodical",
            ItemTypeGroup.Component => "Book",
            ItemTypeGroup.WebPage => "WebSite",
            _ => "CreativeWork",
        };
}
