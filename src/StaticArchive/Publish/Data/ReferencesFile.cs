using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports.Formats;

namespace StaticArchive.Publish.Data;

/// <summary><c>references.json</c>: the reference index as CSL-JSON; <c>custom</c> says where each work is printed and cited.</summary>
internal static class ReferencesFile
{
    /// <summary>Its bytes, in pieces.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Write(Site site) => JsonText.Pieces(site.Archive.Works.OrderBy(work => work.Id, StringComparer.Ordinal), (json, work) =>
    {
        json.WriteStartObject();
        json.WriteString("id", work.Id);
        CslJson.WriteFields(json, work.Item);
        json.WriteStartObject("custom");
        json.WriteList("occurrences", work.Occurrences, (inner, print) => Write(inner, print, site.OffsetsOf(print.Document)));
        json.WriteTexts("citedBy", work.CitedBy);
        json.WriteTexts("mergedBecause", work.MergedBecause.Select(merge => merge.Sentence));
        json.WriteIfAny("paper", work.Paper);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Occurrence print, DocumentOffsets offsets)
    {
        json.WriteStartObject();
        json.WriteString("document", print.Document);
        json.WriteString("raw", print.Raw);
        json.WriteStartObject("source");
        json.WriteSpan(offsets.SourceOf(print.Span));
        json.WriteEndObject();
        json.WriteStartObject("item");
        CslJson.WriteFields(json, print.Item);
        json.WriteEndObject();
        if (!print.Listed)
        {
            json.WriteBoolean("listed", false);
        }

        json.WriteEndObject();
    }
}
