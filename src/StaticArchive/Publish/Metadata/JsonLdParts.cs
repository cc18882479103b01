using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>What several descriptions share: pages, people, trails.</summary>
internal static class JsonLdParts
{
    /// <summary>A page of the site.</summary>
    public static void Page(Utf8JsonWriter json, Settings settings, PageSummary page, Action<Utf8JsonWriter>? more = null)
    {
        json.WriteStartObject();
        json.WriteString("@type", page.Role switch
        {
            PageRole.List => "CollectionPage",
            PageRole.About => "AboutPage",
            PageRole.Search => "SearchResultsPage",
            _ => "WebPage",
        });
        Address(json, "@id", settings.Absolute(page.Address));
        Address(json, "url", settings.Absolute(page.Address));
        json.WriteString("name", page.Title);
        json.WriteIfAny("description", OpenGraph.Short(page.Description));
        json.WriteString("inLanguage", settings.Language);
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        Address(json, "@id", settings.Absolute("#site"));
        json.WriteString("name", settings.Title);
        json.WriteEndObject();
        more?.Invoke(json);
        json.WriteEndObject();
    }

    /// <summary>Authors in order, persons with their parts.</summary>
    public static void People(Utf8JsonWriter json, string property, IReadOnlyList<Name> people)
    {
        if (people.Count > 0)
        {
            json.WriteList(property, people, Person);
        }
    }

    /// <summary>An organisation by its name.</summary>
    public static void Organisation(Utf8JsonWriter json, string property, string? name)
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
    public static void Address(Utf8JsonWriter json, string property, string? address) => json.WriteIfAny(property, address);

    /// <summary>The way from the home page; it needs absolute addresses.</summary>
    public static void Trail(Utf8JsonWriter json, Settings settings, IReadOnlyList<(string Address, string Title)> steps)
    {
        if (settings.BaseUrl is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        var position = 0;
        json.WriteList("itemListElement", steps, (inner, step) =>
        {
            inner.WriteStartObject();
            inner.WriteString("@type", "ListItem");
            inner.WriteNumber("position", ++position);
            inner.WriteString("name", step.Title);
            inner.WriteString("item", settings.Absolute(step.Address));
            inner.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter json, Name name)
    {
        json.WriteStartObject();
        json.WriteString("@type", name.Literal is null ? "Person" : "Organization");
        json.WriteString("name", name.Full);
        if (name.Literal is null)
        {
            json.WriteIfAny("familyName", name.Family);
            json.WriteIfAny("givenName", name.Given);
            json.WriteIfAny("honorificSuffix", name.Suffix);
            json.WriteIfAny("sameAs", WebAddresses.Orcid(name.Orcid));
        }

        Organisation(json, "affiliation", name.Literal is null ? name.Affiliation : null);
        json.WriteEndObject();
    }
}
