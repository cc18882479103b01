using System.Text.Json;
using StaticArchive.Documents;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Data;

/// <summary>
/// The front matter of annotations as a JSON Schema (draft 2020-12), so that editors complete and check it while it is written;
/// made of the same list of fields that the reader reads by.
/// </summary>
internal static class AnnotationSchema
{
    /// <summary>Its address.</summary>
    public const string Address = Addresses.Data + "annotation.schema.json";

    private const string DatePattern = "^(\\d{4}|\\d{3}X|\\d{2}XX)(-\\d{2}(-\\d{2})?)?[~?%]?(T.*)?$";
    private const string OrcidPattern = "^(https?://orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]$";

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Settings settings) => JsonText.One(json => Write(json, settings.Href(Address, Address)));

    private static void Write(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", id);
        json.WriteString("title", "Annotation");
        json.WriteString("description", "Front matter of an annotation: input/annotations/<paper>/<date>-<words>.md. The note itself is Markdown and stands below it.");
        json.WriteString("type", "object");
        json.WriteTexts("required", AnnotationFields.All.Where(field => field.Required).Select(field => field.Name));
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var field in AnnotationFields.All)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Description);
            Form(json, field.Form);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Form(Utf8JsonWriter json, FieldForm form)
    {
        switch (form)
        {
            case FieldForm.Texts:
                json.WriteTexts("type", ["string", "array"]);
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case FieldForm.Motivation:
                json.WriteTexts("enum", AnnotationFields.Motivations);
                json.WriteString("default", AnnotationFields.Motivations[0]);
                break;
            case FieldForm.Date:
                Pattern(json, DatePattern);
                break;
            case FieldForm.Orcid:
                Pattern(json, OrcidPattern);
                break;
            case FieldForm.Address:
                Pattern(json, "^https?://");
                break;
            default:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                break;
        }
    }

    private static void Pattern(Utf8JsonWriter json, string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }
}
