using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Data;

/// <summary>
/// <c>annotations.json</c>: all annotations as a W3C AnnotationCollection (Web Annotation Data Model, 2017) of one page.
/// Positions count code points of the reading text in <c>documents/&lt;id&gt;.json</c>. Where it is not known where the
/// site is published, identifiers are relative to this file.
/// </summary>
internal static class AnnotationsFile
{
    private const string Address = Addresses.Data + "annotations.json";

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var (settings, notes, cache) = (site.Archive.Settings, site.Archive.Annotations, new OffsetsCache(site));
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
            json.WriteList("items", notes, (inner, note) => Write(inner, site, note, cache));
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Site site, Annotation note, OffsetsCache cache)
    {
        var (settings, record) = (site.Archive.Settings, note.Record);
        json.WriteStartObject();
        json.WriteString("id", settings.Href(Address, Addresses.Annotation(note.Id)));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", record.Motivation);
        json.WriteIfAny("created", DateParts.Of(record.Created) is { IsKnown: true } date ? date.FirstDay + "T00:00:00Z" : null);
        Creator(json, record);
        json.WriteIfAny("rights", WebAddresses.Web(settings.Licence));
        json.WriteList("body", Bodies(site, record), Write);
        if (record.ReplyTo is { } parent)
        {
            json.WriteStartArray("target");
            json.WriteStringValue(settings.Href(Address, Addresses.Annotation(parent)));
            Target(json, site, note, cache);
            json.WriteEndArray();
        }
        else
        {
            json.WritePropertyName("target");
            Target(json, site, note, cache);
        }

        json.WriteEndObject();
    }

    private static void Creator(Utf8JsonWriter json, AnnotationRecord record)
    {
        json.WriteStartObject("creator");
        json.WriteIfAny("id", WebAddresses.Orcid(record.Orcid) ?? WebAddresses.Web(record.AuthorUrl));
        json.WriteString("type", "Person");
        json.WriteString("name", record.Author);
        if (record.Orcid is not null)
        {
            json.WriteIfAny("homepage", record.AuthorUrl);
        }

        json.WriteEndObject();
    }

    private readonly record struct Body(string Type, string Value, string? Format, string? Purpose);

    private static IEnumerable<Body> Bodies(Site site, AnnotationRecord record) =>
        [
            new Body("TextualBody", record.Body, "text/markdown", null),
            .. record.Tags.Select(tag => new Body("TextualBody", tag, null, "tagging")),
            .. record.References.Select(work => new Body("SpecificResource", site.Archive.Settings.Href(Address, Addresses.Work(work)), null, "linking")),
        ];

    private static void Write(Utf8JsonWriter json, Body body)
    {
        json.WriteStartObject();
        json.WriteString("type", body.Type);
        json.WriteIfAny("purpose", body.Purpose);
        json.WriteString(body.Type == "TextualBody" ? "value" : "source", body.Value);
        json.WriteIfAny("format", body.Format);
        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, Site site, Annotation note, OffsetsCache cache)
    {
        var (quote, anchor) = (note.Record.Target, note.Anchor);
        var page = anchor.Document is { } document ? site.AddressOf(document, null) : Addresses.Paper(quote.Paper);
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", site.Archive.Settings.Href(Address, page));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Quote);
        json.WriteIfAny("prefix", quote.Prefix);
        json.WriteIfAny("suffix", quote.Suffix);
        json.WriteEndObject();
        if (anchor.IsPlaced && anchor.Document is not null)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteSpan(cache.Of(anchor.Document).InText(anchor.Span));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
