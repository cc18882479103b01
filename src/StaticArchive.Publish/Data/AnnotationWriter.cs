using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary>
/// Writes annotations after the Web Annotation Data Model (W3C, 2017), for readers that have the page and not the
/// archive: the words as the page has them, with those around them, and where they stand in the element that holds the
/// document's text, since the page has words of its own; the note as HTML with whole addresses.
/// </summary>
/// <param name="quotes">The words as pages have them.</param>
/// <param name="address">Address of the file that is written.</param>
internal sealed class AnnotationWriter(SiteIndex site, PageQuoteCache quotes, string address)
{
    /// <summary>Writes it; with its context where it stands by itself.</summary>
    public void Write(Utf8JsonWriter json, Annotation note, bool alone = false)
    {
        var (settings, record) = (site.Archive.Settings, note.Record);
        json.WriteStartObject();
        json.WriteStringIfNotEmpty("@context", alone ? "http://www.w3.org/ns/anno.jsonld" : null);
        json.WriteString("id", settings.ToHref(address, SiteUrls.Annotation(note.Id)));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", record.Motivation);
        json.WriteStringIfNotEmpty("created", ContentDateResolver.GetFirstInstant(record.Created));
        WriteCreator(json, record);
        json.WriteStringIfNotEmpty("rights", UrlFormatter.HttpUrlOrNull(settings.Licence));
        json.WriteArray("body", GetBodies(record), Write);
        if (record.ReplyTo is { } parent)
        {
            json.WriteStartArray("target");
            json.WriteStringValue(settings.ToHref(address, SiteUrls.Annotation(parent)));
            WriteTarget(json, note);
            json.WriteEndArray();
        }
        else
        {
            json.WritePropertyName("target");
            WriteTarget(json, note);
        }

        json.WriteEndObject();
    }

    private static void WriteCreator(Utf8JsonWriter json, AnnotationRecord record)
    {
        json.WriteStartObject("creator");
        json.WriteStringIfNotEmpty(
            "id",
            UrlFormatter.FormatOrcid(record.Orcid) ?? UrlFormatter.HttpUrlOrNull(record.AuthorUrl)
        );
        json.WriteString("type", "Person");
        json.WriteString("name", record.Author);
        if (record.Orcid is not null)
        {
            json.WriteStringIfNotEmpty("homepage", record.AuthorUrl);
        }

        json.WriteEndObject();
    }

    private sealed record Body(string Type, string Value, string? Format, string? Purpose);

    private IEnumerable<Body> GetBodies(AnnotationRecord record) =>
        [
            new Body(
                "TextualBody",
                new SafeMarkdownRenderer(site, site.Archive.Settings.ToHref(address, "")).RenderAnnotation(record)
                    + string.Concat(
                        record
                            .References.Where(site.Works.ContainsKey)
                            .Select(work =>
                                $"<p>{CitationStyle.Harvard.Format(site.Works[work].Item, null).Html}</p>\n"
                            )
                    ),
                "text/html",
                record.Motivation
            ),
            .. record.Tags.Select(tag => new Body("TextualBody", tag, null, "tagging")),
            .. record.References.Select(work => new Body(
                "SpecificResource",
                site.Archive.Settings.ToHref(address, site.UrlOfWork(work)),
                null,
                "linking"
            )),
        ];

    private static void Write(Utf8JsonWriter json, Body body)
    {
        json.WriteStartObject();
        json.WriteString("type", body.Type);
        json.WriteStringIfNotEmpty("purpose", body.Purpose);
        json.WriteString(body.Type == "TextualBody" ? "value" : "source", body.Value);
        json.WriteStringIfNotEmpty("format", body.Format);
        json.WriteEndObject();
    }

    private void WriteTarget(Utf8JsonWriter json, Annotation note)
    {
        var (quote, anchor) = (note.Record.Target, note.Anchor);
        var page = anchor.Document is { } document ? site.UrlOf(document, null) : SiteUrls.Paper(quote.Paper);
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", site.Archive.Settings.ToHref(address, page));
        var found = anchor.IsPlaced ? quotes.Find(anchor) : null;
        json.WriteStartArray("selector");
        Write(json, found?.Selector ?? quote);
        if (found?.Position is { } position)
        {
            WritePosition(json, anchor.Document!, position);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextQuoteSelector selector)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", selector.Exact);
        json.WriteStringIfNotEmpty("prefix", selector.Prefix);
        json.WriteStringIfNotEmpty("suffix", selector.Suffix);
        json.WriteEndObject();
    }

    /// <summary>
    /// Code points of the text of one element: around it the page has menus and tools, which change with the archive.
    /// </summary>
    private static void WritePosition(Utf8JsonWriter json, string document, Span position)
    {
        json.WriteStartObject();
        json.WriteString("type", "CssSelector");
        json.WriteString("value", $"[data-document=\"{document}\"]");
        json.WriteStartObject("refinedBy");
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", position.Start);
        json.WriteNumber("end", position.End);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
