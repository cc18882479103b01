using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Data;

/// <summary>Writes annotations after the Web Annotation Data Model (W3C, 2017).</summary>
/// <param name="site">The site.</param>
/// <param name="address">Address of the file that is written.</param>
internal sealed class AnnotationWriter(Site site, string address)
{
    /// <summary>Writes it; with its context where it stands by itself.</summary>
    public void Write(Utf8JsonWriter json, Annotation note, bool alone = false)
    {
        var (settings, record) = (site.Archive.Settings, note.Record);
        json.WriteStartObject();
        json.WriteIfAny("@context", alone ? "http://www.w3.org/ns/anno.jsonld" : null);
        json.WriteString("id", settings.Href(address, Addresses.Annotation(note.Id)));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", record.Motivation);
        json.WriteIfAny("created", DateParts.Of(record.Created) is { IsKnown: true } date ? date.FirstDay + "T00:00:00Z" : null);
        Creator(json, record);
        json.WriteIfAny("rights", WebAddresses.Web(settings.Licence));
        json.WriteList("body", Bodies(record), Write);
        if (record.ReplyTo is { } parent)
        {
            json.WriteStartArray("target");
            json.WriteStringValue(settings.Href(address, Addresses.Annotation(parent)));
            Target(json, note);
            json.WriteEndArray();
        }
        else
        {
            json.WritePropertyName("target");
            Target(json, note);
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

    private sealed record Body(string Type, string Value, string? Format, string? Purpose);

    private IEnumerable<Body> Bodies(AnnotationRecord record) =>
        [
            new Body("TextualBody", record.Body, "text/markdown", record.Motivation),
            .. record.Tags.Select(tag => new Body("TextualBody", tag, null, "tagging")),
            .. record.References.Select(work => new Body("SpecificResource", site.Archive.Settings.Href(address, Addresses.Work(work)), null, "linking")),
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

    private void Target(Utf8JsonWriter json, Annotation note)
    {
        var (quote, anchor) = (note.Record.Target, note.Anchor);
        var page = anchor.Document is { } document ? site.AddressOf(document, null) : Addresses.Paper(quote.Paper);
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", site.Archive.Settings.Href(address, page));
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
            json.WriteSpan(site.OffsetsOf(anchor.Document).InText(anchor.Span));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
