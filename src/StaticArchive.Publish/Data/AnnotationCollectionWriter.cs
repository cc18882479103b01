using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary>
/// <c>annotations.json</c>: all annotations as a W3C AnnotationCollection (Web Annotation Data Model, 2017) of one
/// page. Where it is not known where the site is published, identifiers are relative to
/// the file. Each annotation has a file of its own beside its page as well.
/// </summary>
internal static class AnnotationCollectionWriter
{
    private const string Url = SiteUrls.Data + "annotations.json";

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(SiteIndex site, PageQuoteCache quotes)
    {
        var (settings, notes) = (site.Archive.Settings, site.Archive.Annotations);
        var writer = new AnnotationWriter(site, quotes, Url);
        return JsonFileWriter.WriteFile(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", settings.ToHref(Url, Url));
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", "Annotations of " + settings.Title);
            json.WriteNumber("total", notes.Count);
            json.WriteStartObject("first");
            json.WriteString("id", settings.ToHref(Url, Url) + "#page");
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteArray("items", notes, (inner, note) => writer.Write(inner, note));
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>The bytes of the file of one annotation.</summary>
    public static ReadOnlyMemory<byte> WriteAnnotation(SiteIndex site, PageQuoteCache quotes, Annotation note) =>
        JsonFileWriter.WriteFile(json =>
            new AnnotationWriter(site, quotes, SiteUrls.AnnotationData(note.Id)).Write(json, note, alone: true)
        );
}
