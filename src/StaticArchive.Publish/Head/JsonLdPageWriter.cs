using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>The site, the collection and its lists after schema.org.</summary>
internal static class JsonLdPageWriter
{
    /// <summary>A page that is neither a paper's nor a work's.</summary>
    public static void Write(Utf8JsonWriter json, SiteIndex site, PageSummary page)
    {
        var settings = site.Archive.Settings;
        if (page.Role == PageRole.Home)
        {
            WriteWebSite(json, settings);
            WriteCollection(json, site);
        }

        JsonLdNodeWriter.WritePage(json, settings, page);
        if (page.Role == PageRole.Data)
        {
            WriteDataset(json, site);
        }
    }

    private static void WriteWebSite(Utf8JsonWriter json, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteStringIfNotEmpty("@id", settings.ToAbsoluteUrl("#site"));
        json.WriteStringIfNotEmpty("url", settings.BaseUrl);
        json.WriteString("name", settings.Title);
        json.WriteStringIfNotEmpty("description", settings.Description);
        json.WriteString("inLanguage", settings.Language);
        if (settings.ToAbsoluteUrl(SiteUrls.Search) is { } search)
        {
            json.WriteStartObject("potentialAction");
            json.WriteString("@type", "SearchAction");
            json.WriteString("target", search + "?q={search_term_string}");
            json.WriteString("query-input", "required name=search_term_string");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCollection(Utf8JsonWriter json, SiteIndex site)
    {
        var settings = site.Archive.Settings;
        json.WriteStartObject();
        json.WriteString("@type", "Collection");
        json.WriteStringIfNotEmpty("@id", settings.ToAbsoluteUrl("#collection"));
        json.WriteString("name", settings.Title);
        json.WriteStringIfNotEmpty("description", settings.Description);
        json.WriteStringIfNotEmpty("license", UrlFormatter.HttpUrlOrNull(settings.Licence));
        json.WriteNumber("collectionSize", site.Archive.Papers.Count);
        json.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter json, SiteIndex site)
    {
        var settings = site.Archive.Settings;
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteStringIfNotEmpty("@id", settings.ToAbsoluteUrl(SiteUrls.Data + "#dataset"));
        json.WriteString("name", site.Words.Format("data.of", settings.Title));
        json.WriteString("description", site.Words["data.dataset"]);
        json.WriteStringIfNotEmpty("license", UrlFormatter.HttpUrlOrNull(settings.Licence));
        json.WriteBoolean("isAccessibleForFree", true);
        JsonLdNodeWriter.WriteOrganisation(json, "creator", settings.Title);
        if (settings.BaseUrl is not null)
        {
            json.WriteArray(
                "distribution",
                DataCatalogBuilder.Build(site).Where(file => !file.Url.Contains('…', StringComparison.Ordinal)),
                (inner, file) =>
                {
                    inner.WriteStartObject();
                    inner.WriteString("@type", "DataDownload");
                    inner.WriteString("name", file.Title);
                    inner.WriteString("contentUrl", settings.ToAbsoluteUrl(file.Url));
                    inner.WriteString("encodingFormat", file.MediaType);
                    inner.WriteEndObject();
                }
            );
        }

        json.WriteEndObject();
    }
}
