using System.Text;
using StaticArchive.Publish.Html;

namespace StaticArchive.Publish.Metadata;

/// <summary>Prints head metadata as elements.</summary>
internal static class HeadText
{
    /// <summary>A line an element.</summary>
    public static string Of(HeadMetadata head)
    {
        var html = new StringBuilder();
        foreach (var meta in head.Metas)
        {
            html.Append("<meta");
            Attribute(html, meta.IsProperty ? "property" : "name", meta.Name);
            Attribute(html, "content", meta.Content);
            html.Append(">\n");
        }

        foreach (var link in head.Links)
        {
            html.Append("<link");
            Attribute(html, "rel", link.Rel);
            Attribute(html, "href", link.Href);
            Attribute(html, "type", link.Type);
            Attribute(html, "title", link.Title);
            html.Append(">\n");
        }

        return head.JsonLd is { } json ? html.Append("<script type=\"application/ld+json\">").Append(json).Append("</script>\n").ToString() : html.ToString();
    }

    private static void Attribute(StringBuilder html, string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(HtmlText.Attribute(value)).Append('"');
        }
    }
}
