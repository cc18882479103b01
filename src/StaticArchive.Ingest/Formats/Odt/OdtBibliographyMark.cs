using System.Text.Json.Nodes;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// Citations of OpenDocument itself, <c>&lt;text:bibliography-mark text:identifier="Fie03" text:author="…"&gt;</c>,
/// as reference managers write theirs.
/// </summary>
internal static class OdtBibliographyMark
{
    private static readonly (string Attribute, string Field)[] Fields =
    [
        ("title", "title"),
        ("journal", "container-title"),
        ("booktitle", "container-title"),
        ("volume", "volume"),
        ("number", "issue"),
        ("pages", "page"),
        ("publisher", "publisher"),
        ("address", "publisher-place"),
        ("isbn", "ISBN"),
        ("url", "URL"),
    ];

    /// <summary>The citation in the JSON of the Citation Style Language.</summary>
    public static string ToCitation(MarkupElement mark)
    {
        var record = new JsonObject { ["type"] = GetType(mark["bibliography-type"]) };
        foreach (var (attribute, field) in Fields)
        {
            if (mark[attribute] is { } value && !record.ContainsKey(field))
            {
                record[field] = value;
            }
        }

        if (mark["author"] is { } authors)
        {
            record["author"] = new JsonArray([.. authors.Split(';').Select(ToName)]);
        }

        if (int.TryParse(mark["year"], System.Globalization.CultureInfo.InvariantCulture, out var year))
        {
            record["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(year)) };
        }

        var item = new JsonObject { ["id"] = mark["identifier"] ?? "", ["itemData"] = record };
        return "ADDIN CSL_CITATION " + new JsonObject { ["citationItems"] = new JsonArray(item) }.ToJsonString();
    }

    private static JsonObject ToName(string name)
    {
        var parts = name.Split(',', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2
            ? new JsonObject { ["family"] = parts[0], ["given"] = parts[1] }
            : new JsonObject { ["literal"] = name.Trim() };
    }

    private static string GetType(string? type) =>
        type switch
        {
            "article" => "article-journal",
            "book" or "booklet" or "proceedings" => "book",
            "inbook" or "incollection" => "chapter",
            "conference" or "inproceedings" => "paper-conference",
            "mastersthesis" or "phdthesis" => "thesis",
            "techreport" => "report",
            "www" => "webpage",
            _ => "document",
        };
}
