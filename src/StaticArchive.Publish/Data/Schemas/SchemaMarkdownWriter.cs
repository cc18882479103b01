using System.Globalization;
using System.Text;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Publish.Data.Schemas;

/// <summary>The page about a file that people write, in Markdown, for the site and for the repository.</summary>
public static class SchemaMarkdownWriter
{
    private static readonly Dictionary<FieldFormat, string> Formats = new()
    {
        [FieldFormat.TextList] = "One text or a list.",
        [FieldFormat.Date] = "A date, year first (EDTF).",
        [FieldFormat.PublicationDate] = "A date, year first (EDTF).",
        [FieldFormat.RecordDate] = "A date, year first, or as CSL has it.",
        [FieldFormat.Uri] = "An address that begins with https:// or http://.",
        [FieldFormat.Orcid] = "Such as 0000-0002-1825-0097.",
        [FieldFormat.Language] = "Such as en-GB or cy.",
        [FieldFormat.Number] = "A whole number.",
        [FieldFormat.Flag] = "true or false.",
        [FieldFormat.Entries] = "A list of entries with the fields below.",
        [FieldFormat.Names] = "A list; each a text, or an entry with the fields below.",
        [FieldFormat.IdLists] = "A list of lists, each with two ids or more.",
    };

    /// <summary>The page without its title.</summary>
    /// <param name="schemaHref">Where the schema is from where the page is.</param>
    public static string Write(InputSchema schema, string schemaHref)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"`{schema.Path}`\n\n{schema.Description}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"```\n{schema.Example}\n```\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"Editors complete and check such a file by its [schema]({schemaHref}), which its first line names.\n\n"
        );
        if (schema.Shape == SchemaShape.List)
        {
            page.Append("The file is a list; each entry has these fields.\n\n");
        }

        foreach (var field in schema.Fields)
        {
            WriteField(page, field, "");
        }

        return page.ToString();
    }

    private static void WriteField(StringBuilder page, SchemaField field, string indent)
    {
        page.Append(CultureInfo.InvariantCulture, $"{indent}- `{field.Name}`{Introduce(field)}");
        if (Describe(field) is { Length: > 0 } format)
        {
            page.Append(CultureInfo.InvariantCulture, $" {format}");
        }

        if (field.IsRequired)
        {
            page.Append(" It has to be there.");
        }

        if (field.Aliases.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $" Also read as {FormatWords(field.Aliases)}.");
        }

        if (field.Example is { } example)
        {
            page.Append(CultureInfo.InvariantCulture, $" For example `{example}`.");
        }

        page.Append('\n');
        // The plural categories are the same below every text that has them.
        foreach (var inner in field.Format == FieldFormat.Phrase ? [] : field.Fields)
        {
            WriteField(page, inner, indent + "  ");
        }
    }

    /// <summary>What it says; of words of the interface those in English, as they are written.</summary>
    private static string Introduce(SchemaField field) =>
        field.Format == FieldFormat.Phrase ? $": `` {field.Description} ``"
        : field.Description.Length == 0 ? ""
        : $": {field.Description}";

    private static string Describe(SchemaField field) =>
        field.Format switch
        {
            FieldFormat.Word => FormatWords(field.Choices) + (field.IsOpen ? ", or a word of the archive's own." : "."),
            FieldFormat.Number when field.Maximum is { } most => string.Create(
                CultureInfo.InvariantCulture,
                $"A whole number from {field.Minimum ?? 0} to {most}."
            ),
            _ => Formats.GetValueOrDefault(field.Format, ""),
        };

    private static string FormatWords(IEnumerable<string> words) =>
        string.Join(", ", words.Select(word => $"`{word}`"));
}
