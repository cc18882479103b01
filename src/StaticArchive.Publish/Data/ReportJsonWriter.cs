using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary>
/// <c>report.json</c>: all messages, the account of every document's words, what became of every quote.
/// </summary>
internal static class ReportJsonWriter
{
    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Archive archive, DocumentOffsetsCache offsets) =>
        JsonFileWriter.WriteFile(json =>
        {
            json.WriteStartObject();
            json.WriteArray("messages", archive.Messages, Write);
            json.WriteArray(
                "documents",
                archive.Documents.OrderBy(document => document.Id, StringComparer.Ordinal),
                Write
            );
            json.WriteArray("anchors", GetAnchors(archive), (inner, anchor) => Write(inner, anchor, offsets));
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.WriteString("code", message.Code);
        json.WriteString("severity", EnumFormatter.Format(message.Severity));
        json.WriteString("path", message.Location.Path);
        json.WriteNumber("line", message.Location.Line);
        json.WriteNumber("column", message.Location.Column);
        json.WriteStringIfNotEmpty("page", message.Location.Page);
        json.WriteString("message", message.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("path", document.Source.Path);
        json.WriteString("format", document.Format);
        json.WriteString("encoding", document.Source.Encoding);
        json.WriteStartObject("words");
        json.WriteNumber("read", document.WordCounts.Read);
        json.WriteNumber("published", document.WordCounts.Published);
        json.WriteNumber("visible", document.WordCounts.Visible);
        json.WriteArray(
            "setAside",
            document.WordCounts.Excluded,
            (inner, aside) =>
            {
                inner.WriteStartObject();
                inner.WriteString("reason", aside.Reason);
                inner.WriteNumber("words", aside.Count);
                if (aside.IsMarkup)
                {
                    inner.WriteBoolean("markup", true);
                }

                inner.WriteEndObject();
            }
        );
        json.WriteEndObject();
        json.WriteArray("guesses", document.Guesses, Write);
        json.WriteArray("fields", FieldReading.Read(document), Write);
        json.WriteEndObject();
    }

    /// <summary>A field that nothing states has no values: a blank to fill.</summary>
    private static void Write(Utf8JsonWriter json, FieldReading reading)
    {
        json.WriteStartObject();
        json.WriteString("field", reading.Field);
        json.WriteStringArray("values", [.. reading.Best.Select(value => value.Value)]);
        if (reading.Best is [var first, ..])
        {
            json.WriteNumber("line", first.Location.Line);
            json.WriteString("rule", first.Rule);
            json.WriteNumber("sureness", first.Rank);
            json.WriteStringIfNotEmpty("nextBest", reading.NextBest?.Value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Guess guess)
    {
        json.WriteStartObject();
        json.WriteString("what", guess.Decision);
        json.WriteNumber("line", guess.Location.Line);
        json.WriteNumber("column", guess.Location.Column);
        json.WriteString("override", guess.Override);
        json.WriteStringIfNotEmpty("block", guess.Block);
        if (guess.Field is not null)
        {
            json.WriteString("field", guess.Field);
            json.WriteNumber("sureness", guess.Sureness);
            json.WriteStringIfNotEmpty("nextBest", guess.NextBest);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnchorEntry quote, DocumentOffsetsCache offsets)
    {
        json.WriteStartObject();
        json.WriteString("path", quote.Path);
        json.WriteString("id", quote.Id);
        json.WriteString("state", EnumFormatter.Format(quote.Anchor.State));
        if (quote.Anchor is { State: not AnchorState.Orphan, Document: { } document } anchor)
        {
            json.WriteString("document", document);
            json.WriteSpan(offsets.For(document).InText(anchor.Span));
        }

        json.WriteEndObject();
    }

    private sealed record AnchorEntry(string Path, string Id, Anchor Anchor, SourceLocation Place);

    /// <summary>Every annotation and every evidence quote, by file and place in it.</summary>
    private static IEnumerable<AnchorEntry> GetAnchors(Archive archive) =>
        archive
            .Annotations.Select(note => new AnchorEntry(
                note.Record.Path,
                note.Id,
                note.Anchor,
                note.Record.Target.Location
            ))
            .Concat(
                archive.Events.SelectMany(item =>
                    item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence))
                        .Select(evidence => new AnchorEntry(
                            evidence.Record.Location.Path,
                            item.Id,
                            evidence.Anchor,
                            evidence.Record.Location
                        ))
                )
            )
            .OrderBy(quote => quote.Path, StringComparer.Ordinal)
            .ThenBy(quote => quote.Place.Line)
            .ThenBy(quote => quote.Place.Column)
            .ThenBy(quote => quote.Id, StringComparer.Ordinal);
}
