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

    private static readonly FrozenDictionary<string, string> ZoteroTypes = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["article"] = "preprint",
        ["article-magazine"] = "magazineArticle",
        ["article-newspaper"] = "newspaperArticle",
        ["bill"] = "bill",
        ["book"] = "book",
        ["broadcast"] = "radioBroadcast",
        ["classic"] = "book",
        ["collection"] = "document",
        ["dataset"] = "dataset",
        ["document"] = "document",
        ["entry-dictionary"] = "dictionaryEntry",
        ["entry-encyclopedia"] = "encyclopediaArticle",
        ["event"] = "document",
        ["figure"] = "artwork",
        ["graphic"] = "artwork",
        ["hearing"] = "hearing",
        ["interview"] = "interview",
        ["legal_case"] = "case",
        ["legislation"] = "statute",
        ["manuscript"] = "manuscript",
        ["map"] = "map",
        ["motion_picture"] = "film",
        ["musical_score"] = "document",
        ["pamphlet"] = "document",
        ["patent"] = "patent",
        ["performance"] = "document",
        ["periodical"] = "document",
        ["personal_communication"] = "letter",
        ["post"] = "forumPost",
        ["post-weblog"] = "blogPost",
        ["regulation"] = "statute",
        ["review"] = "journalArticle",
        ["review-book"] = "journalArticle",
        ["software"] = "computerProgram",
        ["song"] = "audioRecording",
        ["speech"] = "presentation",
        ["standard"] = "standard",
        ["treaty"] = "statute",
        ["webpage"] = "webpage",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The tags in order. <paramref name="hasHighwireType"/>: a Highwire tag says what kind of item it is, and wins.
    /// </summary>
    public static IReadOnlyList<MetaElement> Build(ExportItem entry, bool hasHighwireType)
    {
        var (item, type) = (entry.Item, entry.TypeMapping.CslType);
        return HighwireMetaBuilder.ToMetaElements([
            new("eprints.type", EPrintsTypes.GetValueOrDefault(type)),
            new("z:itemType", hasHighwireType ? null : ZoteroTypes.GetValueOrDefault(type)),
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
    /// Of a number EPrints means that of an issue. Zotero takes a document for a PDF, so that no other is named.
    /// </summary>
    private static MetadataField[] GetHostFields(ExportItem entry, bool hasHighwireType) =>
        entry.TypeMapping switch
        {
            { Group: ItemTypeGroup.Article } =>
            [
                new("eprints.publication", entry.Item.ContainerTitle),
                new("eprints.volume", entry.Item.Volume),
                new("eprints.number", entry.Item.Issue),
                new("eprints.pagerange", entry.Item.Page?.Replace('–', '-')),
                new("eprints.issn", entry.Item.Issn),
            ],
            { CslType: "paper-conference" } =>
            [
                new("eprints.publication", entry.Item.ContainerTitle),
                new("eprints.event_title", entry.Item.EventTitle),
                new("eprints.pagerange", entry.Item.Page?.Replace('–', '-')),
            ],
            { Group: ItemTypeGroup.Component } =>
            [
                new(hasHighwireType ? "eprints.book_title" : "eprints.publication", entry.Item.ContainerTitle),
                new("eprints.pagerange", entry.Item.Page?.Replace('–', '-')),
            ],
            _ => [new("eprints.publication", hasHighwireType ? null : entry.Item.ContainerTitle)],
        };
}
