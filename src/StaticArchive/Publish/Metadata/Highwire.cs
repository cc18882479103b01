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
            new("citation_title", title),
            .. item.Author.SelectMany(author => new NamedText[] { new("citation_author", Author(author, item.Author.Count == 1)), new("citation_author_institution", author.Affiliation), new("citation_author_orcid", WebAddresses.Orcid(author.Orcid)) }),
            new("citation_publication_date", Date(entry.Date)),
            .. Type(entry),
            new("citation_abstract", item.Abstract is { } words ? OneLine.Of(words) : null),
            new("citation_keywords", string.Join("; ", item.Keyword)),
            new("citation_doi", item.Doi),
            new("citation_language", item.Language),
            new("citation_fulltext_html_url", entry.Files.Count > 0 ? entry.Page : null),
            new("citation_abstract_html_url", entry.Page),
            new("citation_public_url", entry.Page),
        ]);
    }

    /// <summary>Tags with a value.</summary>
    public static IReadOnlyList<HeadMeta> Given(IEnumerable<NamedText> tags) =>
        [.. tags.Where(tag => !string.IsNullOrWhiteSpace(tag.Text)).Select(tag => new HeadMeta(tag.Name, tag.Text!))];

    /// <summary>
    /// Given name first. Zotero parts a lone author at a comma when both halves have a blank, so the comma of an
    /// organisation's name becomes a dash.
    /// </summary>
    private static string Author(Name author, bool alone) =>
        alone && author.Literal is { } literal ? literal.Replace(", ", " – ", StringComparison.Ordinal) : author.Literal ?? author.Full.Replace(", ", " ", StringComparison.Ordinal);

    /// <summary><c>2010/05/12</c>, or the year alone: the two forms that Scholar's guidelines name.</summary>
    private static string Date(DateParts date) => date.Day > 0 ? date.Joined("/") : date.Iso[..4];

    private static NamedText[] Type(ExportItem entry)
    {
        var item = entry.Item;
        var pages = PageRange.Of(item.Page);
        NamedText[] range = [new("citation_firstpage", pages?.First), new("citation_lastpage", pages?.Last)];
        return entry.Kind switch
        {
            { Csl: "paper-conference" } => [new("citation_conference_title", item.ContainerTitle ?? item.CollectionTitle), .. range, new("citation_publisher", item.Publisher)],
            { Shape: RecordShape.Part } => [new("citation_inbook_title", item.ContainerTitle), .. range, new("citation_publisher", item.Publisher)],
            { Shape: RecordShape.Article } when item.ContainerTitle is not null => [new("citation_journal_title", item.ContainerTitle), new("citation_volume", item.Volume), new("citation_issue", item.Issue), .. range, new("citation_issn", item.Issn), new("citation_publisher", item.Publisher)],
            { Csl: "thesis" } => [new("citation_dissertation_institution", item.Publisher), new("citation_dissertation_name", item.Genre)],
            { Csl: "book" } when item.Isbn is not null => [new("citation_isbn", item.Isbn), new("citation_publisher", item.Publisher)],
            _ => [new("citation_technical_report_institution", item.Publisher ?? item.ContainerTitle ?? item.CollectionTitle), new("citation_technical_report_number", item.Number ?? item.CollectionNumber), new("citation_series_title", item.CollectionTitle)],
        };
    }
}
