using System.Globalization;
using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary><c>events.json</c>: the timeline with its evidence, sources and disagreements.</summary>
internal static class EventsJsonWriter
{
    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Archive archive, DocumentOffsetsCache offsets) =>
        JsonFileWriter.WriteArrayFile(archive.Events, (json, item) => Write(json, item, offsets));

    private static void Write(Utf8JsonWriter json, TimelineEvent item, DocumentOffsetsCache offsets)
    {
        var record = item.Record;
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("date", record.Date);
        json.WriteString("earliest", FormatDay(item.Earliest));
        json.WriteString("latest", FormatDay(item.Latest));
        json.WriteString("title", record.Title);
        json.WriteString("kind", record.Kind);
        json.WriteString("certainty", record.IsPlanned ? "planned" : "done");
        json.WriteString("place", record.Location);
        json.WriteString("organisation", record.Organisation);
        json.WriteArray("evidence", item.Evidence, (inner, evidence) => Write(inner, evidence, offsets));
        json.WriteArray("sources", record.Sources, Write);
        json.WriteArray("disputed", item.Disputed, (inner, side) => Write(inner, side, offsets));
        json.WriteString("note", record.Note);
        json.WriteString("url", SiteUrls.Event(item.Id));
        json.WriteEndObject();
    }

    /// <summary>The day; null where a date is open at that end.</summary>
    private static string? FormatDay(DateOnly day) =>
        day == DateOnly.MinValue || day == DateOnly.MaxValue
            ? null
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, Evidence evidence, DocumentOffsetsCache cache)
    {
        json.WriteStartObject();
        if (evidence.Anchor is { State: not AnchorState.Orphan, Document: { } document } anchor)
        {
            var offsets = cache.For(document);
            json.WriteString("document", document);
            json.WriteString("block", anchor.Block);
            json.WriteSpan(offsets.InText(anchor.Span));
            CitationsJsonWriter.WriteSource(json, offsets, anchor.Span);
        }

        json.WriteString("quote", evidence.Record.Exact);
        json.WriteString("state", EnumFormatter.Format(evidence.Anchor.State));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceReference source)
    {
        json.WriteStartObject();
        json.WriteStringIfNotEmpty("reference", source.Reference);
        json.WriteStringIfNotEmpty("url", source.Url);
        json.WriteStringIfNotEmpty("title", source.Title);
        json.WriteStringIfNotEmpty("publisher", source.Publisher);
        json.WriteStringIfNotEmpty("date", source.Date);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Dispute side, DocumentOffsetsCache offsets)
    {
        json.WriteStartObject();
        json.WriteString("field", side.Record.Field);
        json.WriteString("value", side.Record.Value);
        if (side.Evidence.Count > 0)
        {
            json.WriteArray("evidence", side.Evidence, (inner, evidence) => Write(inner, evidence, offsets));
        }

        if (side.Record.Sources.Count > 0)
        {
            json.WriteArray("sources", side.Record.Sources, Write);
        }

        if (side.Record.IsPreferred)
        {
            json.WriteBoolean("preferred", true);
        }

        json.WriteStringIfNotEmpty("because", side.Record.Reason);
        json.WriteEndObject();
    }
}
