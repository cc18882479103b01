using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Reads a record with the field names of the Citation Style Language, from JSON or YAML.</summary>
internal static class CslItemReader
{
    private static readonly string[] OtherRoles =
    [
        "chair",
        "collection-editor",
        "compiler",
        "composer",
        "contributor",
        "curator",
        "editor-translator",
        "editorial-director",
        "executive-producer",
        "guest",
        "host",
        "illustrator",
        "narrator",
        "organizer",
        "original-author",
        "performer",
        "producer",
        "script-writer",
        "series-creator",
    ];

    private static readonly string[] OtherFields =
    [
        "archive_collection",
        "chapter-number",
        "container-title-short",
        "dimensions",
        "original-publisher",
        "original-publisher-place",
        "original-title",
        "part-number",
        "part-title",
        "PMCID",
        "PMID",
        "references",
        "reviewed-genre",
        "status",
        "supplement-number",
        "title-short",
        "volume-title",
    ];

    /// <summary>
    /// Reads one record. Fields that the archive does not use are ignored, since reference managers write many.
    /// </summary>
    public static CuratedRecord Read(YamlMapping map) =>
        new(map.GetString("id") ?? map.GetString("citation-key") ?? "", ReadDetails(map, ReadItem(map)), map.Place)
        {
            Extent = map.Extent,
        };

    private static CslItem ReadItem(YamlMapping map)
    {
        var (authors, editors) = (CslNameReader.Read(map, "author"), CslNameReader.Read(map, "editor"));
        return new CslItem
        {
            Type = map.GetString("type") ?? "document",
            Author = authors.Names,
            HasMoreAuthors = authors.HasMore,
            Editor = editors.Names,
            HasMoreEditors = editors.HasMore,
            Translator = CslNameReader.Read(map, "translator").Names,
            Director = CslNameReader.Read(map, "director").Names,
            Interviewer = CslNameReader.Read(map, "interviewer").Names,
            Recipient = CslNameReader.Read(map, "recipient").Names,
            ContainerAuthor = CslNameReader.Read(map, "container-author").Names,
            ReviewedAuthor = CslNameReader.Read(map, "reviewed-author").Names,
            Issued = CslDateReader.Read(map, "issued"),
            Accessed = CslDateReader.Read(map, "accessed"),
            OriginalDate = CslDateReader.Read(map, "original-date"),
            Submitted = CslDateReader.Read(map, "submitted"),
            EventDate = CslDateReader.Read(map, "event-date"),
            Title = GetText(map, "title"),
            ContainerTitle = GetText(map, "container-title"),
            CollectionTitle = GetText(map, "collection-title"),
            CollectionNumber = map.GetString("collection-number"),
            Publisher = GetText(map, "publisher"),
            PublisherPlace = map.GetString("publisher-place"),
            Doi = ReferenceFieldParser.ParseDoi(map.GetString("DOI") ?? map.GetString("doi")),
            Url = map.GetString("URL") ?? map.GetString("url"),
            Isbn = map.GetString("ISBN"),
            Issn = map.GetString("ISSN"),
            Language = map.GetString("language"),
            Abstract = GetText(map, "abstract"),
            Keyword = ReadKeywords(map),
            Note = GetText(map, "note"),
        };
    }

    private static CslItem ReadDetails(YamlMapping map, CslItem item) =>
        item with
        {
            Edition = map.GetString("edition"),
            Volume = map.GetString("volume"),
            NumberOfVolumes = map.GetString("number-of-volumes"),
            Issue = map.GetString("issue"),
            Page = map.GetString("page")?.Replace('–', '-'),
            Number = map.GetString("number"),
            NumberOfPages = map.GetString("number-of-pages"),
            Version = map.GetString("version"),
            Genre = map.GetString("genre"),
            Medium = map.GetString("medium"),
            Section = map.GetString("section"),
            Scale = map.GetString("scale"),
            Authority = map.GetString("authority"),
            EventTitle = GetText(map, "event-title") ?? GetText(map, "event"),
            EventPlace = map.GetString("event-place"),
            Archive = map.GetString("archive"),
            ArchiveLocation = map.GetString("archive_location"),
            ArchivePlace = map.GetString("archive-place"),
            ReviewedTitle = GetText(map, "reviewed-title"),
            OtherContributors =
            [
                .. OtherRoles
                    .Select(role => new CslContributors(role, CslNameReader.Read(map, role).Names))
                    .Where(part => part.Names.Count > 0),
            ],
            OtherFields =
            [
                .. from name in OtherFields
                let text = GetText(map, name)
                where !string.IsNullOrWhiteSpace(text)
                select new CslField(name, text),
            ],
        };

    /// <summary>Text without the tags that CSL-JSON allows in it: <c>CO&lt;sub&gt;2&lt;/sub&gt;</c> is CO₂.</summary>
    private static string? GetText(YamlMapping map, string key) => RichTextDecoder.Decode(map.GetString(key));

    /// <summary>A list, or words between commas or semicolons.</summary>
    private static IReadOnlyList<string> ReadKeywords(YamlMapping map) =>
        map.IsScalar("keyword")
            ? (map.GetString("keyword") ?? "").Split(
                [',', ';'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
            : map.GetStrings("keyword");
}
