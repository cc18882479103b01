using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Data;

/// <summary>
/// <c>annotations.json</c>: all annotations as a W3C AnnotationCollection (Web Annotation Data Model, 2017) of one page.
/// Positions count code points of the reading text in <c>documents/&lt;id&gt;.json</c>. Where it is not known where the
/// site is published, identifiers are relative to the file. Each annotation has a file of its own beside its page as well.
/// </summary>
internal static class AnnotationsFile
{
    private const string Address = Addresses.Data + "annotations.json";

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var (settings, notes) = (site.Archive.Settings, site.Archive.Annotations);
        var writer = new AnnotationWriter(site, Address);
        return JsonText.One(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", settings.Href(Address, Address));
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", "Annotations of " + settings.Title);
            json.WriteNumber("total", notes.Count);
            json.WriteStartObject("first");
            json.WriteString("id", settings.Href(Address, Address) + "#page");
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteList("items", notes, (inner, note) => writer.Write(inner, note));
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>The bytes of the file of one annotation.</summary>
    public static ReadOnlyMemory<byte> One(Site site, Annotation note) =>
        JsonText.One(json => new AnnotationWriter(site, Addresses.AnnotationData(note.Id)).Write(json, note, alone: true));
}
