using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>A paper of the archive, or a work it cites, after schema.org.</summary>
internal static class JsonLdPaperWriter
{
    /// <summary>The whole abstract stands in the head before this.</summary>
    private const int MaxAbstractLength = 300;

    /// <summary>A paper: its record, what it is part of, what it cites, the files it can be had as.</summary>
    public static void Write(Utf8JsonWriter json, SiteIndex site, Paper paper)
    {
        var (settings, entry) = (site.Archive.Settings, ExportItem.From(site, paper));
        json.WriteStartObject();
        json.WriteString("@type", JsonLdBuilder.GetSchemaType(entry));
        json.WriteStringIfNotEmpty("@id", entry.PageUrl);
        json.WriteStringIfNotEmpty("url", entry.PageUrl);
        json.WriteStringIfNotEmpty("headline", entry.Item.Title);
        WriteRecord(json, entry, JsonLdBuilder.GetSchemaType(entry));
        if (paper.Versions.Count > 0)
        {
            json.WriteStringIfNotEmpty("dateModified", DateParts.FromEdtf(paper.Versions[0].Date).IsoDate);
        }

        json.WriteStringIfNotEmpty(
            "abstract",
            entry.Item.Abstract is { } words ? TextTruncator.Truncate(words, MaxAbstractLength) : null
        );
        json.WriteStringIfNotEmpty("license", entry.Licence);
        json.WriteBoolean("isAccessibleForFree", SiteIndex.HasFullAccess(paper));
        json.WriteString("accessMode", "textual");
        json.WriteStringArray("accessibilityFeature", ["readingOrder", "structuralNavigation", "tableOfContents"]);
        json.WriteStartArray("isPartOf");
        WriteCollection(json, settings);
        JsonLdHostWriter.Write(json, entry.Item);
        json.WriteEndArray();
        WriteCitations(json, site, paper);
        if (settings.BaseUrl is not null)
        {
            WriteEncodings(json, settings, paper, entry);
            WriteSections(json, site, paper, entry);
        }

        json.WriteEndObject();
    }

    /// <summary>The paper that a page of it is about.</summary>
    public static void WriteAbout(Utf8JsonWriter json, SiteIndex site, Paper paper)
    {
        json.WriteStartObject("about");
        json.WriteString("@type", "CreativeWork");
        json.WriteStringIfNotEmpty("@id", site.Archive.Settings.ToAbsoluteUrl(SiteUrls.Paper(paper.Id)));
        json.WriteString("name", paper.Item.Title ?? paper.Title);
        json.WriteEndObject();
    }

    /// <summary>
    /// A work that is cited here: what kind it is stands beside, so that no one takes the page for the publication.
    /// </summary>
    public static void WriteWork(Utf8JsonWriter json, Work work)
    {
        var entry = ExportItem.From(work);
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("additionalType", "https://schema.org/" + entry.TypeMapping.SchemaOrg);
        WriteRecord(json, entry, "CreativeWork");
        if (entry.Item.ContainerTitle is not null || entry.Item.CollectionTitle is not null)
        {
            json.WriteStartArray("isPartOf");
            JsonLdHostWriter.Write(json, entry.Item);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The record; what schema.org gives to some types alone is left out for others.</summary>
    private static void WriteRecord(Utf8JsonWriter json, ExportItem entry, string type)
    {
        var item = entry.Item;
        json.WriteStringIfNotEmpty("name", item.Title);
        JsonLdNodeWriter.WritePeople(json, "author", item.Author);
        WriteContributors(json, item);
        json.WriteStringIfNotEmpty("datePublished", entry.Date.IsoDate);
        json.WriteStringIfNotEmpty("inLanguage", item.Language);
        JsonLdNodeWriter.WriteOrganisation(json, "publisher", item.Publisher);
        json.WriteStringIfNotEmpty("genre", item.Genre);
        json.WriteStringIfNotEmpty("version", item.Version);
        json.WriteStringIfNotEmpty("reportNumber", type == "Report" ? item.Number ?? item.CollectionNumber : null);
        json.WriteStringIfNotEmpty("pagination", HasPages(type) ? item.Page : null);
        json.WriteStringIfNotEmpty("bookEdition", type == "Book" ? item.Edition : null);
        json.WriteStringIfNotEmpty("isbn", type == "Book" ? item.Isbn : null);
        if (item.Keyword.Count > 0)
        {
            json.WriteStringArray("keywords", item.Keyword);
        }

        WriteIdentifiers(json, item, type);
        var elsewhere = new[] { item.Doi is { } id ? UrlFormatter.FormatDoi(id) : null, item.Url }
            .OfType<string>()
            .ToList();
        if (elsewhere.Count > 0)
        {
            json.WriteStringArray("sameAs", elsewhere);
        }
    }

    /// <summary>Editors and translators; for schema.org an organisation edits nothing, but it contributes.</summary>
    private static void WriteContributors(Utf8JsonWriter json, CslItem item)
    {
        var editors = item.Editor.ToLookup(editor => editor.Literal is null);
        JsonLdNodeWriter.WritePeople(json, "editor", [.. editors[true]]);
        JsonLdNodeWriter.WritePeople(json, "contributor", [.. editors[false]]);
        JsonLdNodeWriter.WritePeople(json, "translator", item.Translator);
    }

    private static bool HasPages(string type) => type is "ScholarlyArticle" or "Article" or "NewsArticle" or "Chapter";

    /// <summary>Numbers by which others know it; a report has no property for its ISBN.</summary>
    private static void WriteIdentifiers(Utf8JsonWriter json, CslItem item, string type)
    {
        var identifiers = new MetadataField[] { new("DOI", item.Doi), new("ISBN", type == "Book" ? null : item.Isbn) }
            .Where(identifier => !string.IsNullOrEmpty(identifier.Value))
            .ToList();
        if (identifiers.Count > 0)
        {
            json.WriteArray(
                "identifier",
                identifiers,
                (inner, identifier) =>
                {
                    inner.WriteStartObject();
                    inner.WriteString("@type", "PropertyValue");
                    inner.WriteString("propertyID", identifier.Name);
                    inner.WriteString("value", identifier.Value);
                    inner.WriteEndObject();
                }
            );
        }
    }

    private static void WriteCollection(Utf8JsonWriter json, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Collection");
        json.WriteStringIfNotEmpty("@id", settings.ToAbsoluteUrl("#collection"));
        json.WriteString("name", settings.Title);
        json.WriteEndObject();
    }

    /// <summary>
    /// Works with a page here, which the name of each says more of; the whole list is <c>references.json</c>.
    /// </summary>
    private static void WriteCitations(Utf8JsonWriter json, SiteIndex site, Paper paper)
    {
        var works = ExportFileBuilder.GetReferences(site, paper).Where(site.HasPage).ToList();
        if (works.Count == 0)
        {
            return;
        }

        json.WriteArray(
            "citation",
            works,
            (inner, work) =>
            {
                inner.WriteStartObject();
                inner.WriteString("@type", "CreativeWork");
                inner.WriteStringIfNotEmpty("@id", site.Archive.Settings.ToAbsoluteUrl(site.UrlOf(work)));
                inner.WriteString("name", work.Item.Title ?? work.Id);
                inner.WriteStringIfNotEmpty("datePublished", DateParts.From(work.Item.Issued).IsoDate);
                inner.WriteEndObject();
            }
        );
    }

    private static void WriteEncodings(Utf8JsonWriter json, Settings settings, Paper paper, ExportItem entry)
    {
        var files = entry
            .Files.Select(file => new { Address = file.Href, file.MediaType })
            .Concat(
                ExportLink
                    .ForPaper(settings, paper)
                    .Select(export => new { Address = settings.ToAbsoluteUrl(export.Url)!, export.MediaType })
            );
        json.WriteArray(
            "encoding",
            files,
            (inner, file) =>
            {
                inner.WriteStartObject();
                inner.WriteString("@type", "MediaObject");
                inner.WriteString("contentUrl", file.Address);
                inner.WriteString("encodingFormat", file.MediaType);
                inner.WriteEndObject();
            }
        );
    }

    private static void WriteSections(Utf8JsonWriter json, SiteIndex site, Paper paper, ExportItem entry)
    {
        var sections = site.Documents[paper.MainDocument].Sections.Where(section => section.Level == 2).ToList();
        if (sections.Count > 0)
        {
            json.WriteArray(
                "hasPart",
                sections,
                (inner, section) =>
                {
                    inner.WriteStartObject();
                    inner.WriteString("@type", "WebPageElement");
                    inner.WriteString("@id", $"{entry.PageUrl}#{section.Id}");
                    inner.WriteString("name", section.Title);
                    inner.WriteEndObject();
                }
            );
        }
    }
}
