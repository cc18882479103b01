using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>
/// Highwire's <c>citation_*</c> tags, which Google Scholar asks for and Zotero reads. A paper without author or year
/// gets none, since Scholar takes no page without them. There is exactly one tag that tells the type.
/// </summary>
internal static class HighwireMetaBuilder
{
    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<MetaElement> Build(ExportItem entry)
    {
        if (entry.Item is not { Title: { } title, Author.Count: > 0 } item || !entry.Date.IsKnown)
        {
            return [];
        }

        return ToMetaElements([
            new("citation_title", title),
            .. item.Author.SelectMany(author =>
                new MetadataField[]
                {
                    new("citation_author", FormatAuthor(author, item.Author.Count == 1)),
                    new("citation_author_institution", author.Affiliation),
                    new("citation_author_orcid", UrlFormatter.FormatOrcid(author.Orcid)),
                }
            ),
            new("citation_publication_date", FormatDate(entry.Date)),
            .. GetTypeFields(entry),
            new("citation_abstract", item.Abstract is { } words ? WhitespaceNormalizer.Normalize(words) : null),
            new("citation_keywords", string.Join("; ", item.Keyword)),
            new("citation_doi", item.Doi),
            new("citation_language", item.Language),
            new("citation_fulltext_html_url", entry.Files.Count > 0 ? entry.PageUrl : null),
            new("citation_abstract_html_url", entry.PageUrl),
            new("citation_public_url", entry.PageUrl),
        ]);
    }

    /// <summary>Tags with a value.</summary>
    public static IReadOnlyList<MetaElement> ToMetaElements(IEnumerable<MetadataField> tags) =>
        [
            .. tags.Where(tag => !string.IsNullOrWhiteSpace(tag.Value))
                .Select(tag => new MetaElement(tag.Name, tag.Value!)),
        ];

    /// <summary>
    /// Given name first. Zotero parts a lone author at a comma when both halves have a blank, so the comma of an
    /// organisation's name becomes a dash.
    /// </summary>
    private static string FormatAuthor(CslName author, bool alone) =>
        alone && author.Literal is { } literal
            ? literal.Replace(", ", " – ", StringComparison.Ordinal)
            : author.Literal ?? author.DisplayForm.Replace(", ", " ", StringComparison.Ordinal);

    /// <summary><c>2010/05/12</c>, or the year alone: the two forms that Scholar's guidelines name.</summary>
    private static string FormatDate(DateParts date) => date.Day > 0 ? date.Join("/") : date.IsoDate[..4];

    private static MetadataField[] GetTypeFields(ExportItem entry) =>
        entry.TypeMapping switch
        {
            { CslType: "paper-conference" } => GetHostFields(
                "citation_conference_title",
                entry.Item.ContainerTitle ?? entry.Item.CollectionTitle,
                entry.Item
            ),
            { Group: ItemTypeGroup.Component } => GetHostFields(
                "citation_inbook_title",
                entry.Item.ContainerTitle,
                entry.Item
            ),
            { Group: ItemTypeGroup.Article } when entry.Item.ContainerTitle is not null => GetJournalFields(entry.Item),
            { CslType: "thesis" } =>
            [
                new("citation_dissertation_institution", entry.Item.Publisher),
                new("citation_dissertation_name", entry.Item.Genre),
            ],
            { CslType: "book" } when entry.Item.Isbn is not null =>
            [
                new("citation_isbn", entry.Item.Isbn),
                new("citation_publisher", entry.Item.Publisher),
            ],
            _ => GetReportFields(entry.Item),
        };

    /// <summary>Proceedings or book, with the pages in it.</summary>
    private static MetadataField[] GetHostFields(string tag, string? host, CslItem item) =>
        [new(tag, host), .. GetPageFields(item), new("citation_publisher", item.Publisher)];

    private static MetadataField[] GetJournalFields(CslItem item) =>
        [
            new("citation_journal_title", item.ContainerTitle),
            new("citation_volume", item.Volume),
            new("citation_issue", item.Issue),
            .. GetPageFields(item),
            new("citation_issn", item.Issn),
            new("citation_publisher", item.Publisher),
        ];

    private static MetadataField[] GetReportFields(CslItem item) =>
        [
            new("citation_technical_report_institution", item.Publisher ?? item.ContainerTitle ?? item.CollectionTitle),
            new("citation_technical_report_number", item.Number ?? item.CollectionNumber),
            new("citation_series_title", item.CollectionTitle),
        ];

    private static MetadataField[] GetPageFields(CslItem item)
    {
        var pages = CslPageRange.Parse(item.Page);
        return [new("citation_firstpage", pages?.First), new("citation_lastpage", pages?.Last)];
    }
}
