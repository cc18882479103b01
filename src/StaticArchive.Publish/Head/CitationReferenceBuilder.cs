using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>
/// The works that a paper lists, an element <c>citation_reference</c> each, as publishers write them:
/// <c>citation_title=On weirs; citation_author=Bushel, E.; citation_publication_date=2004</c>. They make a page a
/// twentieth heavier, and the list as BibTeX and JSON says more, so that they are there only with <c>exports: all</c>.
/// </summary>
internal static class CitationReferenceBuilder
{
    /// <summary>The elements in the order of the list.</summary>
    public static IEnumerable<MetaElement> Build(SiteIndex site, Paper paper) =>
        site.Archive.Settings.HasAllExports
            ? ExportFileBuilder
                .GetReferences(site, paper)
                .Select(work => Build(ExportItem.From(work), FindPrint(work, paper)))
            : [];

    /// <summary>The entry as a list of the paper prints it.</summary>
    private static string FindPrint(Work work, Paper paper) =>
        work
            .Occurrences.First(one =>
                one.IsInReferenceList && paper.Documents.Contains(one.Document, StringComparer.Ordinal)
            )
            .Raw;

    private static MetaElement Build(ExportItem entry, string print) =>
        new(
            "citation_reference",
            entry.Item.Title is null
                ? WhitespaceNormalizer.Normalize(print)
                : string.Join(
                    "; ",
                    GetFields(entry)
                        .Where(field => !string.IsNullOrWhiteSpace(field.Value))
                        .Select(field => $"{field.Name}={Escape(field.Value!)}")
                )
        );

    private static IEnumerable<MetadataField> GetFields(ExportItem entry) =>
        [
            new("citation_title", entry.Item.Title),
            .. entry.Item.Author.Select(author => new MetadataField("citation_author", author.SortForm)),
            new("citation_publication_date", entry.Date.IsKnown ? entry.Date.IsoDate : null),
            .. HighwireMetaBuilder.GetTypeFields(entry),
            new("citation_doi", entry.Item.Doi),
        ];

    /// <summary>A semicolon ends a field, and there is no sign that would keep it.</summary>
    private static string Escape(string value) => WhitespaceNormalizer.Normalize(value).Replace(';', ',');
}
