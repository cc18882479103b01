using System.Text.Json;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary><c>report.json</c>: all messages, the account of every document's words, what became of every quote.</summary>
internal static class ReportFile
{
    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Site site) => JsonText.One(json =>
    {
        json.WriteStartObject();
        json.WriteList("messages", site.Archive.Messages, Write);
        json.WriteList("documents", site.Archive.Documents.OrderBy(document => document.Id, StringComparer.Ordinal), Write);
        json.WriteList("anchors", Anchors(site.Archive), (inner, anchor) => Write(inner, anchor, site));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.WriteString("code", message.Code);
        json.WriteString("severity", DataWords.Of(message.Severity));
        json.WriteString("path", message.Place.Path);
        json.WriteNumber("line", message.Place.Line);
        json.WriteNumber("column", message.Place.Column);
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
        json.WriteNumber("read", document.Words.Read);
        json.WriteNumber("published", document.Words.Published);
        json.WriteList("setAside", document.Words.Aside, (inner, aside) =>
        {
            inner.WriteStartObject();
            inner.WriteString("reason", aside.Reason);
            inner.WriteNumber("words", aside.Words);
            if (aside.IsMarkup)
            {
                inner.WriteBoolean("markup", true);
            }

            inner.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteList("guesses", document.Guesses, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Guess guess)
    {
        json.WriteStartObject();
        json.WriteString("what", guess.What);
        json.WriteNumber("line", guess.Place.Line);
        json.WriteNumber("column", guess.Place.Column);
        json.WriteString("override", guess.Override);
        json.WriteIfAny("block", guess.Block);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QuoteReport quote, Site site)
    {
        json.WriteStartObject();
        json.WriteString("path", quote.Path);
        json.WriteString("id", quote.Id);
        json.WriteString("state", DataWords.Of(quote.Anchor.State));
        if (quote.Anchor is { State: not AnchorState.Orphan, Document: { } document } anchor)
        {
            json.WriteString("document", document);
            json.WriteSpan(site.OffsetsOf(document).InText(anchor.Span));
        }

        json.WriteEndObject();
    }

    private sealed record QuoteReport(string Path, string Id, Anchor Anchor, Place Place);

    /// <summary>Every annotation and every evidence quote, by file and place in it.</summary>
    private static IEnumerable<QuoteReport> Anchors(Archive archive) =>
        archive.Annotations.Select(note => new QuoteReport(note.Record.Path, note.Id, note.Anchor, note.Record.Target.Place))
            .Concat(archive.Events.SelectMany(one => one.Evidence.Concat(one.Disputed.SelectMany(side => side.Evidence))
                .Select(evidence => new QuoteReport(evidence.Record.Place.Path, one.Id, evidence.Anchor, evidence.Record.Place))))
            .OrderBy(quote => quote.Path, StringComparer.Ordinal).ThenBy(quote => quote.Place.Line).ThenBy(quote => quote.Place.Column).ThenBy(quote => quote.Id, StringComparer.Ordinal);
}
