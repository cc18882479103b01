using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary>
/// <c>references.json</c>: the reference index as CSL-JSON; <c>custom</c> says where each work is printed and cited.
/// </summary>
internal static class ReferencesJsonWriter
{
    /// <summary>Its bytes, in pieces.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Write(Archive archive, DocumentOffsetsCache offsets)
    {
        var mentions = archive
            .Citations.Where(citation => citation.IsMention)
            .ToDictionary(citation => citation.Id, StringComparer.Ordinal);
        var published = archive.Works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        return JsonFileWriter.WriteArrayChunks(
            archive.Works.OrderBy(work => work.Id, StringComparer.Ordinal),
            (json, work) =>
            {
                json.WriteStartObject();
                json.WriteString("id", work.Id);
                CslJsonWriter.WriteFields(json, work.Item);
                json.WriteStartObject("custom");
                json.WriteArray(
                    "occurrences",
                    work.Occurrences,
                    (inner, occurrence) => Write(inner, occurrence, offsets.For(occurrence.Document))
                );
                json.WriteStringArray("citedBy", work.CitedBy.Where(id => !mentions.ContainsKey(id)));
                if (work.CitedBy.Any(mentions.ContainsKey))
                {
                    json.WriteArray(
                        "namedIn",
                        [.. work.CitedBy.Where(mentions.ContainsKey).Select(id => mentions[id])],
                        (inner, mention) => Write(inner, mention, offsets.For(mention.Document))
                    );
                }

                json.WriteStringArray("mergedBecause", work.MergedBecause.Select(merge => merge.Summary));
                WriteResembling(json, work, published);
                json.WriteStringIfNotEmpty("paper", work.Paper);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );
    }

    /// <summary>Other works that may be the same; those that withdrawn papers alone list stay hidden.</summary>
    private static void WriteResembling(Utf8JsonWriter json, Work work, HashSet<string> published)
    {
        if (work.Resembles.Any(published.Contains))
        {
            json.WriteStringArray("resembles", work.Resembles.Where(published.Contains));
        }
    }

    /// <summary>A place of running text that names the work without citing it.</summary>
    private static void Write(Utf8JsonWriter json, Citation mention, DocumentOffsets offsets)
    {
        json.WriteStartObject();
        json.WriteString("document", mention.Document);
        json.WriteString("block", mention.Block);
        json.WriteString("text", mention.Span.Slice(offsets.Document.Text));
        json.WriteSpan(offsets.InText(mention.Span));
        CitationsJsonWriter.WriteSource(json, offsets, mention.Span);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Occurrence occurrence, DocumentOffsets offsets)
    {
        json.WriteStartObject();
        json.WriteString("document", occurrence.Document);
        json.WriteString("raw", occurrence.Raw);
        json.WriteStartObject("source");
        json.WriteSpan(offsets.SourceOf(occurrence.Span));
        json.WriteEndObject();
        json.WriteStartObject("item");
        CslJsonWriter.WriteFields(json, occurrence.Item);
        json.WriteEndObject();
        if (!occurrence.IsInReferenceList)
        {
            json.WriteBoolean("listed", false);
        }

        json.WriteEndObject();
    }
}
