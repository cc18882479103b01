using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest;

/// <summary>The fields that front matter and sidecars state, under their CSL names and the names others use.</summary>
internal static class FrontMatterReadings
{
    /// <summary>Trust in front matter: below the sidecar, above everything that is found.</summary>
    public const int Rank = 90;

    /// <summary>Field, and the keys it may stand under.</summary>
    private static readonly (string Field, string[] Keys)[] Fields =
    [
        ("title", ["title"]), ("subtitle", ["subtitle"]), ("issued", ["issued", "date", "year", "published"]), ("type", ["type"]), ("genre", ["genre"]),
        ("container-title", ["container-title", "journal"]), ("collection-title", ["collection-title", "series"]), ("collection-number", ["collection-number", "series-number", "number"]),
        ("volume", ["volume"]), ("issue", ["issue"]), ("page", ["page", "pages"]), ("number-of-pages", ["number-of-pages"]), ("publisher", ["publisher"]), ("publisher-place", ["publisher-place", "place"]),
        ("institution", ["institution"]), ("isbn", ["isbn", "ISBN"]), ("issn", ["issn", "ISSN"]), ("doi", ["doi", "DOI"]), ("url", ["url", "URL", "source"]),
        ("language", ["language", "lang"]), ("abstract", ["abstract", "description"]), ("rights", ["rights", "copyright"]), ("licence", ["licence", "license"]),
    ];

    /// <summary>Reads them; keys that front matter has for other tools are no trouble.</summary>
    public static IReadOnlyList<FieldReading> Read(YamlMap? map, int rank = Rank, string rule = "front matter")
    {
        if (map is null)
        {
            return [];
        }

        var readings = new List<FieldReading>();
        foreach (var (field, keys) in Fields)
        {
            // Every key is asked for, so that each counts as known.
            var values = keys.Select(key => new { Key = key, Value = map.Text(key) }).ToList();
            if (values.Find(pair => pair.Value is not null) is { Value: { } value } found)
            {
                readings.Add(new FieldReading(field, field == "issued" ? Dates.Edtf(value) ?? value : value, map.PlaceOf(found.Key), rule, rank));
            }
        }

        foreach (var key in new[] { "author", "authors", "creator" })
        {
            readings.AddRange(map.MapsOrTexts(key, "name").Select(author => Author(author, map.PlaceOf(key), rule, rank)));
        }

        foreach (var key in new[] { "keyword", "keywords", "tags" })
        {
            readings.AddRange(map.Texts(key).Select(word => new FieldReading("keyword", word, map.PlaceOf(key), rule, rank)));
        }

        return readings;
    }

    private static FieldReading Author(YamlMap author, Place place, string rule, int rank)
    {
        var (family, given) = (author.Text("family"), author.Text("given"));
        var name = author.Text("name") ?? author.Text("literal") ?? (family is null ? given ?? "" : given is null ? family : $"{family}, {given}");
        var isOrganisation = author.Text("literal") is not null;
        var orcid = author.Text("orcid");
        var affiliation = author.Text("affiliation");
        if (rank > Rank)
        {
            author.Close();
        }

        return new FieldReading("author", name, place, rule, rank) { Orcid = orcid, Affiliation = affiliation, IsOrganisation = isOrganisation };
    }
}
