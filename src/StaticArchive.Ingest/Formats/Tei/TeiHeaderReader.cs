using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Formats.Markup;
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
        ("isbn", "isbn"),
        ("volume", "volume"),
        ("issue", "issue")
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
            "biblscope" => TeiReferenceReader.GetUnit(part),
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
        _readings.Add("title", TeiTitles.FindMain(header), ReadTitle(TeiTitles.FindMain(header)));
        _readings.Add("subtitle", TeiTitles.FindSubtitle(header));
        new TeiPublicationReader(file, _readings).Read(description);
        foreach (var author in FindAuthors(description))
        {
            ReadAuthor(author);
        }

        ReadSource(source);
        ReadSeries(description);
        foreach (var list in header.DescendantElements("keywords"))
        {
            var terms = list.DescendantElements("term").ToList();
            (terms.Count > 0 ? terms : list.DescendantElements("item").ToList()).ForEach(term =>
                _readings.Add("keyword", term)
            );
        }

        var summary = header.FindPath("profiledesc", "abstract") ?? TeiTitles.FindAbstract(tei);
        _readings.Add("abstract", summary, summary.GetTextContent(file.Text, "head"));
        _readings.Add(
            "language",
            tei,
            tei.Element("text")?["lang"]
                ?? header["lang"]
                ?? header.FindPath("profiledesc", "langusage", "language")?["ident"]
        );
        return _readings.Assertions;
    }

    private string? ReadTitle(MarkupElement? title) => title.GetTextContent(file.Text, "note", "fw");

    /// <summary>Those of the work; else those of the print that an edition of it was made from.</summary>
    private static IEnumerable<MarkupElement> FindAuthors(MarkupElement? description)
    {
        var source = description?.Element("sourcedesc");
        List<IEnumerable<MarkupElement>> places =
        [
            source?.FindPath("biblstruct", "analytic")?.Elements ?? [],
            description?.Element("titlestmt")?.Elements ?? [],
            source?.FindPath("biblfull", "titlestmt")?.Elements ?? [],
            source?.FindPath("biblstruct", "monogr")?.Elements ?? [],
            source?.Element("bibl")?.Elements ?? [],
        ];
        return places
                .Select(place => place.Where(element => element.Name == "author"))
                .FirstOrDefault(authors => authors.Any())
            ?? [];
    }

    /// <summary>The journal or book it stands in, where in it, and its numbers.</summary>
    private void ReadSource(MarkupElement? source)
    {
        _readings.Add(
            "container-title",
            source?.Element("monogr")?.Elements.FirstOrDefault(element => element.Name == "title")
        );
        ReadNumbers(source);
    }

    /// <summary>
    /// The same of a file that was no print first: <c>&lt;publicationStmt&gt;&lt;idno type="DOI"&gt;</c>,
    /// <c>&lt;seriesStmt&gt;&lt;title level="j"&gt;</c>.
    /// </summary>
    private void ReadSeries(MarkupElement? description)
    {
        var series = description?.Element("seriesstmt");
        _readings.Add(
            "container-title",
            series?.Elements.FirstOrDefault(element => element.Name == "title" && element["level"] == "j")
        );
        ReadNumbers(series);
        ReadNumbers(description?.Element("publicationstmt"));
    }

    private void ReadNumbers(MarkupElement? record)
    {
        foreach (var scope in record?.DescendantElements("biblscope") ?? [])
        {
            _readings.Add(
                TeiReferenceReader.GetUnit(scope) ?? "page",
                scope,
                TeiReferenceReader.ReadNumbers(scope, file.Text)
            );
        }

        foreach (var id in record?.DescendantElements("idno").Where(id => FindField(id) is not null) ?? [])
        {
            _readings.Add(FindField(id)!, id, ReadIdentifier(id));
        }
    }

    private string? ReadIdentifier(MarkupElement id)
    {
        var words = id.GetTextContent(file.Text);
        return FindField(id) == "doi" ? ReferenceFieldParser.ParseDoi(words) ?? words : words;
    }

    private static bool HasWords(MarkupElement element) =>
        element.Name is "author" && element.Element("persname") is null;

    /// <summary>The organisations of an affiliation, or its words where none is tagged.</summary>
    private string? ReadAffiliation(MarkupElement affiliation)
    {
        var organisations = affiliation
            .DescendantElements("orgname")
            .Select(organisation => organisation.GetTextContent(file.Text))
            .OfType<string>()
            .ToList();
        return organisations.Count > 0
            ? string.Join(", ", organisations)
            : affiliation.GetTextContent(file.Text, "email", "note", "idno", "ptr");
    }

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
        var affiliations = author.DescendantElements("affiliation").Select(ReadAffiliation).OfType<string>().ToList();
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
