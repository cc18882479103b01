using System.Text.Json;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data.Schemas;

/// <summary>Writes what a key of a file can have as the keywords of JSON Schema.</summary>
internal static class SchemaFieldWriter
{
    private const string OrcidPattern = "^(https?://orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]$";
    private const string LanguagePattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    // Year, month or season, day; each may be in doubt, and figures of it unknown: 2005, 2001-07, 1998~, 194X.
    private const string Year = "[?~%]?-?Y?[0-9X]{4,}[?~%]?";
    private const string Month = "[?~%]?(0[1-9X]|1[0-2X]|2[1-9X]|3[0-9X]|4[01X]|X[0-9X])[?~%]?";
    private const string Day = "[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?";
    private const string OneDate = $"{Year}(-{Month}(-{Day})?)?";
    private const string AnyDate = $"([\\[{{].+[\\]}}]|{OneDate}|({OneDate}|\\.\\.)?/({OneDate}|\\.\\.)?)";

    /// <summary>Writes the keys of an entry, those that it has to have, and whether it may have others.</summary>
    public static void WriteObject(Utf8JsonWriter json, IReadOnlyList<SchemaField> fields, bool isOpen)
    {
        var required = fields.Where(field => field is { IsRequired: true, Aliases.Count: 0 }).ToList();
        if (required.Count > 0)
        {
            json.WriteStringArray("required", required.Select(field => field.Name));
        }

        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            WriteProperty(json, field.Name, field.Description, field);
            foreach (var alias in field.Aliases)
            {
                WriteProperty(json, alias, $"The same as {field.Name}.", field);
            }
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", isOpen);
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, string description, SchemaField field)
    {
        json.WriteStartObject(name);
        json.WriteStringIfNotEmpty("description", description);
        if (field.Format is FieldFormat.Group or FieldFormat.Phrase)
        {
            WriteGroup(json, field);
        }
        else if (
            field.Format is FieldFormat.Entries or FieldFormat.Names or FieldFormat.TextList or FieldFormat.IdLists
        )
        {
            WriteList(json, field);
        }
        else
        {
            WriteScalar(json, field);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, SchemaField field)
    {
        switch (field.Format)
        {
            case FieldFormat.TextList:
                WriteType(json, field, "string", "number", "array");
                json.WriteStartObject("items");
                WriteType(json, field, "string", "number");
                json.WriteEndObject();
                break;
            case FieldFormat.IdLists:
                WriteType(json, field, "array");
                json.WriteStartObject("items");
                json.WriteString("type", "array");
                json.WriteNumber("minItems", 2);
                json.WriteStartObject("items");
                json.WriteStringArray("type", ["string", "number"]);
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            default:
                string[] words = field.Format == FieldFormat.Names ? ["string"] : [];
                WriteType(json, field, [.. words, "array", "object"]);
                json.WriteStartObject("items");
                json.WriteStringArray("type", [.. words, "object"]);
                WriteObject(json, field.Fields, field.IsOpen);
                json.WriteEndObject();
                WriteObject(json, field.Fields, field.IsOpen);
                break;
        }
    }

    /// <summary>Keys of their own; for a text that counts something, or the text.</summary>
    private static void WriteGroup(Utf8JsonWriter json, SchemaField field)
    {
        string[] texts = field.Format == FieldFormat.Phrase ? ["string", "number"] : [];
        string[] groups = field.Fields.Count > 0 ? ["object"] : [];
        WriteType(json, field, [.. texts, .. groups]);
        if (field.Fields.Count > 0)
        {
            WriteObject(json, field.Fields, field.IsOpen);
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, SchemaField field)
    {
        switch (field.Format)
        {
            case FieldFormat.Word when !field.IsOpen:
                json.WriteStringArray("enum", field.Choices);
                break;
            case FieldFormat.Word:
                WriteType(json, field, "string");
                json.WriteStringArray("examples", field.Choices);
                break;
            case FieldFormat.Flag:
                json.WriteStartArray("enum");
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                json.WriteStringValue("yes");
                json.WriteStringValue("no");
                json.WriteEndArray();
                break;
            case FieldFormat.Number:
                WriteType(json, field, "integer");
                WriteLimit(json, "minimum", field.Minimum);
                WriteLimit(json, "maximum", field.Maximum);
                break;
            case FieldFormat.Text:
                WriteType(json, field, "string", "number");
                json.WriteNumber("minLength", field.IsRequired ? 1 : 0);
                break;
            default:
                WritePattern(json, field);
                break;
        }
    }

    private static void WritePattern(Utf8JsonWriter json, SchemaField field)
    {
        string[] records = field.Format == FieldFormat.RecordDate ? ["object", "array"] : [];
        string[] years = field.Format is FieldFormat.Date or FieldFormat.PublicationDate or FieldFormat.RecordDate
            ? ["integer"]
            : [];
        WriteType(json, field, ["string", .. years, .. records]);
        json.WriteString(
            "pattern",
            field.Format switch
            {
                FieldFormat.Date => $"^{AnyDate}(T.*)?$",
                FieldFormat.PublicationDate => $"^({AnyDate}(T.*)?|.*[A-Za-z]{{3}}.*[0-9]{{4}}.*)$",
                FieldFormat.RecordDate => $"^({AnyDate}(T.*)?|.*[A-Za-z].*)$",
                FieldFormat.Orcid => OrcidPattern,
                FieldFormat.Language => LanguagePattern,
                _ => "^https?://",
            }
        );
        if (years.Length > 0)
        {
            json.WriteNumber("minimum", 1000);
            json.WriteNumber("maximum", 9999);
        }
    }

    private static void WriteLimit(Utf8JsonWriter json, string keyword, int? limit)
    {
        if (limit is { } number)
        {
            json.WriteNumber(keyword, number);
        }
    }

    /// <summary>A key without a value says nothing, where it may be left out.</summary>
    private static void WriteType(Utf8JsonWriter json, SchemaField field, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        if (!field.IsRequired)
        {
            json.WriteStringValue("null");
        }

        json.WriteEndArray();
    }
}
