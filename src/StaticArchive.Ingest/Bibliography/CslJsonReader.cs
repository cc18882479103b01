using System.Text;
using System.Text.Json;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Reads CSL-JSON: a list of records, one record, or a list under <c>items</c> or <c>references</c>. Each keeps its
/// place in the file.
/// </summary>
internal static class CslJsonReader
{
    private const int MaxDepth = 32;

    /// <summary>The records of a file; of a file that is not well-formed those before the error.</summary>
    public static IReadOnlyList<CuratedRecord> Read(SourceFile source, List<Message> messages)
    {
        var records = new List<CuratedRecord>();
        try
        {
            ReadRecords(source, records, messages);
        }
        catch (JsonException error)
        {
            var line = (int)(error.LineNumber ?? 0) + 1;
            messages.Add(
                MessageCatalog.InvalidReferenceFile(
                    new SourceLocation(source.Path, line, (int)(error.BytePositionInLine ?? 0) + 1),
                    "CSL-JSON",
                    error.Message.Split(". ")[0].Split(" Path:")[0].TrimEnd('.')
                )
            );
        }

        return records;
    }

    private static void ReadRecords(SourceFile source, List<CuratedRecord> records, List<Message> messages)
    {
        var offset = source.Text.StartsWith('\uFEFF') ? 1 : 0;
        var bytes = Encoding.UTF8.GetBytes(JsonHalfSurrogates.Replace(source.Text[offset..], out var half));
        if (half >= 0)
        {
            messages.Add(MessageCatalog.HalfCharacter(source.GetLocation(offset + half)));
        }

        var reader = new Utf8JsonReader(
            bytes,
            new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = MaxDepth,
            }
        );
        while (reader.Read())
        {
            // Records stand in the outermost list, or in a list of the outermost object.
            if (reader.TokenType == JsonTokenType.StartObject && (reader.CurrentDepth > 0 || IsRecord(bytes)))
            {
                var at = offset + Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex));
                using var record = JsonDocument.ParseValue(ref reader);
                var context = new YamlContext(source, at, messages);
                records.Add(
                    CslItemReader.Read(new YamlMapping(context, ConvertObject(record.RootElement))) with
                    {
                        Extent = new Span(
                            at,
                            offset + Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed))
                        ),
                    }
                );
            }
        }
    }

    /// <summary>Whether the outermost object is a record itself.</summary>
    private static bool IsRecord(byte[] bytes)
    {
        using var document = JsonDocument.Parse(
            bytes,
            new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = MaxDepth,
            }
        );
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("type", out _);
    }

    private static YamlMappingNode ConvertObject(JsonElement element)
    {
        var map = new YamlMappingNode();
        foreach (var property in element.EnumerateObject())
        {
            if (
                property.Value.ValueKind != JsonValueKind.Null
                && !map.Children.ContainsKey(new YamlScalarNode(property.Name))
            )
            {
                map.Add(property.Name, ConvertValue(property.Value));
            }
        }

        return map;
    }

    private static YamlNode ConvertValue(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => ConvertObject(element),
            JsonValueKind.Array => new YamlSequenceNode(element.EnumerateArray().Select(ConvertValue)),
            JsonValueKind.String => new YamlScalarNode(element.GetString()),
            _ => new YamlScalarNode(element.GetRawText()),
        };
}
