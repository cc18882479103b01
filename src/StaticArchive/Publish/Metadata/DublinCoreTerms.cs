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
            new("DCTERMS.title", item.Title),
            .. item.Author.Select(author => new NamedText("DCTERMS.creator", author.Inverted)),
            .. item.Editor.Select(editor => new NamedText("DCTERMS.contributor", editor.Inverted)),
            new("DCTERMS.issued", entry.Date.IsKnown ? entry.Date.Iso : null),
            new("DCTERMS.type", "Text"),
            new("DCTERMS.publisher", item.Publisher),
            .. item.Keyword.Select(keyword => new NamedText("DCTERMS.subject", keyword)),
            new("DCTERMS.abstract", item.Abstract),
            new("DCTERMS.identifier", entry.Page),
            new("DCTERMS.identifier", item.Doi is { } doi ? WebAddresses.Doi(doi) : null),
            new("DCTERMS.identifier", item.Isbn is { } isbn ? "urn:isbn:" + isbn.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : null),
            new("DCTERMS.isPartOf", item.ContainerTitle ?? item.CollectionTitle),
            new("DCTERMS.language", item.Language),
            new("DCTERMS.rights", entry.Rights),
            new("DCTERMS.license", entry.Licence),
        ]);
    }
}
