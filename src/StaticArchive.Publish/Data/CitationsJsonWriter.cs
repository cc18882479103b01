using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary><c>citations.json</c>: every cited work at every place, with what became of it.</summary>
internal static class CitationsJsonWriter
{
    /// <summary>Its bytes, in pieces.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Write(SiteIndex site, DocumentOffsetsCache offsets) =>
        JsonFileWriter.WriteArrayChunks(
            site.Archive.Citations.Where(citation => !citation.IsMention),
            (json, citation) => Write(json, site, citation, offsets.For(citation.Document))
        );

    /// <summary>Address within its page: <c>c0001</c> of <c>paper.document.c0001</c>.</summary>
    public static string GetFragment(string citation) => citation[(citation.LastIndexOf('.') + 1)..];

    private static void Write(Utf8JsonWriter json, SiteIndex site, Citation citation, DocumentOffsets offsets)
    {
        var document = offsets.Document;
        json.WriteStartObject();
        json.WriteString("id", citation.Id);
        json.WriteString("document", citation.Document);
        json.WriteString("block", citation.Block);
        json.WriteString("url", site.UrlOf(document) + "#" + GetFragment(citation.Id));
        json.WriteString("text", citation.Span.Slice(document.Text));
        json.WriteSpan(offsets.InText(citation.Span));
        WriteSource(json, offsets, citation.Span);
        json.WriteStringArray("references", citation.Works);
        json.WriteString("status", EnumFormatter.Format(citation.Status));
        json.WriteString("system", EnumFormatter.Format(citation.System));
        json.WriteStringIfNotEmpty("note", citation.Note);
        if (citation.Candidates.Count > 0)
        {
            json.WriteArray("candidates", citation.Candidates, Write);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("work", candidate.Work);
        json.WriteString("refused", candidate.RejectionReason);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>"source": {path, start, end}</c>: where a span stands in the file as supplied.</summary>
    public static void WriteSource(Utf8JsonWriter json, DocumentOffsets offsets, Span span)
    {
        json.WriteStartObject("source");
        json.WriteString("path", offsets.Document.Source.Path);
        json.WriteSpan(offsets.SourceOf(span));
        json.WriteEndObject();
    }
}
