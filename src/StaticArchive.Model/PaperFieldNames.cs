using System.Collections.Frozen;

namespace StaticArchive.Model;

/// <summary>The names of fields, as records, data files and pages have them.</summary>
public static class PaperFieldNames
{
    private static readonly FrozenDictionary<PaperField, string> Names = new Dictionary<PaperField, string>
    {
        [PaperField.Title] = "title",
        [PaperField.Subtitle] = "subtitle",
        [PaperField.Author] = "author",
        [PaperField.Editor] = "editor",
        [PaperField.Translator] = "translator",
        [PaperField.OriginalDate] = "original-date",
        [PaperField.Edition] = "edition",
        [PaperField.Version] = "version",
        [PaperField.Authority] = "authority",
        [PaperField.EventTitle] = "event-title",
        [PaperField.EventPlace] = "event-place",
        [PaperField.Archive] = "archive",
        [PaperField.ArchiveLocation] = "archive_location",
        [PaperField.Issued] = "issued",
        [PaperField.Type] = "type",
        [PaperField.Genre] = "genre",
        [PaperField.ContainerTitle] = "container-title",
        [PaperField.CollectionTitle] = "collection-title",
        [PaperField.CollectionNumber] = "collection-number",
        [PaperField.Volume] = "volume",
        [PaperField.Issue] = "issue",
        [PaperField.Page] = "page",
        [PaperField.NumberOfPages] = "number-of-pages",
        [PaperField.Publisher] = "publisher",
        [PaperField.PublisherPlace] = "publisher-place",
        [PaperField.Institution] = "institution",
        [PaperField.Isbn] = "isbn",
        [PaperField.Issn] = "issn",
        [PaperField.Doi] = "doi",
        [PaperField.Url] = "url",
        [PaperField.Language] = "language",
        [PaperField.Abstract] = "abstract",
        [PaperField.Keyword] = "keyword",
        [PaperField.Subject] = "subject",
        [PaperField.Rights] = "rights",
        [PaperField.Licence] = "licence",
        [PaperField.Citation] = "citation",
        [PaperField.Affiliation] = "affiliation",
        [PaperField.Position] = "position",
        [PaperField.Note] = "note",
        [PaperField.Footnote] = "footnote",
        [PaperField.RepositoryControl] = "furniture",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, PaperField> Fields = Names.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    /// <summary>The name of a field: <c>container-title</c>.</summary>
    public static string GetName(this PaperField field) => Names[field];

    /// <summary>The field of a name; null for any other word.</summary>
    public static PaperField? Parse(string? name) =>
        name is not null && Fields.TryGetValue(name, out var field) ? field : null;
}
