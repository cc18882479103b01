using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>A paper of the archive, or a work it cites, after schema.org.</summary>
internal static class JsonLdPaper
{
    /// <summary>A paper: its record, what it is part of, what it cites, the files it can be had as.</summary>
    public static void Write(Utf8JsonWriter json, Site site, Paper paper)
    {
        var (settings, entry) = (site.Archive.Settings, ExportItem.Of(site, paper));
        json.WriteStartObject();
        json.WriteString("@type", JsonLd.TypeOf(entry));
        json.WriteIfAny("@id", entry.Page);
        json.WriteIfAny("url", entry.Page);
        json.WriteIfAny("headline", entry.Item.Title);
        Record(json, entry);
        if (paper.Versions.Count > 0)
        {
            json.WriteIfAny("dateModified", DateParts.Of(paper.Versions[0].Date).Iso);
        }

        json.WriteIfAny("abstract", entry.Item.Abstract);
        json.WriteIfAny("license", entry.Licence);
        json.WriteBoolean("isAccessibleForFree", paper.Access == Access.Full);
        json.WriteString("accessMode", "textual");
        json.WriteTexts("accessibilityFeature", ["readingOrder", "structuralNavigation", "tableOfContents"]);
        json.WriteStartArray("isPartOf");
        Collection(json, settings);
        Host(json, entry.Item);
        json.WriteEndArray();
        Citations(json, site, paper);
        if (settings.BaseUrl is not null)
        {
            Encodings(json, settings, paper, entry);
            Sections(json, site, paper, entry);
        }

        json.WriteEndObject();
    }

    /// <summary>The paper that a page of it is about.</summary>
    public static void WriteAbout(Utf8JsonWriter json, Site site, Paper paper)
    {
        json.WriteStartObject("about");
        json.WriteString("@type", "CreativeWork");
        json.WriteIfAny("@id", site.Archive.Settings.Absolute(Addresses.Paper(paper.Id)));
        json.WriteString("name", paper.Item.Title ?? paper.Title);
        json.WriteEndObject();
    }

    /// <summary>A work that is cited here: what kind it is stands beside, so that no one takes the page for the publication.</summary>
    public static void WriteWork(Utf8JsonWriter json, Work work)
    {
        var entry = ExportItem.Of(work);
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("additionalType", "https://schema.org/" + entry.Kind.SchemaOrg);
        Record(json, entry);
        if (entry.Item.ContainerTitle is not null || entry.Item.CollectionTitle is not null)
        {
            json.WriteStartArray("isPartOf");
            Host(json, entry.Item);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Record(Utf8JsonWriter json, ExportItem entry)
    {
        var item = entry.Item;
        json.WriteIfAny("name", item.Title);
        JsonLdParts.People(json, "author", item.Author);
        JsonLdParts.People(json, "editor", item.Editor);
        json.WriteIfAny("datePublished", entry.Date.Iso);
        json.WriteIfAny("inLanguage", item.Language);
        JsonLdParts.Organisation(json, "publisher", item.Publisher);
        json.WriteIfAny("genre", item.Genre);
        json.WriteIfAny("reportNumber", entry.Kind.SchemaOrg == "Report" ? item.Number ?? item.CollectionNumber : null);
        json.WriteIfAny("pagination", item.Page);
        json.WriteIfAny("bookEdition", item.Edition);
        json.WriteIfAny("isbn", item.Isbn);
        if (item.Keyword.Count > 0)
        {
            json.WriteTexts("keywords", item.Keyword);
        }

        if (item.Doi is { } doi)
        {
            json.WriteStartObject("identifier");
            json.WriteString("@type", "PropertyValue");
            json.WriteString("propertyID", "DOI");
            json.WriteString("value", doi);
            json.WriteEndObject();
        }

        var elsewhere = new[] { item.Doi is { } id ? WebAddresses.Doi(id) : null, item.Url }.OfType<string>().ToList();
        if (elsewhere.Count > 0)
        {
            json.WriteTexts("sameAs", elsewhere);
        }
    }

    private static void Collection(Utf8JsonWriter json, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Collection");
        json.WriteIfAny("@id", settings.Absolute("#collection"));
        json.WriteString("name", settings.Title);
        json.WriteEndObject();
    }

    /// <summary>The journal with volume and issue, the book, the series.</summary>
    private static void Host(Utf8JsonWriter json, CslItem item)
    {
        if (item.ContainerTitle is { } container)
        {
            json.WriteStartObject();
            json.WriteString("@type", RecordKind.Of(item.Type).Shape switch { RecordShape.Article => "Periodical", RecordShape.Part => "Book", RecordShape.Web => "WebSite", _ => "CreativeWork" });
            json.WriteString("name", container);
            json.WriteIfAny("issn", item.Issn);
            json.WriteIfAny("volumeNumber", item.Volume);
            json.WriteIfAny("issueNumber", item.Issue);
            json.WriteEndObject();
        }

        if (item.CollectionTitle is { } series)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWorkSeries");
            json.WriteString("name", series);
            json.WriteEndObject();
        }
    }

    private static void Citations(Utf8JsonWriter json, Site site, Paper paper)
    {
        var works = ExportFiles.ReferencesOf(site, paper);
        if (works.Count == 0)
        {
            return;
        }

        json.WriteList("citation", works, (inner, work) =>
        {
            inner.WriteStartObject();
            inner.WriteString("@type", "CreativeWork");
            inner.WriteIfAny("@id", site.Archive.Settings.Absolute(Addresses.Work(work.Id)));
            inner.WriteString("name", work.Item.Title ?? work.Id);
            inner.WriteIfAny("datePublished", DateParts.Of(work.Item.Issued).Iso);
            inner.WriteEndObject();
        });
    }

    private static void Encodings(Utf8JsonWriter json, Settings settings, Paper paper, ExportItem entry)
    {
        var files = entry.Files.Select(file => new { Address = file.Href, file.MediaType }).Concat(ExportLink.OfPaper(paper).Select(export => new { Address = settings.Absolute(export.Address)!, export.MediaType }));
        json.WriteList("encoding", files, (inner, file) =>
        {
            inner.WriteStartObject();
            inner.WriteString("@type", "MediaObject");
            inner.WriteString("contentUrl", file.Address);
            inner.WriteString("encodingFormat", file.MediaType);
            inner.WriteEndObject();
        });
    }

    private static void Sections(Utf8JsonWriter json, Site site, Paper paper, ExportItem entry)
    {
        var sections = site.Documents[paper.Main].Sections.Where(section => section.Level == 2).ToList();
        if (sections.Count > 0)
        {
            json.WriteList("hasPart", sections, (inner, section) =>
            {
                inner.WriteStartObject();
                inner.WriteString("@type", "WebPageElement");
                inner.WriteString("@id", $"{entry.Page}#{section.Id}");
                inner.WriteString("name", section.Title);
                inner.WriteEndObject();
            });
        }
    }
}
