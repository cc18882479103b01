using System.Text;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>Prints head metadata as elements.</summary>
internal static class HeadHtmlWriter
{
    /// <summary>A line an element.</summary>
    public static string Write(HeadMetadata head)
    {
        var html = new StringBuilder();
        foreach (var meta in head.MetaElements)
        {
            html.Append("<meta");
            AppendAttribute(html, meta.IsProperty ? "property" : "name", meta.Name);
            AppendAttribute(html, "content", meta.Content);
            html.Append(">\n");
        }

        foreach (var link in JoinRelations(head.Links))
        {
            html.Append("<link");
            AppendAttribute(html, "rel", link.Rel);
            AppendAttribute(html, "href", link.Href);
            AppendAttribute(html, "type", link.Type);
            AppendAttribute(html, "title", link.Title);
            html.Append(">\n");
        }

        return head.JsonLd is { } json
            ? html.Append("<script type=\"application/ld+json\">").Append(json).Append("</script>\n").ToString()
            : html.ToString();
    }

    /// <summary>
    /// Links that differ in their relation alone are one element, <c>rel="describedby alternate"</c>: a paper's records
    /// would be named twice on its page.
    /// </summary>
    private static IEnumerable<LinkElement> JoinRelations(IEnumerable<LinkElement> links) =>
        links
            .GroupBy(link => link with { Rel = "" })
            .Select(group =>
                group.Key with
                {
                    Rel = string.Join(' ', group.Select(link => link.Rel).Distinct(StringComparer.Ordinal)),
                }
            );

    private static void AppendAttribute(StringBuilder html, string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(HtmlEscaper.EscapeAttribute(value)).Append('"');
        }
    }
}
