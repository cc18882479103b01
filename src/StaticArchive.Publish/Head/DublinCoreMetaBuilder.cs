using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>DCTERMS in the head; readers ask that the prefix be declared by a link.</summary>
internal static class DublinCoreMetaBuilder
{
    /// <summary>The link that declares the prefix.</summary>
    public static LinkElement SchemaLink { get; } = new("schema.DCTERMS", "http://purl.org/dc/terms/");

    /// <summary>The tags in order. Persons stand family name first, as Dublin Core advises.</summary>
    public static IReadOnlyList<MetaElement> Build(ExportItem entry)
    {
        var item = entry.Item;
        return HighwireMetaBuilder.ToMetaElements([
            new("DCTERMS.title", item.Title),
            .. item.Author.Select(author => new MetadataField("DCTERMS.creator", author.SortForm)),
            .. item.Editor.Select(editor => new MetadataField("DCTERMS.contributor", editor.SortForm)),
            new("DCTERMS.issued", entry.Date.IsKnown ? entry.Date.IsoDate : null),
            new("DCTERMS.type", DublinCoreWriter.GetDcmiType(entry.TypeMapping.CslType)),
            new("DCTERMS.publisher", item.Publisher),
            .. item.Keyword.Select(keyword => new MetadataField("DCTERMS.subject", keyword)),
            new("DCTERMS.abstract", item.Abstract),
            new("DCTERMS.identifier", entry.PageUrl),
            new("DCTERMS.identifier", item.Doi is { } doi ? UrlFormatter.FormatDoi(doi) : null),
            new(
                "DCTERMS.identifier",
                item.Isbn is { } isbn
                    ? "urn:isbn:"
                        + isbn.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
                    : null
            ),
            new("DCTERMS.isPartOf", item.ContainerTitle ?? item.CollectionTitle),
            new("DCTERMS.language", item.Language),
            new("DCTERMS.rights", entry.Rights),
            new("DCTERMS.license", entry.Licence),
        ]);
    }
}
