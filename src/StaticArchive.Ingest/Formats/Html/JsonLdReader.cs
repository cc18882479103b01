using System.Text.Json;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Reads the metadata of a page in JSON-LD with the terms of schema.org: <c>{"@type": "ScholarlyArticle", "headline":
/// …}</c>.
/// </summary>
internal static class JsonLdReader
{
    private const int Rank = 66;
    private const string Rule = "JSON-LD";

    private static readonly HashSet<string> Types = WordList.ParseSet(
        "ScholarlyArticle Article Report Chapter Book TechArticle NewsArticle BlogPosting "
            + "CreativeWork Thesis PublicationIssue MedicalScholarlyArticle"
    );

    private static readonly (string Property, string Field)[] Texts =
    [
        ("headline", "title"),
        ("name", "title"),
        ("alternativeHeadline", "subtitle"),
        ("description", "abstract"),
        ("abstract", "abstract"),
        ("inLanguage", "language"),
        ("license", "licence"),
        ("url", "url"),
        ("isbn", "isbn"),
        ("copyrightNotice", "rights"),
        ("reportNumber", "collection-number"),
        ("pagination", "page"),
    ];

    /// <summary>The first work of each script; a script that is no valid JSON states nothing.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(SourceFile file, MarkupElement top)
    {
        var readings = new List<MetadataAssertion>();
        foreach (
            var script in top.DescendantElements("script")
                .Where(script =>
                    script["type"]?.Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true
                )
        )
        {
            var end = file.Text.IndexOf("</", script.StartTag.End, StringComparison.Ordinal);
            var json = file.Text[script.StartTag.End..(end < 0 ? file.Text.Length : end)];
            try
            {
                using var document = JsonDocument.Parse(
                    JsonHalfSurrogates.Replace(json, out _),
                    new JsonDocumentOptions { MaxDepth = 32, AllowTrailingCommas = true }
                );
                foreach (var node in Nodes(document.RootElement).Where(IsWork).Take(1))
                {
                    ReadWork(node, file.GetLocation(script.StartTag.Start), readings);
                }
            }
            catch (JsonException)
            {
                // Nothing to report: the text of the page and its meta elements are read all the same.
            }
        }

        return readings;
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement root) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray().SelectMany(Nodes),
            JsonValueKind.Object => root.TryGetProperty("@graph", out var graph)
            && graph.ValueKind == JsonValueKind.Array
                ? graph.EnumerateArray().Prepend(root)
                : [root],
            _ => [],
        };

    private static bool IsWork(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object
        && node.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(name =>
            name.ValueKind == JsonValueKind.String && Types.Contains(name.GetString()!)
        );

    private static void ReadWork(JsonElement node, SourceLocation location, List<MetadataAssertion> readings)
    {
        foreach (var (property, field) in Texts)
        {
            if (GetText(node, property) is { } value && !readings.Exists(reading => reading.Field == field))
            {
                readings.Add(new MetadataAssertion(field, value, location, Rule, Rank));
            }
        }

        readings.AddRange(
            GetValues(node, "author").Select(person => ReadPerson(person, location)).OfType<MetadataAssertion>()
        );
        Add("issued", EdtfNormalizer.Normalize(GetText(node, "datePublished")));
        Add("publisher", GetNameOf(node, "publisher"));
        Add("container-title", GetNameOf(node, "isPartOf"));
        foreach (var keyword in GetValues(node, "keywords"))
        {
            Add("keyword", GetText(keyword));
        }

        void Add(string field, string? value)
        {
            if (value is not null)
            {
                readings.Add(new MetadataAssertion(field, value, location, Rule, Rank));
            }
        }
    }

    /// <summary>The value of a property, or the items of its list; none where it is missing.</summary>
    private static IEnumerable<JsonElement> GetValues(JsonElement node, string property) =>
        !node.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : [value];

    /// <summary>An author: a name, or an object with a name in one property or in two.</summary>
    private static MetadataAssertion? ReadPerson(JsonElement person, SourceLocation location)
    {
        var name = GetText(person) ?? GetText(person, "name") ?? GetInvertedName(person);
        var id = GetText(person, "@id") ?? GetText(person, "identifier");
        return name is null
            ? null
            : new MetadataAssertion("author", name, location, Rule, Rank)
            {
                Affiliation = GetNameOf(person, "affiliation"),
                Orcid = id?.Contains("orcid.org", StringComparison.Ordinal) == true ? id : null,
            };
    }

    private static string? GetInvertedName(JsonElement person) =>
        GetText(person, "familyName") is { } family ? $"{family}, {GetText(person, "givenName")}".Trim() : null;

    /// <summary>The name of the object that a property holds: <c>"publisher": {"name": "…"}</c>.</summary>
    private static string? GetNameOf(JsonElement node, string property) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(property, out var value)
            ? GetText(value, "name")
            : null;

    private static string? GetText(JsonElement node, string property) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(property, out var value) ? GetText(value) : null;

    /// <summary>A string, trimmed; null for other values and for a string of blanks.</summary>
    private static string? GetText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;
}
