using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Figures;

/// <summary>Counts the events of a chart by year, and keeps apart those that cannot be put in one.</summary>
/// <param name="Years">Every year of the chart.</param>
/// <param name="Uncertain">Events between years, by first and last year.</param>
internal sealed record EventHistogram(IReadOnlyList<YearCount> Years, IReadOnlyList<UncertainEvents> Uncertain)
{
    /// <summary>Counts them.</summary>
    public static EventHistogram Create(
        Chart chart,
        IReadOnlyList<TimelineEvent> events,
        IReadOnlyList<Organisation> organisations
    )
    {
        var counted = SelectEvents(chart, events, organisations);
        var dated = counted.Where(IsDated).ToLookup(item => item.Earliest.Year);
        var stated = chart
            .StatedCounts.GroupBy(count => count.Year)
            .ToDictionary(group => group.Key, group => group.First());
        var years = Enumerable
            .Range(chart.From, Math.Max(0, chart.To - chart.From + 1))
            .Select(year => new YearCount(year, [.. dated[year]], stated.GetValueOrDefault(year)))
            .ToList();
        return new EventHistogram(years, GroupUncertain(chart, counted.Where(item => !IsDated(item)), years));
    }

    /// <summary>What has happened, of the chart's kind, by its organisations, in its years.</summary>
    private static List<TimelineEvent> SelectEvents(
        Chart chart,
        IReadOnlyList<TimelineEvent> events,
        IReadOnlyList<Organisation> organisations
    )
    {
        var types = organisations.ToDictionary(
            organisation => organisation.Id,
            organisation => organisation.Type,
            StringComparer.Ordinal
        );
        return
        [
            .. events
                .Where(item => item.Record.Kind == chart.Kind && !item.Record.IsPlanned)
                .Where(item =>
                    chart.OrganisationType is null
                    || (item.Record.Organisation is { } id && types.GetValueOrDefault(id) == chart.OrganisationType)
                )
                .Where(item => item.Latest.Year >= chart.From && item.Earliest.Year <= chart.To),
        ];
    }

    private static List<UncertainEvents> GroupUncertain(
        Chart chart,
        IEnumerable<TimelineEvent> events,
        List<YearCount> years
    ) =>
        [
            .. events
                .GroupBy(item => new
                {
                    First = Math.Max(chart.From, item.Earliest.Year),
                    Last = Math.Min(chart.To, item.Latest.Year),
                })
                .OrderBy(group => group.Key.First)
                .ThenBy(group => group.Key.Last)
                .Select(group => new UncertainEvents(
                    group.Key.First,
                    group.Key.Last,
                    [.. group],
                    IsCounted((group.Key.First, group.Key.Last), [.. group], years)
                )),
        ];

    /// <summary>
    /// Whether the year is known: <c>2005</c>, <c>2005-10</c>, but not <c>2005~</c> or <c>[2006-09..2009-04]</c>.
    /// </summary>
    private static bool IsDated(TimelineEvent one) =>
        one.Earliest.Year == one.Latest.Year && Edtf.Parse(one.Record.Date) is { IsQualified: false };

    /// <summary>Whether sources state numbers for all of these years, with room for the events in them.</summary>
    private static bool IsCounted((int First, int Last) span, List<TimelineEvent> events, List<YearCount> years)
    {
        var within = years.Where(year => year.Year >= span.First && year.Year <= span.Last).ToList();
        return within.TrueForAll(year => year.Stated is not null)
            && within.Sum(year => year.StatedExcess) >= events.Count;
    }
}
