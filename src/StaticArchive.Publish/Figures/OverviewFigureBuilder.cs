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
        + "lies somewhere within its length; a fading end is open; a hollow mark was planned.";

    /// <summary>The picture with the table of its data; null where nothing has a date.</summary>
    public static FigureModel? Build(IReadOnlyList<TimelineEvent> events, IReadOnlyList<Era> eras)
    {
        var years = GetYears(events);
        if (years.Count == 0)
        {
            return null;
        }

        var bands = BuildEraBands(eras);
        var title = string.Create(CultureInfo.InvariantCulture, $"Timeline, {years.Min()} to {years.Max()}");
        var svg = string.Concat(
            new[] { OverviewLayout.Wide, OverviewLayout.Narrow }.Select(layout =>
                new OverviewRenderer(layout, TimeScale.Create(years, layout.Left, layout.Right), bands).Draw(
                    [.. GroupByKind(events)],
                    (title, DescribeLanes(events))
                )
            )
        );
        return new FigureModel
        {
            Id = "overview",
            Title = "At a glance",
            Svg = svg,
            Notes = [Note + DescribeAxisBreak(years) + DescribeEras(bands)],
            Headings = TableHeadings,
            Rows = [.. events.Select(BuildTableRow)],
        };
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
    internal static IReadOnlyList<FigureCell> BuildTableRow(TimelineEvent item) =>
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
            .Where(item => item.Earliest != DateOnly.MinValue || item.Latest != DateOnly.MaxValue)
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
                        .Where(item => item.Latest != DateOnly.MaxValue)
                        .Select(item => item.Latest.Year)
                        .DefaultIfEmpty(years.Max())
                        .Max()
                ),
            ];
    }
}
