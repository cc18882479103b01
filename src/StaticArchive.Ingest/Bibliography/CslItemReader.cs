using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Reads a record with the field names of the Citation Style Language, from JSON or YAML.</summary>
internal static class CslItemReader
{
    /// <summary>
    /// Reads one record. Fields that the archive does not use are ignored, since reference managers write many.
    /// </summary>
    public static CuratedRecord Read(YamlMapping map)
    {
        var item = new CslItem
        {
            Type = map.GetString("type") ?? "document",
            Author = ReadNames(map, "author"),
            Editor = ReadNames(map, "editor"),
            Issued = ReadIssued(map),
            Title = map.GetString("title"),
            ContainerTitle = map.GetString("container-title"),
            CollectionTitle = map.GetString("collection-title"),
            CollectionNumber = map.GetString("collection-number"),
            Publisher = map.GetString("publisher"),
            PublisherPlace = map.GetString("publisher-place"),
            Edition = map.GetString("edition"),
            Volume = map.GetString("volume"),
            Issue = map.GetString("issue"),
            Page = map.GetString("page")?.Replace('–', '-'),
            Number = map.GetString("number"),
            NumberOfPages = map.GetString("number-of-pages"),
            Genre = map.GetString("genre"),
            Doi = ReferenceFieldParser.ParseDoi(map.GetString("DOI") ?? map.GetString("doi")),
            Url = map.GetString("URL") ?? map.GetString("url"),
            Isbn = map.GetString("ISBN"),
            Issn = map.GetString("ISSN"),
            Language = map.GetString("language"),
            Abstract = map.GetString("abstract"),
            Note = map.GetString("note"),
        };
        return new CuratedRecord(map.GetString("id") ?? map.GetString("citation-key") ?? "", item, map.Place)
        {
            Extent = map.Extent,
        };
    }

    private static IReadOnlyList<CslName> ReadNames(YamlMapping map, string key) =>
        map.IsScalar(key)
            ? ReferenceFieldParser.ParseNames(map.GetString(key) ?? "")
            : [.. map.GetMappings(key).Select(ReadPerson)];

    private static CslName ReadPerson(YamlMapping name)
    {
        if (name.GetString("literal") is { } literal)
        {
            return CslName.FromLiteral(literal);
        }

        var particle = name.GetString("non-dropping-particle") ?? name.GetString("dropping-particle");
        var family = string.Join(' ', new[] { particle, name.GetString("family") }.OfType<string>());
        return name.GetString("given") is null && family.Contains(' ', StringComparison.Ordinal) && particle is null
            ? CslName.FromLiteral(family)
            : new CslName(family, name.GetString("given")) { Suffix = name.GetString("suffix") };
    }

    /// <summary>
    /// <c>issued: 2003</c>, <c>issued: {date-parts: [[2003, 5]]}</c>, <c>issued: [{year: 2003}]</c>, <c>issued:
    /// {literal: in press}</c>
    /// </summary>
    private static CslDate? ReadIssued(YamlMapping map)
    {
        if (map.IsScalar("issued"))
        {
            return ReferenceFieldParser.ParseIssued(map.GetString("issued"));
        }

        var dates = map.GetMappings("issued");
        if (dates.Count == 0)
        {
            return null;
        }

        var (date, lists) = (dates[0], dates[0].GetLists("date-parts"));
        var parts =
            lists.Count > 0
                ? lists[0]
                :
                [
                    .. new[]
                    {
                        date.GetString("year"),
                        date.GetString("month"),
                        date.GetString("day"),
                    }.OfType<string>(),
                ];
        return parts.Count > 0
            ? ReferenceFieldParser.ParseIssued(string.Join('-', parts.Select(part => part.PadLeft(2, '0'))))
            : ReferenceFieldParser.ParseIssued(date.GetString("raw") ?? date.GetString("literal"));
    }
}
