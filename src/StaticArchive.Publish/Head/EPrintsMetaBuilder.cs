using System.Collections.Frozen;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>
/// What Highwire's tags cannot say, in those of EPrints, and the type of an item that Highwire has no tag for in
/// Zotero's own words. Zotero reads both (its translator `RDF`, detectType and importItem).
/// </summary>
internal static class EPrintsMetaBuilder
{
    private static readonly FrozenDictionary<string, string> EPrintsTypes = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["article-journal"] = "article",
        ["book"] = "book",
        ["chapter"] = "book_section",
        ["dataset"] = "dataset",
        ["entry"] = "book_section",
        ["paper-conference"] = "conference_item",
        ["report"] = "report",
        ["thesis"] = "thesis",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The tags in order. <paramref name="hasHighwireType"/>: a Highwire tag says what kind of item it is, and wins.
    /// </summary>
    public static IReadOnlyList<MetaElement> Build(ExportItem entry, bool hasHighwireType)
    {
        var (item, type) = (entry.Item, entry.TypeMapping.CslType);
        return HighwireMetaBuilder.ToMetaElements([
            new("eprints.type", EPrintsTypes.GetValueOrDefault(type)),
            new("z:itemType", hasHighwireType ? null : FindZoteroType(type)),
            new("eprints.title", item.Title),
            .. item.Author.Select(author => new MetadataField(
                author.Literal is null ? "eprints.creators_name" : "eprints.corp_creators",
                author.SortForm
            )),
            .. item.Editor.Select(editor => new MetadataField("eprints.editors_name", editor.SortForm)),
            new("eprints.date", entry.Date.IsKnown ? entry.Date.IsoDate : null),
            new("eprints.date_type", entry.Date.IsKnown ? "published" : null),
            .. GetHostFields(entry, hasHighwireType),
            new("eprints.publisher", item.Publisher),
            new("eprints.place_of_pub", item.PublisherPlace),
            new("eprints.isbn", item.Isbn),
            new("eprints.id_number", item.Doi),
            new("eprints.thesis_type", type == "thesis" ? item.Genre : null),
            new("eprints.document_url", entry.PdfUrl),
        ]);
    }

    /// <summary>
    /// Zotero's word for a type; none where it takes the type from EPrints, and "document" for what it has no word for.
    /// </summary>
    private static string? FindZoteroType(string type) =>
        type switch
        {
            "article-journal" or "chapter" or "entry" or "paper-conference" or "report" or "thesis" => null,
            "classic" => "book",
            _ => ModsGenreWriter.GetZoteroType(type) ?? "document",
        };

    /// <summary>
    /// Of a number EPrints means that of an issue. Zotero takes a document for a PDF, so that no other is named.
    /// </summary>
    private static MetadataField[] GetHostFields(ExportItem entry, bool hasHighwireType)
    {
        var (item, pages) = (entry.Item, new MetadataField("eprints.pagerange", entry.Item.Page?.Replace('–', '-')));
        return entry.TypeMapping switch
        {
            { Group: ItemTypeGroup.Article } =>
            [
                new("eprints.publication", item.ContainerTitle),
                new("eprints.volume", item.Volume),
                new("eprints.number", item.Issue),
                pages,
                new("eprints.issn", item.Issn),
            ],
            { CslType: "paper-conference" } =>
            [
                new("eprints.publication", item.ContainerTitle),
                new("eprints.event_title", item.EventTitle),
                pages,
            ],
            { Group: ItemTypeGroup.Component } =>
            [
                new(hasHighwireType ? "eprints.book_title" : "eprints.publication", item.ContainerTitle),
                pages,
            ],
            _ => [new("eprints.publication", hasHighwireType ? null : item.ContainerTitle)],
        };
    }
}
