using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// The <c>meta</c> and <c>link</c> elements of a page that describe its paper: the terms of Highwire Press
/// (<c>citation_title</c>), EPrints, Dublin Core and PRISM, and, at a lower rank, those for search engines.
/// </summary>
internal sealed class HtmlMetaReader
{
    private static readonly Dictionary<string, MetaTerm> Terms = ParseTerms(
        (
            72,
            "citation_",
            "title=title author=author authors=author publication_date=issued date=issued online_date=issued "
                + "year=issued cover_date=issued journal_title=container-title inbook_title=container-title "
                + "conference_title=container-title "
                + "volume=volume issue=issue doi=doi isbn=isbn issn=issn publisher=publisher "
                + "technical_report_institution=institution technical_report_number=collection-number "
                + "keywords=keyword abstract=abstract language=language "
                + "abstract_html_url=url fulltext_html_url=url public_url=url series_title=collection-title "
                + "num_pages=number-of-pages"
        ),
        (
            71,
            "eprints.",
            "title=title creators_name=author corp_creators=author date=issued type=genre "
                + "monograph_type=genre series=collection-title number=collection-number pages=number-of-pages "
                + "pagerange=page publication=container-title "
                + "volume=volume publisher=publisher place_of_pub=publisher-place institution=institution "
                + "department=institution keywords=keyword isbn=isbn issn=issn id_number=doi official_url=url "
                + "abstract=abstract"
        ),
        (
            70,
            "dc.",
            "title=title creator=author contributor.author=author date=issued date.issued=issued "
                + "publisher=publisher description=abstract description.abstract=abstract subject=keyword "
                + "rights=rights rights.uri=licence language=language type=genre identifier=identifier "
                + "identifier.uri=url identifier.doi=doi identifier.isbn=isbn identifier.issn=issn "
                + "relation.ispartof=collection-title relation.ispartofseries=collection-title"
        ),
        (
            70,
            "dcterms.",
            "title=title creator=author issued=issued date=issued publisher=publisher abstract=abstract "
                + "description=abstract subject=keyword rights=rights license=licence language=language type=genre "
                + "identifier=identifier ispartof=collection-title"
        ),
        (
            68,
            "prism.",
            "publicationname=container-title publicationdate=issued volume=volume number=issue issn=issn "
                + "eissn=issn doi=doi"
        ),
        (
            45,
            "",
            "author=author keywords=keyword description=description og:title=title og:url=url "
                + "article:published_time=issued article:author=author dc:title=title"
        )
    );

    private readonly SourceFile _file;
    private readonly List<MetadataAssertion> _readings = [];
    private readonly List<string> _institutions = [];
    private int _lastAuthor = -1;
    private string? _firstPage;
    private string? _lastPage;

    private HtmlMetaReader(SourceFile file) => _file = file;

    /// <summary>Reads the elements of a page, in order.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(SourceFile file, MarkupElement top)
    {
        var reader = new HtmlMetaReader(file);
        foreach (var meta in top.DescendantElements("meta"))
        {
            if ((meta["name"] ?? meta["property"]) is { } name && meta["content"] is { } value)
            {
                reader.ReadMeta(meta.StartTag, name, value);
            }
        }

        reader.AddInstitutions();
        reader.AddPageRange();
        reader.ReadLinks(top);
        return reader._readings;
    }

    private void ReadMeta(Span tag, string name, string value)
    {
        switch (name.ToLowerInvariant())
        {
            case "citation_firstpage":
                _firstPage = value;
                break;
            case "citation_lastpage":
                _lastPage = value;
                break;
            case "citation_author_institution":
                _institutions.Add(value);
                break;
            case "citation_author_orcid" when _lastAuthor >= 0:
                _readings[_lastAuthor] = _readings[_lastAuthor] with { Orcid = value };
                break;
            case var term when Terms.TryGetValue(term, out var known):
                AddValues(known, tag, name, value);
                break;
            default:
                break;
        }
    }

    private void AddValues(MetaTerm term, Span tag, string name, string value)
    {
        foreach (var (field, part) in SplitValues(term.Field, value))
        {
            if (field == "author")
            {
                AddInstitutions();
                _lastAuthor = _readings.Count;
            }

            _readings.Add(
                new MetadataAssertion(field, part, _file.GetLocation(tag.Start), $"meta {name}", term.Rank)
                {
                    IsOrganisation = name.Contains("corp_", StringComparison.OrdinalIgnoreCase),
                }
            );
        }
    }

    /// <summary>Institutions follow the name of their author.</summary>
    private void AddInstitutions()
    {
        if (_institutions.Count > 0 && _lastAuthor >= 0)
        {
            _readings[_lastAuthor] = _readings[_lastAuthor] with { Affiliation = string.Join("; ", _institutions) };
        }

        _institutions.Clear();
    }

    private void AddPageRange()
    {
        if (_firstPage is { } first)
        {
            _readings.Add(
                new MetadataAssertion(
                    "page",
                    _lastPage is null || _lastPage == first ? first : $"{first}-{_lastPage}",
                    new SourceLocation(_file.Path, 1),
                    "meta citation_firstpage",
                    72
                )
            );
        }
    }

    /// <summary>
    /// Most elements state one value; a list of authors is split, and an identifier sorted by its kind.
    /// </summary>
    private static IEnumerable<(string Field, string Value)> SplitValues(string field, string value) =>
        field switch
        {
            "issued" => EdtfNormalizer.Normalize(value) is { } date ? [(field, date)] : [],
            "identifier" => ClassifyIdentifier(value) is { } kind ? [(kind, value)] : [],
            "author" when value.Contains(';', StringComparison.Ordinal) => value
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(author => (field, author)),
            "doi" when !value.Contains("10.", StringComparison.Ordinal) => [],
            _ => [(field, value)],
        };

    private static string? ClassifyIdentifier(string value) =>
        value.StartsWith("10.", StringComparison.Ordinal)
        || value.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)
        || value.Contains("doi.org/", StringComparison.Ordinal)
            ? "doi"
        : value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "url"
        : value.StartsWith("isbn", StringComparison.OrdinalIgnoreCase) ? "isbn"
        : null;

    private void ReadLinks(MarkupElement top)
    {
        foreach (var link in top.DescendantElements("link"))
        {
            if (link["rel"] is "canonical" or "license" && link["href"] is { } address)
            {
                var field = link["rel"] == "canonical" ? "url" : "licence";
                _readings.Add(
                    new MetadataAssertion(
                        field,
                        address,
                        _file.GetLocation(link.StartTag.Start),
                        $"link {link["rel"]}",
                        50
                    )
                );
            }
        }

        if (top.DescendantElements("html").FirstOrDefault() is { } html && html["lang"] is { } language)
        {
            _readings.Add(
                new MetadataAssertion(
                    "language",
                    language,
                    _file.GetLocation(html.StartTag.Start),
                    "lang of the page",
                    60
                )
            );
        }
    }

    /// <summary>Of a term in two lists the first holds.</summary>
    private static Dictionary<string, MetaTerm> ParseTerms(params (int Rank, string Prefix, string Pairs)[] lists)
    {
        var terms = new Dictionary<string, MetaTerm>(StringComparer.Ordinal);
        foreach (var (rank, prefix, pairs) in lists)
        {
            foreach (var (name, field) in WordList.ParsePairs(pairs))
            {
                terms.TryAdd(prefix + name, new MetaTerm(field, rank));
            }
        }

        return terms;
    }
}
