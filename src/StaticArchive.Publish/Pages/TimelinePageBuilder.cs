using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the timeline.</summary>
/// <param name="layouts">Makes layouts.</param>
internal sealed class TimelinePageBuilder(SiteIndex site, PageLayoutBuilder layouts)
{
    private const int MaxMentions = 12;
    private const int MaxWorks = 40;

    /// <summary>Lines under all years together, of passages and of works; so many a year may always have.</summary>
    private const int MaxLines = 300;
    private const int MinLines = 5;

    /// <summary>Its file; none where nothing has a date.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        site.Archive.Events.Count == 0 ? [] : [layouts.CreateFile<TimelinePageView>(SiteUrls.Timeline, BuildModel)];

    private TimelinePageModel BuildModel()
    {
        var root = SiteUrls.GetRelativeRoot(SiteUrls.Timeline);
        var events = site.Archive.Events;
        var kinds = BuildFacets(events);
        var kindNumbers = kinds.ToDictionary(kind => kind.Name, kind => kind.Number, StringComparer.Ordinal);
        return new TimelinePageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    SiteUrls.Timeline,
                    "timeline",
                    site.Words["part.timeline"],
                    Describe(events)
                )
                {
                    Scripts = ["filter"],
                }
            ),
            Figures =
            [
                .. new[] { new OverviewFigureBuilder(site).Build(kindNumbers) }.OfType<FigureModel>(),
                .. ChartFigureBuilder.Build(site),
            ],
            Years = BuildYears(kindNumbers, root),
            Kinds = kinds,
            DisputedCount = events.Count(item => item.Disputed.Count > 0),
            Files =
            [
                new PageLink("JSON", root + SiteUrls.Data + "events.json"),
                new PageLink("iCalendar", root + SiteUrls.Calendar),
            ],
        };
    }

    private string Describe(IReadOnlyList<TimelineEvent> events)
    {
        var (first, last) = (TimelineYear.From(events[0]), TimelineYear.From(events[^1]));
        return first == last
            ? site.Words.Count("timeline.lead-one-year", events.Count, first.Format(site.Dates))
            : site.Words.Count("timeline.lead", events.Count, first.Format(site.Dates), last.Format(site.Dates));
    }

    private List<EventKindFacet> BuildFacets(IReadOnlyList<TimelineEvent> events) =>
        [
            .. events
                .GroupBy(item => item.Record.Kind, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(
                    (group, i) =>
                        new EventKindFacet(
                            group.Key,
                            LabelFormatter.FormatKind(group.Key, site.Words),
                            Slug.From(group.Key),
                            i + 1,
                            group.Count()
                        )
                ),
        ];

    private List<YearGroup> BuildYears(Dictionary<string, int> kinds, string root)
    {
        var items = new EventModelBuilder(site, root);
        var events = site.Archive.Events.ToLookup(TimelineYear.From);
        var mentions = site
            .Archive.DatedMentions.Where(mention =>
                mention.Event is null && mention.Earliest.Year == mention.Latest.Year
            )
            .ToLookup(mention => new TimelineYear(mention.Earliest.Year, 0));
        var works = site
            .Archive.Works.Where(work => work.Item.Issued?.Year is not null && work.CitedBy.Count > 0)
            .ToLookup(work => new TimelineYear(work.Item.Issued!.Year!.Value, 0));
        var limits = new { Mentions = GetLimit(mentions, MaxMentions), Works = GetLimit(works, MaxWorks) };
        List<TimelineYear> years =
        [
            .. events
                .Select(group => group.Key)
                .Concat(mentions.Select(group => group.Key))
                .Concat(works.Select(group => group.Key))
                .Distinct()
                .OrderBy(year => year.SortYear)
                .ThenBy(year => year.UnspecifiedDigits),
        ];
        var formerIds = FindFormerIds(years);
        return
        [
            .. years.Select(year => new YearGroup
            {
                Id = year.Id,
                FormerIds = [.. formerIds[year]],
                Title = year.FormatTitle(site.Dates),
                Events =
                [
                    .. events[year].Select(item => items.Build(item) with { KindNumber = kinds[item.Record.Kind] }),
                ],
                Mentions = BuildMentions([.. mentions[year]], limits.Mentions, root),
                Works = BuildWorkLinks([.. works[year]], limits.Works, root),
            }),
        ];
    }

    /// <summary>
    /// Decades and centuries once had the address of their first year, and what began nobody knows when that of the
    /// year 1.
    /// </summary>
    private ILookup<TimelineYear, string> FindFormerIds(List<TimelineYear> years)
    {
        var known = years.Select(year => year.Id).ToHashSet(StringComparer.Ordinal);
        var open = site
            .Archive.Events.Where(item => item.Earliest == DateOnly.MinValue)
            .Select(item => new { Year = TimelineYear.From(item), Id = new TimelineYear(1, 0).Id });
        return years
            .Where(year => year.UnspecifiedDigits > 0)
            .Select(year => new { Year = year, Id = (year with { UnspecifiedDigits = 0 }).Id })
            .Concat(open)
            .DistinctBy(former => former.Id, StringComparer.Ordinal)
            .Where(former => !known.Contains(former.Id))
            .ToLookup(former => former.Year, former => former.Id);
    }

    /// <summary>
    /// How many lines a year may have; fewer where they would be very many together: pages of papers and the index have
    /// them all.
    /// </summary>
    private static int GetLimit<TKey, TElement>(ILookup<TKey, TElement> byYear, int most) =>
        byYear.Sum(group => Math.Min(group.Count(), most)) <= MaxLines
            ? most
            : Math.Clamp(MaxLines / byYear.Count, MinLines, most);

    private LinkList BuildWorkLinks(List<Work> works, int limit, string root) =>
        new(
            [
                .. works
                    .Take(limit)
                    .Select(work => new PageLink(
                        LabelFormatter.FormatAuthorDate(work.Item, site.Words),
                        root + site.UrlOf(work),
                        Note: work.Item.Title
                    )),
            ],
            works.Count
        );

    private LinkList BuildMentions(List<DatedMention> mentions, int limit, string root)
    {
        var blocks = mentions.DistinctBy(mention => new { mention.Document, mention.Block }).ToList();
        return new LinkList([.. blocks.Take(limit).Select(mention => BuildMention(mention, root))], blocks.Count);
    }

    private PageLink BuildMention(DatedMention mention, string root)
    {
        var document = site.Documents[mention.Document];
        var passage = SentenceExtractor.Extract(document, mention.Span);
        return new PageLink(
            mention.Span.Slice(document.Text),
            root + site.UrlOf(document) + "#" + mention.Block,
            Note: TextTruncator.Truncate(passage.Prefix + passage.Exact + passage.Suffix, 160)
        );
    }
}
