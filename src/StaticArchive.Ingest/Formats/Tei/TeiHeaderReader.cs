using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>The record that a TEI header states.</summary>
/// <param name="file">The file.</param>
/// <param name="tei">Its document.</param>
internal sealed class TeiHeaderReader(SourceFile file, MarkupElement tei)
{
    private const int Rank = 75;
    private const string Rule = "TEI header";

    private static readonly string[] Groups =
    [
        "filedesc",
        "titlestmt",
        "publicationstmt",
        "sourcedesc",
        "biblstruct",
        "analytic",
        "monogr",
        "imprint",
        "encodingdesc",
        "profiledesc",
        "textclass",
        "abstract",
        "div",
        "availability",
        "author",
        "appinfo",
        "respstmt",
        "seriesstmt",
        "notesstmt",
        "langusage",
        "revisiondesc",
    ];

    private readonly List<MetadataAssertion> _readings = [];

    /// <summary>The parts of a header that become a block each, in the order of the file.</summary>
    public static IEnumerable<MarkupElement> FindParts(MarkupElement header)
    {
        foreach (var element in header.Elements)
        {
            var goesDeeper =
                Groups.Contains(element.Name, StringComparer.Ordinal) && element.Elements.Any() && !HasWords(element);
            foreach (var part in goesDeeper ? FindParts(element) : [element])
            {
                yield return part;
            }
        }
    }

    /// <summary>The field that a part states.</summary>
    public static string? FindField(MarkupElement part) =>
        part.Name switch
        {
            "abstract" => "abstract",
            "p" or "div" or "ab" or "head" when part.Parent?.Name is "abstract" or "div" => "abstract",
            "persname" or "author" => "author",
            "affiliation" or "orgname" => "affiliation",
            "publisher" => "publisher",
            "date" => "issued",
            "licence" or "license" => "rights",
            "p" when part.Parent?.Name == "availability" => "rights",
            "keywords" => "keyword",
            "idno" => part["type"]?.ToLowerInvariant() switch
            {
                "doi" => "doi",
                "issn" or "eissn" => "issn",
                "isbn" => "isbn",
                _ => null,
            },
            "biblscope" => part["unit"],
            _ => null,
        };

    /// <summary>Whether it speaks of the conversion and not of the paper.</summary>
    public static bool IsFileMetadata(MarkupElement part)
    {
        for (var element = part; element is not null; element = element.Parent)
        {
            if (element.Name is "encodingdesc" or "revisiondesc")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All of it.</summary>
    public IReadOnlyList<MetadataAssertion> Read()
    {
        if (tei.Element("teiheader") is not { } header)
        {
            return [];
        }

        var (description, source) = (
            header.Element("filedesc"),
            header.FindPath("filedesc", "sourcedesc", "biblstruct")
        );
        AddReading("title", description?.FindPath("titlestmt", "title"));
        ReadPublication(description?.Element("publicationstmt"), source);
        var people = source?.Element("analytic")?.Elements ?? description?.Element("titlestmt")?.Elements ?? [];
        foreach (var author in people.Where(element => element.Name == "author"))
        {
            ReadAuthor(author);
        }

        ReadSource(source);
        foreach (var term in header.DescendantElements("keywords").SelectMany(list => list.DescendantElements("term")))
        {
            AddReading("keyword", term);
        }

        AddReading("abstract", header.FindPath("profiledesc", "abstract"));
        AddReading("language", tei, tei.Element("text")?["lang"] ?? header["lang"]);
        return _readings;
    }

    /// <summary>Who published it and when, and what others may do with it.</summary>
    private void ReadPublication(MarkupElement? statement, MarkupElement? source)
    {
        AddReading("publisher", statement?.Element("publisher"));
        var date = statement?.Element("date") ?? source?.FindPath("monogr", "imprint", "date");
        AddReading("issued", date, EdtfNormalizer.Normalize(date?["when"]) ?? date.GetTextContent(file.Text));
        AddReading("rights", statement?.Element("availability"));
        var licence = statement?.FindPath("availability", "licence");
        AddReading("licence", licence, licence?["target"]);
    }

    /// <summary>The journal or book it stands in, where in it, and its numbers.</summary>
    private void ReadSource(MarkupElement? source)
    {
        AddReading(
            "container-title",
            source?.Element("monogr")?.Elements.FirstOrDefault(element => element.Name == "title")
        );
        foreach (var scope in source?.DescendantElements("biblscope") ?? [])
        {
            AddReading(
                scope["unit"] ?? "page",
                scope,
                scope["from"] is { } from
                    ? scope["to"] is { } to && to != from
                        ? $"{from}-{to}"
                        : from
                    : scope.GetTextContent(file.Text)
            );
        }

        foreach (var id in source?.DescendantElements("idno").Where(id => FindField(id) is not null) ?? [])
        {
            AddReading(FindField(id)!, id);
        }
    }

    private static bool HasWords(MarkupElement element) =>
        element.Name is "author" && element.Element("persname") is null;

    private void ReadAuthor(MarkupElement author)
    {
        if (TeiReferenceReader.ReadPerson(author, file.Text) is not { } name)
        {
            return;
        }

        var orcid = author
            .DescendantElements("idno")
            .FirstOrDefault(id => string.Equals(id["type"], "ORCID", StringComparison.OrdinalIgnoreCase))
            .GetTextContent(file.Text);
        var affiliations = author
            .DescendantElements("affiliation")
            .Select(affiliation =>
                string.Join(
                    ", ",
                    affiliation.DescendantElements("orgname").Select(org => org.GetTextContent(file.Text))
                )
            )
            .Where(words => words.Length > 0)
            .ToList();
        _readings.Add(
            new MetadataAssertion("author", name.SortForm, file.GetLocation(author.StartTag.Start), Rule, Rank)
            {
                Orcid = orcid,
                Affiliation = affiliations.Count > 0 ? string.Join("; ", affiliations) : null,
                IsOrganisation = name.Literal is not null,
            }
        );
    }

    private void AddReading(string field, MarkupElement? element) =>
        AddReading(field, element, element.GetTextContent(file.Text));

    private void AddReading(string field, MarkupElement? element, string? value)
    {
        if (element is not null && value is { Length: > 0 })
        {
            _readings.Add(new MetadataAssertion(field, value, file.GetLocation(element.StartTag.Start), Rule, Rank));
        }
    }
}
