using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Publish.Feeds;

/// <summary>What the feeds report: papers and annotations whose input states a date.</summary>
internal static class FeedEntries
{
    /// <summary>Papers.</summary>
    public static IEnumerable<FeedEntry> Papers(Site site) =>
        from paper in site.Archive.Papers
        let date = InputDates.Of(paper)
        where date is not null
        select new FeedEntry(Addresses.Paper(paper.Id), paper.Item.Title ?? paper.Title, date, [.. paper.Item.Author.Select(author => author.Full)], paper.Access == Access.Metadata ? null : paper.Item.Abstract, paper.Item.Keyword);

    /// <summary>Annotations, by their words: readers of feeds show no markup in summaries.</summary>
    public static IEnumerable<FeedEntry> Annotations(Site site) =>
        site.Archive.Annotations.Select(note => new FeedEntry(Addresses.Annotation(note.Id), Title(site, note), note.Record.Created, [note.Record.Author], MarkdownWords.Of(note.Record.Body).Trim(), note.Record.Tags));

    private static string Title(Site site, Annotation note) =>
        site.Papers.TryGetValue(note.Record.Target.Paper, out var paper) ? $"On “{paper.Title}”" : "Annotation";
}
