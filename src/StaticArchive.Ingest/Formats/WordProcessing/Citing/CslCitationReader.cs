using System.Text;
using System.Text.Json;
using StaticArchive.Ingest.Bibliography;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>
/// Reads citations that Zotero and Mendeley keep as JSON: <c>{"citationItems": [{"id": 3, "itemData": {"type":
/// "book", …}}]}</c>. Source: the schema csl-citation.json of the Citation Style Language.
/// </summary>
internal static class CslCitationReader
{
    private const int MaxDepth = 32;

    /// <summary>The works with records among the cited ones; none where the JSON is damaged.</summary>
    /// <param name="code">Words with the JSON in them, from its first brace on.</param>
    public static IReadOnlyList<CitedWork> Read(string code)
    {
        var start = code.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        try
        {
            var reader = new Utf8JsonReader(
                Encoding.UTF8.GetBytes(code[start..]),
                new JsonReaderOptions { MaxDepth = MaxDepth, AllowMultipleValues = true }
            );
            using var citation = JsonDocument.ParseValue(ref reader);
            return Read(citation.RootElement);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static List<CitedWork> Read(JsonElement citation)
    {
        var works = new List<CitedWork>();
        if (
            citation.ValueKind != JsonValueKind.Object
            || !citation.TryGetProperty("citationItems", out var items)
            || items.ValueKind != JsonValueKind.Array
        )
        {
            return works;
        }

        foreach (var item in items.EnumerateArray())
        {
            if (
                item.ValueKind == JsonValueKind.Object
                && item.TryGetProperty("itemData", out var data)
                && ReadRecord(data) is { } record
            )
            {
                works.Add(new CitedWork(FindKey(item, data), record));
            }
        }

        return works;
    }

    private static CslItem? ReadRecord(JsonElement data)
    {
        var text = data.GetRawText();
        var source = new SourceFile(new InputFile("", Array.Empty<byte>()), $"[{text}]", "", "utf-8");
        return CslJsonReader.Read(source, []) is [var record, ..] ? record.Item : null;
    }

    /// <summary>Addresses hold in all files of a library, numbers in one file.</summary>
    private static string FindKey(JsonElement item, JsonElement data)
    {
        foreach (var name in new[] { "uris", "uri" })
        {
            if (
                item.TryGetProperty(name, out var uris)
                && uris.ValueKind == JsonValueKind.Array
                && uris.GetArrayLength() > 0
                && uris[0].ValueKind == JsonValueKind.String
            )
            {
                return uris[0].GetString()!;
            }
        }

        return item.TryGetProperty("id", out var id) ? id.GetRawText() : data.GetRawText();
    }
}
