using System.Collections.Frozen;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Html;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// What the package document of a book says of it in Dublin Core. Publishers fill it in with care and programs without,
/// so that a title or name that the pages mark counts for more.
/// </summary>
internal sealed class EpubMetaReader
{
    private const string Rule = "package document";

    private static readonly FrozenDictionary<string, MetaTerm> Terms = new Dictionary<string, MetaTerm>(
        StringComparer.Ordinal
    )
    {
        ["publisher"] = new("publisher", 28),
        ["language"] = new("language", 60),
        ["subject"] = new("keyword", 28),
        ["rights"] = new("rights", 20),
        ["description"] = new("abstract", 15),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly EpubPackage _package;
    private readonly SourceLocation _location;
    private readonly List<MetadataAssertion> _readings = [];
    private readonly ILookup<string, MarkupElement> _refinements;

    private EpubMetaReader(EpubPackage package, SourceLocation location)
    {
        (_package, _location) = (package, location);
        _refinements = GetMetadata(package)
            .Where(element => element["refines"] is not null)
            .ToLookup(element => element["refines"]!.TrimStart('#'), StringComparer.Ordinal);
    }

    /// <summary>The title that the file states; null for none.</summary>
    public static string? GetTitle(EpubPackage package) =>
        GetMetadata(package)
            .Where(element => element.Name == "title")
            .Select(element => element.GetTextContent(package.Text))
            .FirstOrDefault(title => title is not null && FilePropertyFilter.IsTitle(title));

    /// <summary>All values.</summary>
    /// <param name="package">The package document.</param>
    /// <param name="location">The file.</param>
    /// <param name="title">The title as the pages have it; null where they do not bear out the one stated.</param>
    public static IReadOnlyList<MetadataAssertion> Read(EpubPackage package, SourceLocation location, string? title)
    {
        var reader = new EpubMetaReader(package, location);
        reader.Add("title", title ?? GetTitle(package), title is null ? 48 : 62);
        foreach (var element in GetMetadata(package))
        {
            if (element.GetTextContent(package.Text) is { } value)
            {
                reader.ReadElement(element, value);
            }
        }

        return reader._readings;
    }

    /// <summary>EPUB 2 may group its elements in <c>dc-metadata</c>.</summary>
    private static IEnumerable<MarkupElement> GetMetadata(EpubPackage package) =>
        package.Root?.Element("metadata")?.Descendants().OfType<MarkupElement>() ?? [];

    private void ReadElement(MarkupElement element, string value)
    {
        switch (element.Name)
        {
            case "title":
                Add("subtitle", GetProperty(element, "title-type") == "subtitle" ? value : null, 28);
                break;
            case "creator":
                ReadCreator(element, value);
                break;
            case "date" when element["event"] is null or "publication":
                Add("issued", EdtfNormalizer.Normalize(value), element["event"] is null ? 7 : 28);
                break;
            case "identifier":
                ReadIdentifier(value);
                break;
            case var name when Terms.TryGetValue(name, out var term):
                Add(term.Field, value == "und" ? null : value, term.Rank);
                break;
            default:
                break;
        }
    }

    /// <summary>The role is an attribute in EPUB 2 and an element in EPUB 3.</summary>
    private void ReadCreator(MarkupElement element, string names)
    {
        var field = (element["role"] ?? GetProperty(element, "role")) switch
        {
            null or "aut" or "cre" => "author",
            "edt" => "editor",
            _ => null,
        };
        foreach (
            var name in names.Split([';', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (field is not null && !FilePropertyFilter.IsNobody(name))
            {
                Add(field, name, 29);
            }
        }
    }

    private void ReadIdentifier(string value)
    {
        var text = value.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) ? value[4..] : value;
        if (text.StartsWith("isbn:", StringComparison.OrdinalIgnoreCase))
        {
            Add("isbn", text[5..], 28);
        }
        else if (
            text.Contains("10.", StringComparison.Ordinal) && text.Contains("doi", StringComparison.OrdinalIgnoreCase)
        )
        {
            Add("doi", text[text.IndexOf("10.", StringComparison.Ordinal)..], 28);
        }
    }

    private string? GetProperty(MarkupElement element, string property) =>
        element["id"] is { } id
            ? _refinements[id]
                .FirstOrDefault(refinement => refinement["property"] == property)
                .GetTextContent(_package.Text)
            : null;

    private void Add(string field, string? value, int rank)
    {
        if (value is { Length: > 0 })
        {
            _readings.Add(new MetadataAssertion(field, value, _location, Rule, rank));
        }
    }
}
