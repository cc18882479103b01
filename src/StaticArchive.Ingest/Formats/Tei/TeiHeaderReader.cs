using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>The record that the header of a TEI document states.</summary>
/// <param name="tei">The document's <c>TEI</c> element.</param>
internal sealed class TeiHeaderReader(SourceFile file, MarkupElement tei)
{
    private const int Rank = 75;
    private const string Rule = "TEI header";

    private static readonly HashSet<string> Groups = WordList.ParseSet(
        "filedesc titlestmt publicationstmt sourcedesc biblstruct analytic monogr imprint encodingdesc profiledesc "
            + "textclass abstract div availability author appinfo respstmt seriesstmt notesstmt langusage revisiondesc"
    );

    private static readonly Dictionary<string, string> Fields = WordList.ParseMap(
        StringComparer.Ordinal,
        ("abstract", "abstract"),
        ("author", "persname author"),
        ("affiliation", "affiliation orgname"),
        ("publisher", "publisher"),
        ("issued", "date"),
        ("rights", "licence license"),
        ("keyword", "keywords")
    );

    private static readonly Dictionary<string, string> IdentifierFields = WordList.ParseMap(
        StringComparer.Ordinal,
        ("doi", "doi"),
        ("issn", "issn eissn"),
        ("isbn", "isbn")
    );

    private readonly HeaderAssertionBuilder _readings = new(file, Rule, Rank);

    /// <summary>The parts of a header that become a block each, in the order of the file.</summary>
    public static IEnumerable<MarkupElement> FindParts(MarkupElement header)
    {
        foreach (var element in header.Elements)
        {
            var goesDeeper = Groups.Contains(element.Name) && element.Elements.Any() && !HasWords(element);
            foreach (var part in goesDeeper ? FindParts(element) : [element])
            {
                yield return part;
            }
        }
    }

    /// <summary>The field that a part states; null for none.</summary>
    public static string? FindField(MarkupElement part) =>
        part.Name switch
        {
            "p" or "div" or "ab" or "head" when part.Parent?.Name is "abstract" or "div" => "abstract",
            "p" when part.Parent?.Name == "availability" => "rights",
            "idno" => IdentifierFields.GetValueOrDefault(part["type"]?.ToLowerInvariant() ?? ""),
            "biblscope" => part["unit"],
            var name => Fields.GetValueOrDefault(name),
        };

    /// <summary>Whether it describes the conversion to TEI and not the paper.</summary>
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

    /// <summary>Reads the whole header.</summary>
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
        _readings.Add("title", description?.FindPath("titlestmt", "title"));
        ReadPublication(description?.Element("publicationstmt"), source);
        var people = source?.Element("analytic")?.Elements ?? description?.Element("titlestmt")?.Elements ?? [];
        foreach (var author in people.Where(element => element.Name == "author"))
        {
            ReadAuthor(author);
        }

        ReadSource(source);
        foreach (var term in header.DescendantElements("keywords").SelectMany(list => list.DescendantElements("term")))
        {
            _readings.Add("keyword", term);
        }

        _readings.Add("abstract", header.FindPath("profiledesc", "abstract"));
        _readings.Add("language", tei, tei.Element("text")?["lang"] ?? header["lang"]);
        return _readings.Assertions;
    }

    /// <summary>Who published it and when, and what others may do with it.</summary>
    private void ReadPublication(MarkupElement? statement, MarkupElement? source)
    {
        _readings.Add("publisher", statement?.Element("publisher"));
        List<MarkupElement?> dates =
        [
            statement?.DescendantElements("date").FirstOrDefault(),
            source?.FindPath("monogr", "imprint", "date"),
        ];
        // A date that nobody can read, "in summer", gives way to one of the printed source.
        var date = dates.Find(one => ReadDate(one) is not null) ?? dates.Find(one => one is not null);
        _readings.Add("issued", date, ReadDate(date) ?? date.GetTextContent(file.Text));
        _readings.Add("rights", statement?.Element("availability"));
        var licence = statement?.FindPath("availability", "licence");
        _readings.Add("licence", licence, licence?["target"]);
    }

    private string? ReadDate(MarkupElement? date) =>
        EdtfNormalizer.Normalize(date?["when"]) ?? EdtfNormalizer.Normalize(date.GetTextContent(file.Text));

    /// <summary>The journal or book it stands in, where in it, and its numbers.</summary>
    private void ReadSource(MarkupElement? source)
    {
        _readings.Add(
            "container-title",
            source?.Element("monogr")?.Elements.FirstOrDefault(element => element.Name == "title")
        );
        foreach (var scope in source?.DescendantElements("biblscope") ?? [])
        {
            _readings.Add(
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
            _readings.Add(FindField(id)!, id);
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
            _readings.Create("author", author, name.SortForm) with
            {
                Orcid = orcid,
                Affiliation = affiliations.Count > 0 ? string.Join("; ", affiliations) : null,
                IsOrganisation = name.Literal is not null,
            }
        );
    }
}
