using StaticArchive.Documents;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Exports.Formats;

namespace StaticArchive.Publish.Metadata;

/// <summary>
/// Highwire's <c>citation_*</c> tags, which Google Scholar asks for and Zotero reads. A paper without author or year gets
/// none, since Scholar takes no page without them. There is exactly one tag that tells the type.
/// </summary>
internal static class Highwire
{
    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<HeadMeta> Of(ExportItem entry)
    {
        if (entry.Item is not { Title: { } title, Author.Count: > 0 } item || !entry.Date.IsKnown)
        {
            return [];
        }

        return Given(
        [
            ("citation_title", title),
            .. item.Author.SelectMany(author => new[] { ("citation_author", (string?)Author(author, item.Author.Count == 1)), ("citation_author_institution", author.Affiliation), ("citation_author_orcid", WebAddresses.Orcid(author.Orcid)) }),
            ("citation_publication_date", Date(entry.Date)),
            .. Type(entry),
            ("citation_abstract", item.Abstract is { } words ? OneLine.Of(words) : null),
            ("citation_keywords", string.Join("; ", item.Keyword)),
            ("citation_doi", item.Doi),
            ("citation_language", item.Language),
            ("citation_fulltext_html_url", entry.Files.Count > 0 ? entry.Page : null),
            ("citation_abstract_html_url", entry.Page),
            ("citation_public_url", entry.Page),
        ]);
    }

    /// <summary>Tags with a value.</summary>
    public static IReadOnlyList<HeadMeta> Given(IEnumerable<(string Name, string? Content)> tags) =>
        [.. tags.Where(tag => !string.IsNullOrWhiteSpace(tag.Content)).Select(tag => new HeadMeta(tag.Name, tag.Content!))];

    /// <summary>
    /// Given name first. Zotero parts a lone author at a comma when both halves have a blank, so the comma of an
    /// organisation's name becomes a dash.
    /// </summary>
    private static string Author(Name author, bool alone) =>
        alone && author.Literal is { } literal ? literal.Replace(", ", " – ", StringComparison.Ordinal) : author.Literal ?? author.Full.Replace(", ", " ", StringComparison.Ordinal);

    /// <summary><c>2010/05/12</c>, or the year alone: the two forms that Scholar's guidelines name.</summary>
    private static string Date(DateParts date) => date.Day > 0 ? date.Joined("/") : date.Iso[..4];

    private static (string Name, string? Content)[] Type(ExportItem entry)
    {
        var item = entry.Item;
        var pages = PageRange.Of(item.Page);
        (string, string?)[] range = [("citation_firstpage", pages?.First), ("citation_lastpage", pages?.Last)];
        return entry.Kind switch
        {
            { Csl: "paper-conference" } => [("citation_conference_title", item.ContainerTitle ?? item.CollectionTitle), .. range, ("citation_publisher", item.Publisher)],
            { Shape: RecordShape.Part } => [("citation_inbook_title", item.ContainerTitle), .. range, ("citation_publisher", item.Publisher)],
            { Shape: RecordShape.Article } when item.ContainerTitle is not null => [("citation_journal_title", item.ContainerTitle), ("citation_volume", item.Volume), ("citation_issue", item.Issue), .. range, ("citation_issn", item.Issn), ("citation_publisher", item.Publisher)],
            { Csl: "thesis" } => [("citation_dissertation_institution", item.Publisher), ("citation_dissertation_name", item.Genre)],
            { Csl: "book" } when item.Isbn is not null => [("citation_isbn", item.Isbn), ("citation_publisher", item.Publisher)],
            _ => [("citation_technical_report_institution", item.Publisher ?? item.ContainerTitle ?? item.CollectionTitle), ("citation_technical_report_number", item.Number ?? item.CollectionNumber), ("citation_series_title", item.CollectionTitle)],
        };
    }
}
