using System.Text.Json;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data.Schemas;

/// <summary>
/// The files that people write as JSON Schemas (draft 2020-12), so that editors complete and check them while they are
/// written; made of the same lists of fields that readers read by.
/// </summary>
public static class InputSchemaWriter
{
    /// <summary>A schema with its address; without one where it is to lie anywhere.</summary>
    public static ReadOnlyMemory<byte> Write(InputSchema schema, string? id) =>
        JsonFileWriter.WriteFile(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteStringIfNotEmpty("$id", id);
            json.WriteString("title", schema.Title);
            json.WriteString("description", $"{schema.Path}: {schema.Description}");
            WriteRoot(json, schema);
            json.WriteEndObject();
        });

    private static void WriteRoot(Utf8JsonWriter json, InputSchema schema)
    {
        switch (schema.Shape)
        {
            case SchemaShape.List:
                // A list, or the list under the one key of the file.
                json.WriteStringArray("type", ["array", "object", "null"]);
                WriteItems(json, schema.Fields, schema.IsOpen);
                json.WriteStartObject("additionalProperties");
                json.WriteString("type", "array");
                WriteItems(json, schema.Fields, schema.IsOpen);
                json.WriteEndObject();
                break;
            case SchemaShape.MappingOrList:
                json.WriteStringArray("type", ["object", "array", "null"]);
                WriteItems(json, schema.Fields[0].Fields, schema.Fields[0].IsOpen);
                SchemaFieldWriter.WriteObject(json, schema.Fields, schema.IsOpen);
                break;
            default:
                json.WriteStringArray("type", ["object", "null"]);
                SchemaFieldWriter.WriteObject(json, schema.Fields, schema.IsOpen);
                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<SchemaField> fields, bool isOpen)
    {
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        SchemaFieldWriter.WriteObject(json, fields, isOpen);
        json.WriteEndObject();
    }
}
