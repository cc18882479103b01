using StaticArchive.Model;
using StaticArchive.Publish.Models;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// The life of an organisation as a picture: a bar from its launch to its end, its events in lanes below, the archive's
/// eras behind.
/// </summary>
public static class LifelineFigureBuilder
{
    private const string BarNote =
        "The bar runs from launch to end; it is pale where the date lies somewhere within, and paler where "
        + "the timeline names none. ";

    private const string MarkNote =
        "Each mark is an event: a dot, or a bar where it took longer or is known less closely; a hollow mark "
        + "was planned, and a number counts events too close to draw apart.";

    /// <summary>
    /// The picture with the table of its data; null where there are not two years to draw a line between.
    /// </summary>
    public static FigureModel? Build(string name, IReadOnlyList<TimelineEvent> events, IReadOnlyList<Era> eras)
    {
        var years = OverviewFigureBuilder.GetYears(events);
        if (years.Distinct().Count() < 2)
        {
            return null;
        }

        var life = ExistenceDates.Find(events);
        years =
        [
            .. years,
            years.Min() - (life is { Launch: null } ? 1 : 0),
            years.Max() + (life is { End: null } ? 1 : 0),
        ];
        var bands = OverviewFigureBuilder
            .BuildEraBands(eras)
            .Where(band => band.Date.Latest.Year >= years.Min() && band.Date.Earliest.Year <= years.Max())
            .ToList();
        var words = ($"Life line of {name}", Describe(life) + OverviewFigureBuilder.DescribeLanes(events));
        var svg = string.Concat(
            new[] { OverviewLayout.Wide, OverviewLayout.Narrow }.Select(layout =>
                new OverviewRenderer(layout, TimeScale.Create(years, layout.Left, layout.Right), bands)
                {
                    Existence = life,
                }.Draw([.. OverviewFigureBuilder.GroupByKind(events)], words)
            )
        );
        return new FigureModel
        {
            Id = "life-line",
            Title = "Life line",
            Svg = svg,
            Notes = [(life is null ? "" : BarNote) + MarkNote + OverviewFigureBuilder.DescribeEras(bands)],
            Headings = OverviewFigureBuilder.TableHeadings,
            Rows = [.. events.Select(item => new FigureRow(OverviewFigureBuilder.BuildTableCells(item)))],
        };
    }

    private static string Describe(ExistenceDates? life) =>
        life is null ? "" : $"{char.ToUpperInvariant(life.Description[0])}{life.Description[1..]}. ";
}
