using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search.Gathering;

/// <summary>Everything that can be found, in the order in which equals are shown: the newest papers first, then events, works and pages.</summary>
internal static class SearchGroups
{
    /// <summary>The groups.</summary>
    public static IReadOnlyList<SearchGroup> Of(Site site)
    {
        var papers = new PaperGroups(site);
        return
        [
            .. SideBySide.Map(
                [
                    .. site.Archive.Papers.Where(paper => paper.Access != Access.Withdrawn)
                        .OrderByDescending(paper => paper.Item.Issued?.Year ?? 0).ThenBy(paper => paper.Id, StringComparer.Ordinal),
                ],
                papers.Of),
            .. site.Archive.Events.OrderByDescending(item => item.Earliest).ThenBy(item => item.Id, StringComparer.Ordinal).Select(Event),
            .. site.Archive.Works.Where(work => work.Paper is null || !site.Papers.ContainsKey(work.Paper))
                .OrderByDescending(work => work.Item.Issued?.Year ?? 0).ThenBy(work => work.Id, StringComparer.Ordinal).Select(Work),
            .. site.Archive.Pages.Select(page => PageGroups.Of(page, site)),
        ];
    }

    private static SearchGroup Event(TimelineEvent item) => new()
    {
        Kind = PassageKind.Event,
        Address = Addresses.Event(item.Id),
        Title = item.Record.Title,
        Authors = [item.DateInWords],
        Year = item.Earliest.Year,
        Others = $"{item.Record.Kind} {item.Record.Location} {item.Record.Organisation}",
        Text = item.Record.Note ?? "",
    };

    private static SearchGroup Work(Work work) => new()
    {
        Kind = PassageKind.Reference,
        Address = Addresses.Work(work.Id),
        Title = work.Item.Title ?? work.Occurrences.Select(print => print.Raw).FirstOrDefault() ?? work.Id,
        Authors = [.. (work.Item.Author.Count > 0 ? work.Item.Author : work.Item.Editor).Select(name => name.Full)],
        Year = work.Item.Issued?.Year ?? 0,
        Others = $"{work.Item.Doi} {work.Item.Issued?.Label}",
        Text = string.Join(", ", new[] { work.Item.ContainerTitle, work.Item.CollectionTitle, work.Item.Publisher }.Where(part => !string.IsNullOrEmpty(part))),
    };
}
