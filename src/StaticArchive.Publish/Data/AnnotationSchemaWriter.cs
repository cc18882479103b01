using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary>
/// The front matter of annotations as a JSON Schema (draft 2020-12), so that editors complete and check it while it is
/// written; made of the same list of fields that the reader reads by.
/// </summary>
internal static class AnnotationSchemaWriter
{
    /// <summary>Its address.</summary>
    public const string Url = SiteUrls.Data + "annotation.schema.json";

    private const string DatePattern = "^(\\d{4}|\\d{3}X|\\d{2}XX)(-\\d{2}(-\\d{2})?)?[~?%]?(T.*)?$";
    private const string OrcidPattern = "^(https?://orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]$";

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Settings settings) =>
        JsonFileWriter.WriteFile(json => Write(json, settings.ToHref(Url, Url)));

    private static void Write(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", id);
        json.WriteString("title", "Annotation");
        json.WriteString(
            "description",
            "Front matter of an annotation: input/annotations/<paper>/<date>-<words>.md. The note itself is "
                + "Markdown and stands below it."
        );
        json.WriteString("type", "object");
        json.WriteStringArray(
            "required",
            AnnotationSchema.Fields.Where(field => field.IsRequired).Select(field => field.Name)
        );
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var field in AnnotationSchema.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Description);
            WriteFieldType(json, field.Format);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFieldType(Utf8JsonWriter json, FieldFormat form)
    {
        switch (form)
        {
            case FieldFormat.TextList:
                json.WriteStringArray("type", ["string", "array"]);
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case FieldFormat.Motivation:
                json.WriteStringArray("enum", AnnotationSchema.Motivations);
                json.WriteString("default", AnnotationSchema.Motivations[0]);
                break;
            case FieldFormat.Date:
                WritePattern(json, DatePattern);
                break;
            case FieldFormat.Orcid:
                WritePattern(json, OrcidPattern);
                break;
            case FieldFormat.Uri:
                WritePattern(json, "^https?://");
                break;
            default:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                break;
        }
    }

    private static void WritePattern(Utf8JsonWriter json, string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }
}
