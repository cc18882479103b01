using StaticArchive.Publish.Exports;

namespace StaticArchive.Publish.Metadata;

/// <summary>DCTERMS in the head; readers ask that the prefix be declared by a link.</summary>
internal static class DublinCoreTerms
{
    /// <summary>The link that declares the prefix.</summary>
    public static HeadLink Schema { get; } = new("schema.DCTERMS", "http://purl.org/dc/terms/");

    /// <summary>The tags in order. Persons stand family name first, as Dublin Core advises.</summary>
    public static IReadOnlyList<HeadMeta> Of(ExportItem entry)
    {
        var item = entry.Item;
        return Highwire.Given(
        [
            ("DCTERMS.title", item.Title),
            .. item.Author.Select(author => ("DCTERMS.creator", (string?)author.Inverted)),
            .. item.Editor.Select(editor => ("DCTERMS.contributor", (string?)editor.Inverted)),
            ("DCTERMS.issued", entry.Date.IsKnown ? entry.Date.Iso : null),
            ("DCTERMS.type", "Text"),
            ("DCTERMS.publisher", item.Publisher),
            .. item.Keyword.Select(keyword => ("DCTERMS.subject", (string?)keyword)),
            ("DCTERMS.abstract", item.Abstract),
            ("DCTERMS.identifier", entry.Page),
            ("DCTERMS.identifier", item.Doi is { } doi ? WebAddresses.Doi(doi) : null),
            ("DCTERMS.identifier", item.Isbn is { } isbn ? "urn:isbn:" + isbn.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : null),
            ("DCTERMS.isPartOf", item.ContainerTitle ?? item.CollectionTitle),
            ("DCTERMS.language", item.Language),
            ("DCTERMS.rights", entry.Rights),
            ("DCTERMS.license", entry.Licence),
        ]);
    }
}
