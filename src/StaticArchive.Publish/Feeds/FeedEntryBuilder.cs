using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Feeds;

/// <summary>What the feeds report: papers and annotations whose input states a date.</summary>
internal static class FeedEntryBuilder
{
    /// <summary>Papers.</summary>
    public static IEnumerable<FeedEntry> ForPapers(SiteIndex site) =>
        from paper in site.Archive.Papers
        let date = ContentDateResolver.GetLastModified(paper)
        where date is not null
        select new FeedEntry(
            SiteUrls.Paper(paper.Id),
            paper.Item.Title ?? paper.Title,
            date,
            [.. paper.Item.Author.Select(author => author.DisplayForm)],
            paper.Item.Abstract,
            paper.Item.Keyword
        );

    /// <summary>Annotations, by their words: readers of feeds show no markup in summaries.</summary>
    public static IEnumerable<FeedEntry> ForAnnotations(SiteIndex site) =>
        site.Archive.Annotations.Select(note => new FeedEntry(
            SiteUrls.Annotation(note.Id),
            FormatTitle(site, note),
            note.Record.Created,
            [note.Record.Author],
            MarkdownTextRenderer.Render(note.Record.Body).Trim(),
            note.Record.Tags
        ));

    private static string FormatTitle(SiteIndex site, Annotation note) =>
        site.Papers.TryGetValue(note.Record.Target.Paper, out var paper) ? $"On “{paper.Title}”" : "Annotation";
}
