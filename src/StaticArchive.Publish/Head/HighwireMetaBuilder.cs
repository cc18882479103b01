using System.Collections.Frozen;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Head;

/// <summary>
/// Highwire's <c>citation_*</c> tags, which Google Scholar asks for and Zotero reads. Scholar passes by a paper without
/// author or year; Zotero saves what there is. At most one tag tells the type, and none does for what is no
/// publication of a kind that these tags know.
/// </summary>
internal static class HighwireMetaBuilder
{
    private static readonly FrozenSet<string> TypeTags = new[]
    {
        "citation_journal_title",
        "citation_technical_report_institution",
        "citation_conference_title",
        "citation_inbook_title",
        "citation_dissertation_institution",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Types that these tags would call something else, a newspaper's article one of a journal: Zotero gets their name,
    /// and what they stand in, from the tags that follow.
    /// </summary>
    private static readonly FrozenSet<string> NamedTypes = new[]
    {
        "article-magazine",
        "article-newspaper",
        "broadcast",
        "entry-dictionary",
        "entry-encyclopedia",
        "figure",
        "standard",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<MetaElement> Build(ExportItem entry)
    {
        if (entry.Item is not { Title: { } title } item)
        {
            return [];
        }

        return ToMetaElements([
            new("citation_title", title),
            .. item.Author.SelectMany(author =>
                new MetadataField[]
                {
                    new("citation_author", HighwireNameFormatter.Format(author, item.Author.Count == 1)),
                    new("citation_author_institution", author.Affiliation),
                    new("citation_author_orcid", UrlFormatter.FormatOrcid(author.Orcid)),
                }
            ),
            .. item.Editor.Select(editor => new MetadataField(
                "citation_editor",
                HighwireNameFormatter.Format(editor, item.Editor.Count == 1)
            )),
            new("citation_publication_date", FormatDate(entry.Date)),
            new("citation_date", entry.Date is { Month: > 0, Day: 0 } ? entry.Date.IsoDate : null),
            .. GetTypeFields(entry),
            new("citation_abstract", item.Abstract is { } words ? WhitespaceNormalizer.Normalize(words) : null),
            new("citation_keywords", string.Join("; ", item.Keyword)),
            new("citation_doi", item.Doi),
            new("citation_language", item.Language),
            new("citation_pdf_url", entry.PdfUrl),
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

    /// <summary><c>2010/05/12</c>, or the year alone: the two forms that Scholar's guidelines name.</summary>
    private static string? FormatDate(DateParts date) =>
        !date.IsKnown ? null
        : date.Day > 0 ? date.Join("/")
        : date.IsoDate[..4];

    /// <summary>Whether one of the tags says what kind of item it is.</summary>
    public static bool TellsType(IEnumerable<MetaElement> tags) => tags.Any(tag => TypeTags.Contains(tag.Name));

    /// <summary>What it was published in or by, with the tag that tells its kind.</summary>
    public static IReadOnlyList<MetadataField> GetTypeFields(ExportItem entry) =>
        entry.TypeMapping switch
        {
            { CslType: var type } when NamedTypes.Contains(type) => GetNamedFields(entry.Item),
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
            { CslType: "report" } => GetReportFields(entry.Item),
            _ => GetOtherFields(entry.Item),
        };

    /// <summary>Proceedings or book, with the pages in it.</summary>
    private static MetadataField[] GetHostFields(string tag, string? host, CslItem item) =>
        [new(tag, host), .. GetPageFields(item), new("citation_publisher", item.Publisher)];

    private static MetadataField[] GetJournalFields(CslItem item) =>
        [
            new("citation_journal_title", item.ContainerTitle),
            .. GetIssueFields(item),
            new("citation_publisher", item.Publisher),
        ];

    private static MetadataField[] GetIssueFields(CslItem item) =>
        [
            new("citation_volume", item.Volume),
            new("citation_issue", item.Issue),
            .. GetPageFields(item),
            new("citation_issn", item.Issn),
        ];

    private static MetadataField[] GetNamedFields(CslItem item) =>
        [
            .. GetIssueFields(item),
            new(
                "citation_technical_report_number",
                item.Type == "standard" ? item.Number ?? item.CollectionNumber : null
            ),
            .. GetOtherFields(item),
        ];

    private static MetadataField[] GetReportFields(CslItem item) =>
        [
            new("citation_technical_report_institution", item.Publisher ?? item.ContainerTitle ?? item.CollectionTitle),
            new("citation_technical_report_number", item.Number ?? item.CollectionNumber),
            new("citation_series_title", FormatSeries(item)),
        ];

    private static MetadataField[] GetOtherFields(CslItem item) =>
        [
            new("citation_isbn", item.Isbn),
            new("citation_publisher", item.Publisher),
            new("citation_series_title", FormatSeries(item)),
        ];

    /// <summary>With its number where that is not the report's: <c>Mill papers, 7</c>.</summary>
    private static string? FormatSeries(CslItem item) =>
        item is { CollectionTitle: { } series, CollectionNumber: { } number }
        && (item.Number is not null || item.Type is not ("report" or "standard"))
            ? $"{series}, {number}"
            : item.CollectionTitle;

    private static MetadataField[] GetPageFields(CslItem item)
    {
        var pages = CslPageRange.Parse(item.Page);
        return [new("citation_firstpage", pages?.First), new("citation_lastpage", pages?.Last)];
    }
}
