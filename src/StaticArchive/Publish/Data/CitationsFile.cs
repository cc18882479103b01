using System.Text.Json;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary><c>citations.json</c>: every cited work at every place, with what became of it.</summary>
internal static class CitationsFile
{
    /// <summary>Its bytes, in pieces.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Write(Site site) =>
        JsonText.Pieces(site.Archive.Citations, (json, citation) => Write(json, site, citation, site.OffsetsOf(citation.Document)));

    /// <summary>Address within its page: <c>c0001</c> of <c>paper.document.c0001</c>.</summary>
    public static string Anchor(string citation) => citation[(citation.LastIndexOf('.') + 1)..];

    private static void Write(Utf8JsonWriter json, Site site, Citation citation, DocumentOffsets offsets)
    {
        var document = offsets.Document;
        json.WriteStartObject();
        json.WriteString("id", citation.Id);
        json.WriteString("document", citation.Document);
        json.WriteString("block", citation.Block);
        json.WriteString("url", site.AddressOf(document) + "#" + Anchor(citation.Id));
        json.WriteString("text", citation.Span.Of(document.Text));
        json.WriteSpan(offsets.InText(citation.Span));
        Source(json, offsets, citation.Span);
        json.WriteTexts("references", citation.Works);
        json.WriteString("status", DataWords.Of(citation.Status));
        if (citation.Candidates.Count > 0)
        {
            json.WriteList("candidates", citation.Candidates, Write);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("work", candidate.Work);
        json.WriteString("refused", candidate.Refused);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>"source": {path, start, end}</c>: where a span of the text stands in the file as supplied.</summary>
    public static void Source(Utf8JsonWriter json, DocumentOffsets offsets, Span span)
    {
        json.WriteStartObject("source");
        json.WriteString("path", offsets.Document.Source.Path);
        json.WriteSpan(offsets.SourceOf(span));
        json.WriteEndObject();
    }
}
