using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>The site, the collection and its lists after schema.org.</summary>
internal static class JsonLdPages
{
    /// <summary>A page that is neither a paper's nor a work's.</summary>
    public static void Write(Utf8JsonWriter json, Site site, PageSummary page)
    {
        var settings = site.Archive.Settings;
        if (page.Role == PageRole.Home)
        {
            WebSite(json, settings);
            Collection(json, site);
        }

        JsonLdParts.Page(json, settings, page);
        if (page.Role == PageRole.Data)
        {
            Dataset(json, site);
        }
    }

    private static void WebSite(Utf8JsonWriter json, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteIfAny("@id", settings.Absolute("#site"));
        json.WriteIfAny("url", settings.BaseUrl);
        json.WriteString("name", settings.Title);
        json.WriteIfAny("description", settings.Description);
        json.WriteString("inLanguage", settings.Language);
        if (settings.Absolute(Addresses.Search) is { } search)
        {
            json.WriteStartObject("potentialAction");
            json.WriteString("@type", "SearchAction");
            json.WriteString("target", search + "?q={search_term_string}");
            json.WriteString("query-input", "required name=search_term_string");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Collection(Utf8JsonWriter json, Site site)
    {
        var settings = site.Archive.Settings;
        json.WriteStartObject();
        json.WriteString("@type", "Collection");
        json.WriteIfAny("@id", settings.Absolute("#collection"));
        json.WriteString("name", settings.Title);
        json.WriteIfAny("description", settings.Description);
        json.WriteIfAny("license", WebAddresses.Web(settings.Licence));
        json.WriteNumber("collectionSize", site.Archive.Papers.Count(paper => paper.Access != Access.Withdrawn));
        json.WriteEndObject();
    }

    private static void Dataset(Utf8JsonWriter json, Site site)
    {
        var settings = site.Archive.Settings;
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteIfAny("@id", settings.Absolute(Addresses.Data + "#dataset"));
        json.WriteString("name", "Data of " + settings.Title);
        json.WriteString("description", "Texts, references, citations, events and annotations of the archive, each with the way back to the documents as supplied.");
        json.WriteIfAny("license", WebAddresses.Web(settings.Licence));
        json.WriteBoolean("isAccessibleForFree", true);
        JsonLdParts.Organisation(json, "creator", settings.Title);
        if (settings.BaseUrl is not null)
        {
            json.WriteList("distribution", DataIndex.Of(site).Where(file => !file.Address.Contains('…', StringComparison.Ordinal)), (inner, file) =>
            {
                inner.WriteStartObject();
                inner.WriteString("@type", "DataDownload");
                inner.WriteString("name", file.Title);
                inner.WriteString("contentUrl", settings.Absolute(file.Address));
                inner.WriteString("encodingFormat", file.MediaType);
                inner.WriteEndObject();
            });
        }

        json.WriteEndObject();
    }
}
