using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>
/// Descriptions after schema.org, as JSON-LD for a <c>script</c> element: <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are
/// escaped.
/// </summary>
internal static class JsonLdBuilder
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    /// <summary>A paper, with its place in the site.</summary>
    public static string ForPaper(SiteIndex site, Paper paper)
    {
        var settings = site.Archive.Settings;
        return WriteGraph(json =>
        {
            JsonLdPaperWriter.Write(json, site, paper);
            JsonLdNodeWriter.WriteBreadcrumbList(
                json,
                settings,
                [
                    ("", settings.Title),
                    (SiteUrls.Papers, site.Words["part.papers"]),
                    (SiteUrls.Paper(paper.Id), paper.Title),
                ]
            );
        });
    }

    /// <summary>The page of another document of a paper.</summary>
    public static string ForDocument(SiteIndex site, Paper paper, PageSummary page) =>
        WriteGraph(json =>
            JsonLdNodeWriter.WritePage(
                json,
                site.Archive.Settings,
                page,
                inner => JsonLdPaperWriter.WriteAbout(inner, site, paper)
            )
        );

    /// <summary>The page about a work.</summary>
    public static string ForWork(SiteIndex site, Work work, PageSummary page)
    {
        var settings = site.Archive.Settings;
        return WriteGraph(json =>
        {
            JsonLdNodeWriter.WritePage(json, settings, page, inner => JsonLdPaperWriter.WriteWork(inner, work));
            JsonLdNodeWriter.WriteBreadcrumbList(
                json,
                settings,
                [("", settings.Title), (SiteUrls.References, site.Words["part.references"]), (page.Url, page.Title)]
            );
        });
    }

    /// <summary>Any other page.</summary>
    public static string ForPage(SiteIndex site, PageSummary page) =>
        WriteGraph(json => JsonLdPageWriter.Write(json, site, page));

    /// <summary>
    /// The type of a paper. Report, article and thesis want an author and a date; without them it is a creative work.
    /// </summary>
    public static string GetSchemaType(ExportItem entry) =>
        entry.Item.Author.Count > 0 && entry.Date.IsKnown || entry.TypeMapping.SchemaOrg is "WebPage" or "CreativeWork"
            ? entry.TypeMapping.SchemaOrg
            : "CreativeWork";

    private static string WriteGraph(Action<Utf8JsonWriter> write)
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
