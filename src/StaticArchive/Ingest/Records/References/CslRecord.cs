using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records.References;

/// <summary>A record in the words of the Citation Style Language, whether JSON or YAML carries it.</summary>
internal static class CslRecord
{
    /// <summary>Reads one. Fields that the archive has no use for are passed over: reference managers write many.</summary>
    public static CuratedRecord Read(YamlMap map)
    {
        var item = new CslItem
        {
            Type = map.Text("type") ?? "document",
            Author = Names(map, "author"),
            Editor = Names(map, "editor"),
            Issued = Issued(map),
            Title = map.Text("title"),
            ContainerTitle = map.Text("container-title"),
            CollectionTitle = map.Text("collection-title"),
            CollectionNumber = map.Text("collection-number"),
            Publisher = map.Text("publisher"),
            PublisherPlace = map.Text("publisher-place"),
            Edition = map.Text("edition"),
            Volume = map.Text("volume"),
            Issue = map.Text("issue"),
            Page = map.Text("page")?.Replace('–', '-'),
            Number = map.Text("number"),
            NumberOfPages = map.Text("number-of-pages"),
            Genre = map.Text("genre"),
            Doi = RecordText.Doi(map.Text("DOI") ?? map.Text("doi")),
            Url = map.Text("URL") ?? map.Text("url"),
            Isbn = map.Text("ISBN"),
            Issn = map.Text("ISSN"),
            Language = map.Text("language"),
            Abstract = map.Text("abstract"),
            Note = map.Text("note"),
        };
        return new CuratedRecord(map.Text("id") ?? map.Text("citation-key") ?? "", item, map.Place);
    }

    private static IReadOnlyList<Name> Names(YamlMap map, string key) => map.IsText(key) ? RecordText.Names(map.Text(key) ?? "") : [.. map.Maps(key).Select(Person)];

    private static Name Person(YamlMap name)
    {
        if (name.Text("literal") is { } literal)
        {
            return Name.Organisation(literal);
        }

        var particle = name.Text("non-dropping-particle") ?? name.Text("dropping-particle");
        var family = string.Join(' ', new[] { particle, name.Text("family") }.OfType<string>());
        return name.Text("given") is null && family.Contains(' ', StringComparison.Ordinal) && particle is null ? Name.Organisation(family) : new Name(family, name.Text("given")) { Suffix = name.Text("suffix") };
    }

    /// <summary><c>issued: 2003</c>, <c>issued: {date-parts: [[2003, 5]]}</c>, <c>issued: [{year: 2003}]</c>, <c>issued: {literal: in press}</c></summary>
    private static Issued? Issued(YamlMap map)
    {
        if (map.IsText("issued"))
        {
            return RecordText.Issued(map.Text("issued"));
        }

        var dates = map.Maps("issued");
        if (dates.Count == 0)
        {
            return null;
        }

        var (date, lists) = (dates[0], dates[0].Lists("date-parts"));
        var parts = lists.Count > 0 ? lists[0] : [.. new[] { date.Text("year"), date.Text("month"), date.Text("day") }.OfType<string>()];
        return parts.Count > 0 ? RecordText.Issued(string.Join('-', parts.Select(part => part.PadLeft(2, '0')))) : RecordText.Issued(date.Text("raw") ?? date.Text("literal"));
    }
}
