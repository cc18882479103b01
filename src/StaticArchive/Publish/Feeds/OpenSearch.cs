using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Feeds;

/// <summary>The OpenSearch description, by which a browser searches the site from its address bar. It needs to know the host.</summary>
internal static class OpenSearch
{
    /// <summary>Its address.</summary>
    public const string Address = "opensearch.xml";

    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Write(Settings settings) => new XmlText()
        .Open("OpenSearchDescription", ("xmlns", "http://a9.com/-/spec/opensearch/1.1/"))
        .Leaf("ShortName", Short(settings.Title))
        .Leaf("LongName", settings.Title.Length <= 48 ? settings.Title : null)
        .Leaf("Description", string.IsNullOrWhiteSpace(settings.Description) ? settings.Title : settings.Description.Length <= 1024 ? settings.Description : settings.Description[..1024])
        .Leaf("Contact", settings.Contact)
        .Empty("Url", ("type", "text/html"), ("method", "get"), ("template", settings.Absolute(Addresses.Search) + "?q={searchTerms}"))
        .Leaf("Language", settings.Language)
        .Leaf("InputEncoding", "UTF-8")
        .Leaf("OutputEncoding", "UTF-8")
        .Close()
        .Bytes();

    /// <summary>At most 16 characters, whole words where that goes.</summary>
    private static string Short(string title)
    {
        if (title.Length <= 16)
        {
            return title;
        }

        var blank = title.LastIndexOf(' ', 16);
        return title[..(blank > 0 ? blank : 16)];
    }
}
