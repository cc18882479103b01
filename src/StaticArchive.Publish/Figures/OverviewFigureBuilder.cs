using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// The whole timeline as a picture: eras as bands, a lane for each kind, events as dots and bars, paler where the date
/// is in doubt, fading where an end is open. It is drawn twice, for wide and for narrow pages; the style sheet shows
/// one.
/// </summary>
public static class OverviewFigureBuilder
{
    private const string Note =
        "Each mark is an event: a dot, or a bar where it took longer or is known less closely. A pale mark "
        + "lies somewhere within its length; a fading end is open; a hollow mark was planned; a number counts events "
        + "too close to draw apart. Each leads to its event, a number to its first.";

    /// <summary>
    /// The picture with the table of its data, and a second one of what is disputed; null where nothing has a date.
    /// </summary>
    /// <param name="events">The events.</param>
    /// <param name="eras">Stretches of time behind them.</param>
    /// <param name="kindNumbers">Numbers of the kinds on the page.</param>
    public static FigureModel? Build(
        IReadOnlyList<TimelineEvent> events,
        IReadOnlyList<Era> eras,
        IReadOnlyDictionary<string, int> kindNumbers
    )
    {
        var years = GetYears(events);
        if (years.Count == 0)
        {
            return null;
        }

        var bands = BuildEraBands(eras);
        var title = string.Create(CultureInfo.InvariantCulture, $"Timeline, {years.Min()} to {years.Max()}");
        var disputed = events.Where(item => item.Disputed.Count > 0).ToList();
        string?[] notes = [Note + DescribeAxisBreak(years) + DescribeEras(bands), DescribeOmitted(events)];
        return new FigureModel
        {
            Id = "overview",
            Title = "At a glance",
            Svg =
                Draw(events, (title, "overview", "tl-all"))
                + (disputed.Count == 0 ? "" : Draw(disputed, (title + ": disputed", "disputed", "tl-disputed"))),
            Notes = [.. notes.OfType<string>()],
            Headings = TableHeadings,
            Rows = [.. events.Select(item => BuildRow(item, kindNumbers))],
        };

        string Draw(IReadOnlyList<TimelineEvent> drawn, (string Title, string Id, string CssClass) names)
        {
            var pictures = new[] { OverviewLayout.Wide, OverviewLayout.Narrow }.Select(layout =>
                new OverviewRenderer(layout, TimeScale.Create(years, layout.Left, layout.Right), bands)
                {
                    KindNumbers = kindNumbers,
                    Id = names.Id,
                }.Draw([.. GroupByKind(drawn)], (names.Title, DescribeLanes(drawn)))
            );
            return $"<div class=\"{names.CssClass}\">{string.Concat(pictures)}</div>";
        }
    }

    private static FigureRow BuildRow(TimelineEvent item, IReadOnlyDictionary<string, int> kindNumbers) =>
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
    private static string? DescribeOmitted(IReadOnlyList<TimelineEvent> events)
    {
        var omitted = events.Where(item => !EventMark.CanShow(item)).ToList();
        return omitted.Count == 0
            ? null
            : "Not drawn, for they are in no known year from 1 to 9999: "
                + string.Join("; ", omitted.Select(item => $"{item.Record.Title} ({item.DateInWords})"))
                + ".";
    }

    /// <summary>Headings of the table.</summary>
    internal static IReadOnlyList<string> TableHeadings { get; } = ["Date", "Event", "Kind"];

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
    internal static string DescribeLanes(IReadOnlyList<TimelineEvent> events) =>
        $"{LabelFormatter.FormatCount(events.Count, "event")} in lanes by kind: "
        + string.Join(", ", GroupByKind(events).Select(kind => $"{kind.Key} {Format(kind.Count())}"))
        + ".";

    /// <summary>The eras in words, for narrow pages show their numbers alone.</summary>
    internal static string DescribeEras(List<EraBand> bands) =>
        bands.Count == 0 ? "" : $" Eras: {string.Join("; ", bands.Select(DescribeEra))}.";

    private static string DescribeEra(EraBand band) =>
        $"{Format(band.Number)} {band.Title} ({EdtfFormatter.Format(band.Date)})";

    /// <summary>A row of the table.</summary>
    internal static IReadOnlyList<FigureCell> BuildTableCells(TimelineEvent item) =>
        [
            FigureCell.FromText(item.DateInWords),
            FigureCell.FromLink(item.Record.Title, "#" + item.Id),
            FigureCell.FromText(item.Record.IsPlanned ? "planned " + item.Record.Kind : item.Record.Kind),
        ];

    /// <summary>Kinds in the order in which they first happen.</summary>
    internal static IEnumerable<IGrouping<string, TimelineEvent>> GroupByKind(IReadOnlyList<TimelineEvent> events) =>
        events.GroupBy(item => item.Record.Kind, StringComparer.Ordinal);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string DescribeAxisBreak(IReadOnlyList<int> years) =>
        TimeScale.Create(years, 0, 1).AxisBreak is { } fold
            ? string.Create(CultureInfo.InvariantCulture, $" Years before {fold} are drawn closer together.")
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
