using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search.Extraction;

/// <summary>
/// Everything that can be found, in the order in which equals are shown: the newest papers first, then events, works
/// and pages.
/// </summary>
internal static class SearchGroupExtractor
{
    /// <summary>The groups.</summary>
    public static IReadOnlyList<SearchGroup> ExtractAll(SiteIndex site)
    {
        var papers = new PaperGroupExtractor(site);
        return
        [
            .. Concurrency.Map(
                [
                    .. site
                        .Archive.Papers.OrderByDescending(paper => paper.Item.Issued?.Year ?? 0)
                        .ThenBy(paper => paper.Id, StringComparer.Ordinal),
                ],
                papers.Extract
            ),
            .. site
                .Archive.Events.OrderByDescending(EdtfSortKey.ForEvent)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => FromEvent(site, item)),
            .. site
                .Archive.Works.Where(work => work.Paper is null || !site.Papers.ContainsKey(work.Paper))
                .OrderByDescending(work => work.Item.Issued?.Year ?? 0)
                .ThenBy(work => work.Id, StringComparer.Ordinal)
                .Select(work => FromWork(site, work)),
            .. site.Archive.Pages.Select(page => PageGroupExtractor.Extract(page, site)),
        ];
    }

    private static SearchGroup FromEvent(SiteIndex site, TimelineEvent item) =>
        new()
        {
            Kind = PassageKind.Event,
            Url = SiteUrls.Event(item.Id),
            Title = item.Record.Title,
            Authors = [item.DateInWords],
            Year = (int)Math.Clamp(TimelineYear.From(item).Year, 1, 9999),
            OtherFields = $"{FormatKind(site, item)} {item.Record.Location} {item.Record.Organisation}",
            State = item.Disputed.Count > 0 ? "disputed" : "",
            Description = string.Join(
                ' ',
                new[] { DescribeDisputes(site, item), item.Record.Note }.Where(part => !string.IsNullOrEmpty(part))
            ),
        };

    /// <summary>The kind as the archive writes it and, where it is called something else on pages, as there.</summary>
    private static string FormatKind(SiteIndex site, TimelineEvent item)
    {
        var (kind, label) = (item.Record.Kind, LabelFormatter.FormatKind(item.Record.Kind, site.Words));
        return kind == label ? kind : $"{kind} {label}";
    }

    /// <summary>What sources say that disagree: <c>Disputed: date 2003 or 2005.</c></summary>
    private static string DescribeDisputes(SiteIndex site, TimelineEvent item)
    {
        var fields = item
            .Disputed.GroupBy(
                side => side.Record.Field,
                side => DescribeSide(site, side.Record),
                StringComparer.Ordinal
            )
            .Select(field =>
                string.Join(
                    ' ',
                    site.Words.Find("field." + field.Key) ?? field.Key,
                    site.Words.JoinAlternatives([.. field.Distinct(StringComparer.Ordinal)])
                )
            );
        return item.Disputed.Count == 0 ? "" : site.Words.Format("event.disputed", string.Join("; ", fields));
    }

    private static string DescribeSide(SiteIndex site, DisputeRecord side) =>
        side.Field == "date" ? site.Dates.FormatText(side.Value) : side.Value;

    private static SearchGroup FromWork(SiteIndex site, Work work) =>
        new()
        {
            Kind = PassageKind.Reference,
            Url = site.UrlOf(work),
            Title =
                work.Item.Title ?? work.Occurrences.Select(occurrence => occurrence.Raw).FirstOrDefault() ?? work.Id,
            Authors = (work.Item.Author.Count > 0 ? work.Item.Author : work.Item.Editor)
                .Select(name => name.DisplayForm)
                .ToArray(),
            Year = work.Item.Issued?.Year ?? 0,
            OtherFields = $"{work.Item.Doi} {work.Item.Issued?.ShortForm}",
            Description = string.Join(
                ", ",
                new[] { work.Item.ContainerTitle, work.Item.CollectionTitle, work.Item.Publisher }.Where(part =>
                    !string.IsNullOrEmpty(part)
                )
            ),
        };
}
