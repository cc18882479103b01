using System.Globalization;
using System.Text.Json;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary><c>events.json</c>: the timeline with its evidence, sources and disagreements.</summary>
internal static class EventsFile
{
    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Site site) => JsonText.List(site.Archive.Events, (json, one) => Write(json, one, site));

    private static void Write(Utf8JsonWriter json, TimelineEvent one, Site site)
    {
        var record = one.Record;
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteString("date", record.Date);
        json.WriteString("earliest", Day(one.Earliest));
        json.WriteString("latest", Day(one.Latest));
        json.WriteString("title", record.Title);
        json.WriteString("kind", record.Kind);
        json.WriteString("certainty", record.Planned ? "planned" : "done");
        json.WriteString("place", record.Location);
        json.WriteString("organisation", record.Organisation);
        json.WriteList("evidence", one.Evidence, (inner, evidence) => Write(inner, evidence, site));
        json.WriteList("sources", record.Sources, Write);
        json.WriteList("disputed", one.Disputed, (inner, side) => Write(inner, side, site));
        json.WriteString("note", record.Note);
        json.WriteString("url", Addresses.Event(one.Id));
        json.WriteEndObject();
    }

    /// <summary>The day; null where a date is open at that end.</summary>
    private static string? Day(DateOnly day) => day == DateOnly.MinValue || day == DateOnly.MaxValue ? null : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, Evidence evidence, Site site)
    {
        json.WriteStartObject();
        if (evidence.Anchor is { State: not AnchorState.Orphan, Document: { } document } anchor)
        {
            var offsets = site.OffsetsOf(document);
            json.WriteString("document", document);
            json.WriteString("block", anchor.Block);
            json.WriteSpan(offsets.InText(anchor.Span));
            CitationsFile.Source(json, offsets, anchor.Span);
        }

        json.WriteString("quote", evidence.Record.Quote);
        json.WriteString("state", DataWords.Of(evidence.Anchor.State));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EventSource source)
    {
        json.WriteStartObject();
        json.WriteIfAny("reference", source.Reference);
        json.WriteIfAny("url", source.Url);
        json.WriteIfAny("title", source.Title);
        json.WriteIfAny("publisher", source.Publisher);
        json.WriteIfAny("date", source.Date);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Dispute side, Site site)
    {
        json.WriteStartObject();
        json.WriteString("field", side.Record.Field);
        json.WriteString("value", side.Record.Value);
        if (side.Evidence.Count > 0)
        {
            json.WriteList("evidence", side.Evidence, (inner, evidence) => Write(inner, evidence, site));
        }

        if (side.Record.Sources.Count > 0)
        {
            json.WriteList("sources", side.Record.Sources, Write);
        }

        if (side.Record.Preferred)
        {
            json.WriteBoolean("preferred", true);
        }

        json.WriteIfAny("because", side.Record.Because);
        json.WriteEndObject();
    }
}
