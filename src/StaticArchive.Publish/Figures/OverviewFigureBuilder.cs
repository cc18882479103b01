using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// The whole timeline as a picture: eras as bands, a lane for each kind, events as dots and bars, paler where the date
/// is in doubt, fading where an end is open. It is drawn twice, for wide and for narrow pages; the style sheet shows
/// one.
/// </summary>
public sealed class OverviewFigureBuilder(SiteIndex site)
{
    private readonly InterfaceWords _words = site.Words;

    /// <summary>
    /// The picture with the table of its data, and a second one of what is disputed; null where nothing has a date.
    /// </summary>
    /// <param name="kindNumbers">Numbers of the kinds on the page.</param>
    public FigureModel? Build(IReadOnlyDictionary<string, int> kindNumbers)
    {
        var events = site.Archive.Events;
        var years = GetYears(events);
        if (years.Count == 0)
        {
            return null;
        }

        var bands = BuildEraBands(site.Archive.Settings.Eras);
        var title = _words.Format("figure.overview-of", Format(years.Min()), Format(years.Max()));
        var disputed = events.Where(item => item.Disputed.Count > 0).ToList();
        return new FigureModel
        {
            Id = "overview",
            Title = _words["figure.overview"],
            Svg =
                Draw(events, (title, "overview", "tl-all"))
                + Draw(disputed, (_words.Format("figure.disputed-of", title), "disputed", "tl-disputed")),
            Notes =
            [
                _words["figure.overview-note"] + DescribeAxisBreak(years) + DescribeEras(bands),
                .. DescribeOmitted(events),
            ],
            Headings = TableHeadings,
            Rows = [.. events.Select(item => BuildRow(item, kindNumbers))],
        };

        string Draw(IReadOnlyList<TimelineEvent> drawn, (string Title, string Id, string CssClass) names)
        {
            var pictures = new[] { OverviewLayout.Wide, OverviewLayout.Narrow }.Select(layout =>
                new OverviewRenderer(layout, TimeScale.Create(years, layout.Left, layout.Right), bands, site)
                {
                    KindNumbers = kindNumbers,
                    Id = names.Id,
                }.Draw([.. GroupByKind(drawn)], (names.Title, DescribeLanes(drawn)))
            );
            return drawn.Count == 0 ? "" : $"<div class=\"{names.CssClass}\">{string.Concat(pictures)}</div>";
        }
    }

    private FigureRow BuildRow(TimelineEvent item, IReadOnlyDictionary<string, int> kindNumbers) =>
        new(BuildTableCells(item))
        {
            Facets = new EventFacets(
                item.Record.Kind,
                kindNumbers.GetValueOrDefault(item.Record.Kind),
                item.Disputed.Count > 0
            ),
        };

    /// <summary>
    /// What a line of years cannot show: <c>Not drawn, for the line runs from the year 1 to 9999: …</c>
    /// </summary>
    private IReadOnlyList<string> DescribeOmitted(IReadOnlyList<TimelineEvent> events)
    {
        var omitted = events.Where(item => !EventMark.CanShow(item)).ToList();
        var names = string.Join("; ", omitted.Select(item => $"{item.Record.Title} ({item.DateInWords})"));
        return omitted.Count == 0 ? [] : [_words.Format("figure.omitted", names)];
    }

    /// <summary>Headings of the table.</summary>
    internal IReadOnlyList<string> TableHeadings =>
        [_words["inventory.date"], _words["figure.event"], _words["papers.kind"]];

    /// <summary>Eras that have a date, numbered as in <c>archive.yml</c>.</summary>
    internal static List<EraBand> BuildEraBands(IReadOnlyList<Era> eras) =>
        [
            .. eras.Select(
                    (era, i) =>
                        new
                        {
                            Era = era,
                            Number = i + 1,
                            Date = Edtf.Parse(era.Date),
                        }
                )
                .Where(band => band.Date is not null)
                .Select(band => new EraBand(band.Era.Title, band.Number, band.Date!)),
        ];

    /// <summary><c>3 events in lanes by kind: launch 1, end 2.</c></summary>
    internal string DescribeLanes(IReadOnlyList<TimelineEvent> events) =>
        _words.Count(
            "figure.lanes",
            events.Count,
            string.Join(
                ", ",
                GroupByKind(events)
                    .Select(kind => $"{LabelFormatter.FormatKind(kind.Key, _words)} {Format(kind.Count())}")
            )
        );

    /// <summary>The eras in words, for narrow pages show their numbers alone.</summary>
    internal string DescribeEras(List<EraBand> bands) =>
        bands.Count == 0 ? "" : " " + _words.Format("figure.eras", string.Join("; ", bands.Select(DescribeEra)));

    private string DescribeEra(EraBand band) => $"{Format(band.Number)} {band.Title} ({site.Dates.Format(band.Date)})";

    /// <summary>A row of the table.</summary>
    internal IReadOnlyList<FigureCell> BuildTableCells(TimelineEvent item) =>
        [
            FigureCell.FromText(item.DateInWords),
            FigureCell.FromLink(item.Record.Title, "#" + item.Id),
            FigureCell.FromText(LabelFormatter.FormatKind(item.Record, _words)),
        ];

    /// <summary>Kinds in the order in which they first happen.</summary>
    internal static IEnumerable<IGrouping<string, TimelineEvent>> GroupByKind(IReadOnlyList<TimelineEvent> events) =>
        events.GroupBy(item => item.Record.Kind, StringComparer.Ordinal);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string DescribeAxisBreak(IReadOnlyList<int> years) =>
        TimeScale.Create(years, 0, 1).AxisBreak is { } fold
            ? " " + _words.Format("figure.axis-break-note", Format(fold))
            : "";

    /// <summary>The first year of each event, or its last where the first is open, and the last year of all.</summary>
    internal static IReadOnlyList<int> GetYears(IReadOnlyList<TimelineEvent> events)
    {
        var years = events
            .Where(EventMark.CanShow)
            .Select(item => item.Earliest != DateOnly.MinValue ? item.Earliest.Year : item.Latest.Year)
            .ToList();
        return years.Count == 0
            ? years
            :
            [
                .. years,
                Math.Max(
                    years.Max(),
                    events
                        .Where(item => EventMark.CanShow(item) && item.Latest != DateOnly.MaxValue)
                        .Select(item => item.Latest.Year)
                        .DefaultIfEmpty(years.Max())
                        .Max()
                ),
            ];
    }
}
