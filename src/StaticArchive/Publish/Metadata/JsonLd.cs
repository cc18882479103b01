using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>Descriptions after schema.org, as JSON-LD for a <c>script</c> element: <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped.</summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>A paper, with its place in the site.</summary>
    public static string ForPaper(Site site, Paper paper)
    {
        var settings = site.Archive.Settings;
        return Graph(json =>
        {
            JsonLdPaper.Write(json, site, paper);
            JsonLdParts.Trail(json, settings, [("", settings.Title), (Addresses.Papers, "Papers"), (Addresses.Paper(paper.Id), paper.Title)]);
        });
    }

    /// <summary>The page of another document of a paper.</summary>
    public static string ForDocument(Site site, Paper paper, PageSummary page) =>
        Graph(json => JsonLdParts.Page(json, site.Archive.Settings, page, inner => JsonLdPaper.WriteAbout(inner, site, paper)));

    /// <summary>The page about a work.</summary>
    public static string ForWork(Site site, Work work, PageSummary page)
    {
        var settings = site.Archive.Settings;
        return Graph(json =>
        {
            JsonLdParts.Page(json, settings, page, inner => JsonLdPaper.WriteWork(inner, work));
            JsonLdParts.Trail(json, settings, [("", settings.Title), (Addresses.References, "References"), (page.Address, page.Title)]);
        });
    }

    /// <summary>Any other page.</summary>
    public static string ForPage(Site site, PageSummary page) => Graph(json => JsonLdPages.Write(json, site, page));

    /// <summary>
    /// The type of a paper. Report, article and thesis want an author and a date; without them it is a creative work.
    /// </summary>
    public static string TypeOf(ExportItem entry) => entry.Item.Author.Count > 0 && entry.Date.IsKnown || entry.Kind.SchemaOrg is "WebPage" or "CreativeWork" ? entry.Kind.SchemaOrg : "CreativeWork";

    private static string Graph(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
