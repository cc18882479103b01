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
        select new FeedEntry
        {
            Url = SiteUrls.Paper(paper.Id),
            Title = paper.Item.Title ?? paper.Title,
            Date = date,
            Authors = [.. paper.Item.Author.Select(author => author.DisplayForm)],
            Summary = paper.Item.Abstract,
            Categories = paper.Item.Keyword,
        };

    /// <summary>Annotations, by their words: readers of feeds show no markup in summaries.</summary>
    public static IEnumerable<FeedEntry> ForAnnotations(SiteIndex site) =>
        site.Archive.Annotations.Select(note => new FeedEntry
        {
            Url = SiteUrls.Annotation(note.Id),
            Title = FormatTitle(site, note),
            Date = note.Record.Created,
            Authors = [note.Record.Author],
            Summary = MarkdownTextRenderer.Render(note.Record.Body).Trim(),
            Categories = note.Record.Tags,
        });

    private static string FormatTitle(SiteIndex site, Annotation note) =>
        site.Papers.TryGetValue(note.Record.Target.Paper, out var paper) ? $"On “{paper.Title}”" : "Annotation";
}
