using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Feeds;

/// <summary>
/// The OpenSearch description, by which a browser searches the site from its address bar. It needs to know the host.
/// </summary>
internal static class OpenSearchWriter
{
    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Write(Settings settings) =>
        new XmlBuilder()
            .OpenElement("OpenSearchDescription", ("xmlns", "http://a9.com/-/spec/opensearch/1.1/"))
            .AddElement("ShortName", FormatShortName(settings.Title))
            .AddElement("LongName", settings.Title.Length <= 48 ? settings.Title : null)
            .AddElement(
                "Description",
                string.IsNullOrWhiteSpace(settings.Description) ? settings.Title
                    : settings.Description.Length <= 1024 ? settings.Description
                    : settings.Description[..1024]
            )
            .AddElement("Contact", settings.Contact)
            .AddEmptyElement(
                "Url",
                ("type", "text/html"),
                ("method", "get"),
                ("template", settings.ToAbsoluteUrl(SiteUrls.Search) + "?q={searchTerms}")
            )
            .AddElement("Language", settings.Language)
            .AddElement("InputEncoding", "UTF-8")
            .AddElement("OutputEncoding", "UTF-8")
            .CloseElement()
            .ToBytes();

    /// <summary>At most 16 characters, whole words where that goes.</summary>
    private static string FormatShortName(string title)
    {
        if (title.Length <= 16)
        {
            return title;
        }

        var blank = title.LastIndexOf(' ', 16);
        return title[..(blank > 0 ? blank : 16)];
    }
}
