using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Feeds;

/// <summary>What the feeds report: papers and annotations whose input states a date.</summary>
internal static class FeedEntryBuilder
{
    private const int MaxQuoteLength = 60;

    /// <summary>Papers.</summary>
    public static IEnumerable<FeedEntry> ForPapers(SiteIndex site) =>
        from paper in site.Archive.Papers
        let date = ContentDateResolver.GetLastModified(paper)
        where date is not null
        select new FeedEntry
        {
            Url = SiteUrls.Paper(paper.Id),
            Title = paper.Item.Title ?? paper.Title,
            Updated = date,
            Published = GetPublished(paper) ?? date,
            Authors = [.. paper.Item.Author.Select(author => author.DisplayForm)],
            Summary = paper.Item.Abstract ?? CitationStyle.Harvard.Format(paper.Item, null).PlainText,
            Categories = paper.Item.Keyword,
        };

    /// <summary>Annotations, by their words: readers of feeds show no markup in summaries.</summary>
    public static IEnumerable<FeedEntry> ForAnnotations(SiteIndex site) =>
        site.Archive.Annotations.Select(note => new FeedEntry
        {
            Url = SiteUrls.Annotation(note.Id),
            Title = FormatTitle(site, note),
            Updated = note.Record.Created,
            Published = note.Record.Created,
            Authors = [note.Record.Author],
            Summary = MarkdownTextRenderer.Render(note.Record.Body).Trim(),
            Categories = note.Record.Tags,
        });

    /// <summary>The first of the days that a paper states.</summary>
    private static string? GetPublished(Paper paper) =>
        paper
            .Versions.Select(version => version.Date)
            .Append(DateParts.From(paper.Item.Issued).IsoDate)
            .Where(date => ContentDateResolver.GetFirstDay(date) is not null)
            .MinBy(ContentDateResolver.GetFirstInstant, StringComparer.Ordinal);

    /// <summary>
    /// Who wrote it, about which words, in which paper: <c>Ann on “Nobody asked why” in Wards in a small town</c>.
    /// </summary>
    private static string FormatTitle(SiteIndex site, Annotation note)
    {
        var record = note.Record;
        var words = TextTruncator.Truncate(record.Target.Exact, MaxQuoteLength);
        return site.Papers.TryGetValue(record.Target.Paper, out var paper)
            ? site.Words.Format("feed.note-in", record.Author, words, paper.Title)
            : site.Words.Format("feed.note", record.Author, words);
    }
}
