using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Metadata;

/// <summary>The fields that front matter and sidecars state, under their CSL names and the names others use.</summary>
internal static class FrontMatterMetadataReader
{
    /// <summary>Trust in front matter: below the sidecar, above everything that is found.</summary>
    public const int Rank = 90;

    /// <summary>Field, and the keys it may stand under.</summary>
    private static readonly (string Field, string[] Keys)[] Fields =
    [
        ("title", ["title"]),
        ("subtitle", ["subtitle"]),
        ("issued", ["issued", "date", "year", "published"]),
        ("type", ["type"]),
        ("genre", ["genre"]),
        ("container-title", ["container-title", "journal"]),
        ("collection-title", ["collection-title", "series"]),
        ("collection-number", ["collection-number", "series-number", "number"]),
        ("volume", ["volume"]),
        ("issue", ["issue"]),
        ("page", ["page", "pages"]),
        ("number-of-pages", ["number-of-pages"]),
        ("publisher", ["publisher"]),
        ("publisher-place", ["publisher-place", "place"]),
        ("institution", ["institution"]),
        ("isbn", ["isbn", "ISBN"]),
        ("issn", ["issn", "ISSN"]),
        ("doi", ["doi", "DOI"]),
        ("url", ["url", "URL", "source"]),
        ("language", ["language", "lang"]),
        ("abstract", ["abstract", "description"]),
        ("rights", ["rights", "copyright"]),
        ("licence", ["licence", "license"]),
    ];

    /// <summary>Reads them; keys that front matter has for other tools are no trouble.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(YamlMapping? map, int rank = Rank, string rule = "front matter")
    {
        if (map is null)
        {
            return [];
        }

        var readings = new List<MetadataAssertion>();
        foreach (var (field, keys) in Fields)
        {
            // Every key is asked for, so that each counts as known.
            var values = keys.Select(key => new { Key = key, Value = map.GetString(key) }).ToList();
            if (values.Find(pair => pair.Value is not null) is { Value: { } value } found)
            {
                readings.Add(
                    new MetadataAssertion(
                        field,
                        field == "issued" ? EdtfNormalizer.Normalize(value) ?? value : value,
                        map.GetPlace(found.Key),
                        rule,
                        rank
                    )
                );
            }
        }

        foreach (var key in new[] { "author", "authors", "creator" })
        {
            readings.AddRange(
                map.GetMappingsOrScalars(key, "name")
                    .Select(author => ReadAuthor(author, map.GetPlace(key), rule, rank))
            );
        }

        foreach (var key in new[] { "keyword", "keywords", "tags" })
        {
            readings.AddRange(
                map.GetStrings(key)
                    .Select(word => new MetadataAssertion("keyword", word, map.GetPlace(key), rule, rank))
            );
        }

        return readings;
    }

    private static MetadataAssertion ReadAuthor(YamlMapping author, SourceLocation location, string rule, int rank)
    {
        var (family, given) = (author.GetString("family"), author.GetString("given"));
        var name =
            author.GetString("name")
            ?? author.GetString("literal")
            ?? (
                family is null ? given ?? ""
                : given is null ? family
                : $"{family}, {given}"
            );
        var isOrganisation = author.GetString("literal") is not null;
        var orcid = author.GetString("orcid");
        var affiliation = author.GetString("affiliation");
        if (rank > Rank)
        {
            author.ReportUnknownKeys();
        }

        return new MetadataAssertion("author", name, location, rule, rank)
        {
            Orcid = orcid,
            Affiliation = affiliation,
            IsOrganisation = isOrganisation,
        };
    }
}
