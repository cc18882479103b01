using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Ingest.Metadata;

/// <summary>The fields that front matter and sidecars state, under their CSL names and the names others use.</summary>
internal static class FrontMatterMetadataReader
{
    private static readonly FieldKeys[] Fields =
    [
        new(PaperField.Title),
        new(PaperField.Subtitle),
        new(PaperField.Issued, "issued", "date", "year", "published"),
        new(PaperField.Type),
        new(PaperField.Genre),
        new(PaperField.ContainerTitle, "container-title", "journal"),
        new(PaperField.CollectionTitle, "collection-title", "series"),
        new(PaperField.CollectionNumber, "collection-number", "series-number", "number"),
        new(PaperField.Volume),
        new(PaperField.Issue),
        new(PaperField.Page, "page", "pages"),
        new(PaperField.NumberOfPages),
        new(PaperField.Publisher),
        new(PaperField.PublisherPlace, "publisher-place", "place"),
        new(PaperField.Edition),
        new(PaperField.Version),
        new(PaperField.OriginalDate),
        new(PaperField.EventTitle),
        new(PaperField.EventPlace),
        new(PaperField.Authority),
        new(PaperField.Archive),
        new(PaperField.ArchiveLocation, "archive_location", "archive-location"),
        new(PaperField.Institution),
        new(PaperField.Isbn, "isbn", "ISBN"),
        new(PaperField.Issn, "issn", "ISSN"),
        new(PaperField.Doi, "doi", "DOI"),
        new(PaperField.Url, "url", "URL", "source"),
        new(PaperField.Language, "language", "lang"),
        new(PaperField.Abstract, "abstract", "description"),
        new(PaperField.Rights, "rights", "copyright"),
        new(PaperField.Licence, "licence", "license"),
    ];

    /// <summary>Those whose values are checked, whoever the front matter is for.</summary>
    private static readonly IReadOnlyList<SchemaField> CheckedFields =
    [
        .. PaperSchema.Record.Where(field => field.Format is FieldFormat.PublicationDate or FieldFormat.Names),
    ];

    /// <summary>What front matter often says for other tools: <c>archive: true</c>, <c>version: 1.2</c>.</summary>
    private static readonly PaperField[] OtherTools = [PaperField.Archive, PaperField.Version];

    private static readonly string[] KeywordKeys = ["keyword", "keywords", "tags"];

    /// <summary>Reads front matter; keys that it has for other tools are ignored.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(YamlMapping? map)
    {
        var readings = Read(map, MetadataEvidence.FrontMatter);
        map?.ReportUnknownValues(CheckedFields);
        return readings;
    }

    /// <summary>Reads a mapping that states fields with a given trust.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(YamlMapping? map, MetadataEvidence evidence) =>
        map is null
            ? []
            :
            [
                .. Fields
                    .Where(field =>
                        evidence.Rank > MetadataEvidence.FrontMatter.Rank || !OtherTools.Contains(field.Field)
                    )
                    .Select(field => ReadField(map, field, evidence))
                    .OfType<MetadataAssertion>(),
                .. new FrontMatterNameReader(evidence).Read(map),
                .. KeywordKeys.SelectMany(key =>
                    map.GetStrings(key)
                        .Select(word => CreateAssertion(PaperField.Keyword, word, map.GetPlace(key), evidence))
                ),
            ];

    private static MetadataAssertion CreateAssertion(
        PaperField field,
        string value,
        SourceLocation location,
        MetadataEvidence evidence
    ) => new(field.GetName(), value, location, evidence.Words, evidence.Rank);

    private static MetadataAssertion? ReadField(YamlMapping map, FieldKeys field, MetadataEvidence evidence)
    {
        // Every key is asked for, so that each counts as known.
        var values = field.Keys.Select(key => new { Key = key, Value = map.GetString(key) }).ToList();
        return
            values.Find(pair => pair.Value is not null) is { Value: { } stated } found
            && NormalizeValue(field.Field, stated) is { } value
            ? CreateAssertion(field.Field, value, map.GetPlace(found.Key), evidence)
            : null;
    }

    /// <summary>A date as EDTF, a type as CSL has it; a word that means no type says nothing of it.</summary>
    public static string? NormalizeValue(PaperField field, string value) =>
        field == PaperField.Type ? CslTypeNames.Find(value) : EdtfNormalizer.NormalizeValue(field, value);
}
