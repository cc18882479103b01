using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>What several descriptions share: pages, people, trails.</summary>
internal static class JsonLdNodeWriter
{
    /// <summary>A page of the site.</summary>
    public static void WritePage(
        Utf8JsonWriter json,
        Settings settings,
        PageSummary page,
        Action<Utf8JsonWriter>? more = null
    )
    {
        json.WriteStartObject();
        json.WriteString(
            "@type",
            page.Role switch
            {
                PageRole.List => "CollectionPage",
                PageRole.About => "AboutPage",
                PageRole.Search => "SearchResultsPage",
                _ => "WebPage",
            }
        );
        WriteUrl(json, "@id", settings.ToAbsoluteUrl(page.Url));
        WriteUrl(json, "url", settings.ToAbsoluteUrl(page.Url));
        json.WriteString("name", page.Title);
        json.WriteStringIfNotEmpty("description", OpenGraphMetaBuilder.Truncate(page.Description));
        json.WriteString("inLanguage", settings.Language);
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        WriteUrl(json, "@id", settings.ToAbsoluteUrl("#site"));
        json.WriteString("name", settings.Title);
        json.WriteEndObject();
        more?.Invoke(json);
        json.WriteEndObject();
    }

    /// <summary>Authors in order, persons with their parts.</summary>
    public static void WritePeople(Utf8JsonWriter json, string property, IReadOnlyList<CslName> people)
    {
        if (people.Count > 0)
        {
            json.WriteArray(property, people, WritePerson);
        }
    }

    /// <summary>An organisation by its name.</summary>
    public static void WriteOrganisation(Utf8JsonWriter json, string property, string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            json.WriteStartObject(property);
            json.WriteString("@type", "Organization");
            json.WriteString("name", name);
            json.WriteEndObject();
        }
    }

    /// <summary>An address, if it is known.</summary>
    public static void WriteUrl(Utf8JsonWriter json, string property, string? address) =>
        json.WriteStringIfNotEmpty(property, address);

    /// <summary>The way from the home page; it needs absolute addresses.</summary>
    public static void WriteBreadcrumbList(
        Utf8JsonWriter json,
        Settings settings,
        IReadOnlyList<(string Address, string Title)> steps
    )
    {
        if (settings.BaseUrl is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        var position = 0;
        json.WriteArray(
            "itemListElement",
            steps,
            (inner, step) =>
            {
                inner.WriteStartObject();
                inner.WriteString("@type", "ListItem");
                inner.WriteNumber("position", ++position);
                inner.WriteString("name", step.Title);
                inner.WriteString("item", settings.ToAbsoluteUrl(step.Address));
                inner.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, CslName name)
    {
        json.WriteStartObject();
        json.WriteString("@type", name.Literal is null ? "Person" : "Organization");
        json.WriteString("name", name.DisplayForm);
        if (name.Literal is null)
        {
            json.WriteStringIfNotEmpty("familyName", name.Family);
            json.WriteStringIfNotEmpty("givenName", name.Given);
            json.WriteStringIfNotEmpty("honorificSuffix", name.Suffix);
            json.WriteStringIfNotEmpty("sameAs", UrlFormatter.FormatOrcid(name.Orcid));
        }

        WriteOrganisation(json, "affiliation", name.Literal is null ? name.Affiliation : null);
        json.WriteEndObject();
    }
}
