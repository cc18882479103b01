using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// What a page says of its paper in <c>meta</c> elements: the words of Highwire (<c>citation_title</c>), EPrints,
/// Dublin Core and PRISM, and, trusted less, what is written for search engines.
/// </summary>
internal static class HtmlMetaReader
{
    private static readonly Dictionary<string, (string Field, int Rank)> Names = Make(
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

    /// <summary>Reads them.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(SourceFile file, MarkupElement top)
    {
        var readings = new List<MetadataAssertion>();
        var (first, last) = ((string?)null, (string?)null);
        foreach (var meta in top.DescendantElements("meta"))
        {
            if ((meta["name"] ?? meta["property"]) is not { } name || meta["content"] is not { } value)
            {
                continue;
            }

            (first, last) = name.ToLowerInvariant() switch
            {
                "citation_firstpage" => (value, last),
                "citation_lastpage" => (first, value),
                _ => (first, last),
            };
            ReadAuthorDetail(readings, name, value);
            if (Names.TryGetValue(name.ToLowerInvariant(), out var known))
            {
                readings.AddRange(
                    SplitValues(known.Field, value)
                        .Select(pair => new MetadataAssertion(
                            pair.Field,
                            pair.Value,
                            file.GetLocation(meta.StartTag.Start),
                            $"meta {name}",
                            known.Rank
                        )
                        {
                            IsOrganisation = name.Contains("corp_", StringComparison.OrdinalIgnoreCase),
                        })
                );
            }
        }

        if (first is not null)
        {
            readings.Add(
                new MetadataAssertion(
                    "page",
                    last is null || last == first ? first : $"{first}-{last}",
                    new SourceLocation(file.Path, 1),
                    "meta citation_firstpage",
                    72
                )
            );
        }

        ReadLinks(file, top, readings);
        return readings;
    }

    /// <summary>The institution and the ORCID iD of the author named just before.</summary>
    private static void ReadAuthorDetail(List<MetadataAssertion> readings, string name, string value)
    {
        var at = readings.FindLastIndex(reading => reading.Field == "author");
        if (at >= 0 && name.Equals("citation_author_institution", StringComparison.OrdinalIgnoreCase))
        {
            readings[at] = readings[at] with
            {
                Affiliation = readings[at].Affiliation is { } before ? $"{before}; {value}" : value,
            };
        }
        else if (at >= 0 && name.Equals("citation_author_orcid", StringComparison.OrdinalIgnoreCase))
        {
            readings[at] = readings[at] with { Orcid = value };
        }
    }

    private static IEnumerable<(string Field, string Value)> SplitValues(string field, string value) =>
        field switch
        {
            "issued" => EdtfNormalizer.Normalize(value) is { } date ? [(field, date)] : [],
            "identifier" => Identifier(value) is { } kind ? [(kind, value)] : [],
            "author" when value.Contains(';', StringComparison.Ordinal) => value
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(author => (field, author)),
            "doi" when !value.Contains("10.", StringComparison.Ordinal) => [],
            _ => [(field, value)],
        };

    private static string? Identifier(string value) =>
        value.StartsWith("10.", StringComparison.Ordinal)
        || value.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)
        || value.Contains("doi.org/", StringComparison.Ordinal)
            ? "doi"
        : value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "url"
        : value.StartsWith("isbn", StringComparison.OrdinalIgnoreCase) ? "isbn"
        : null;

    private static void ReadLinks(SourceFile file, MarkupElement top, List<MetadataAssertion> readings)
    {
        foreach (
            var link in top.DescendantElements("link")
                .Where(link => link["rel"] is "canonical" or "license" && link["href"] is not null)
        )
        {
            var field = link["rel"] == "canonical" ? "url" : "licence";
            readings.Add(
                new MetadataAssertion(
                    field,
                    link["href"]!,
                    file.GetLocation(link.StartTag.Start),
                    $"link {link["rel"]}",
                    50
                )
            );
        }

        if (top.DescendantElements("html").FirstOrDefault() is { } html && html["lang"] is { } language)
        {
            readings.Add(
                new MetadataAssertion(
                    "language",
                    language,
                    file.GetLocation(html.StartTag.Start),
                    "lang of the page",
                    60
                )
            );
        }
    }

    private static Dictionary<string, (string, int)> Make(params (int Rank, string Prefix, string Names)[] lists) =>
        lists
            .SelectMany(list =>
                list.Names.Split(' ')
                    .Select(pair => pair.Split('='))
                    .Select(pair => (Name: list.Prefix + pair[0], Value: (pair[1], list.Rank)))
            )
            .DistinctBy(pair => pair.Name, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
