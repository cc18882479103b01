using System.Text.Json;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// What a page says of its paper in JSON-LD, in the words of schema.org: <c>{"@type": "ScholarlyArticle", "headline":
/// …}</c>.
/// </summary>
internal static class JsonLdReader
{
    private const int Rank = 66;
    private const string Rule = "JSON-LD";

    private static readonly HashSet<string> Types =
    [
        "ScholarlyArticle",
        "Article",
        "Report",
        "Chapter",
        "Book",
        "TechArticle",
        "NewsArticle",
        "BlogPosting",
        "CreativeWork",
        "Thesis",
        "PublicationIssue",
        "MedicalScholarlyArticle",
    ];

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

    /// <summary>Reads it; what is broken states nothing.</summary>
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
                    json,
                    new JsonDocumentOptions { MaxDepth = 32, AllowTrailingCommas = true }
                );
                foreach (var node in Nodes(document.RootElement).Where(IsWork).Take(1))
                {
                    ReadWork(node, file.GetLocation(script.StartTag.Start), readings);
                }
            }
            catch (JsonException)
            {
                // Written for machines and broken: the page itself still says what it says.
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
            ReadPeople(node, "author")
                .Select(person => new MetadataAssertion("author", person.Name, location, Rule, Rank)
                {
                    Affiliation = person.Affiliation,
                    Orcid = person.Orcid,
                })
        );
        if (EdtfNormalizer.Normalize(GetText(node, "datePublished")) is { } date)
        {
            readings.Add(new MetadataAssertion("issued", date, location, Rule, Rank));
        }

        if (node.TryGetProperty("publisher", out var publisher) && GetText(publisher, "name") is { } name)
        {
            readings.Add(new MetadataAssertion("publisher", name, location, Rule, Rank));
        }

        if (node.TryGetProperty("isPartOf", out var whole) && GetText(whole, "name") is { } container)
        {
            readings.Add(new MetadataAssertion("container-title", container, location, Rule, Rank));
        }

        var keywords =
            node.TryGetProperty("keywords", out var words) && words.ValueKind == JsonValueKind.Array
                ? words
                    .EnumerateArray()
                    .Where(word => word.ValueKind == JsonValueKind.String)
                    .Select(word => word.GetString()!)
            : GetText(node, "keywords") is { } list ? [list]
            : [];
        readings.AddRange(keywords.Select(word => new MetadataAssertion("keyword", word, location, Rule, Rank)));
    }

    private static IEnumerable<(string Name, string? Affiliation, string? Orcid)> ReadPeople(
        JsonElement node,
        string property
    )
    {
        if (!node.TryGetProperty(property, out var value))
        {
            yield break;
        }

        foreach (
            var person in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1)
        )
        {
            var name =
                person.ValueKind == JsonValueKind.String
                    ? person.GetString()
                    : GetText(person, "name")
                        ?? (
                            GetText(person, "familyName") is { } family
                                ? $"{family}, {GetText(person, "givenName")}"
                                : null
                        );
            if (!string.IsNullOrWhiteSpace(name))
            {
                var affiliation =
                    person.ValueKind == JsonValueKind.Object && person.TryGetProperty("affiliation", out var of)
                        ? GetText(of, "name")
                        : null;
                var id =
                    person.ValueKind == JsonValueKind.Object
                        ? GetText(person, "@id") ?? GetText(person, "identifier")
                        : null;
                yield return (
                    name.Trim(),
                    affiliation,
                    id?.Contains("orcid.org", StringComparison.Ordinal) == true ? id : null
                );
            }
        }
    }

    private static string? GetText(JsonElement node, string property) =>
        node.ValueKind == JsonValueKind.Object
        && node.TryGetProperty(property, out var value)
        && value.ValueKind == JsonValueKind.String
        && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;
}
