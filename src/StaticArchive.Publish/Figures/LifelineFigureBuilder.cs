using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// The life of an organisation as a picture: a bar from its launch to its end, its events in lanes below, the archive's
/// eras behind.
/// </summary>
public static class LifelineFigureBuilder
{
    /// <summary>
    /// The picture with the table of its data; null where there are not two years to draw a line between.
    /// </summary>
    public static FigureModel? Build(string name, IReadOnlyList<TimelineEvent> events, SiteIndex site)
    {
        var overview = new OverviewFigureBuilder(site);
        var years = OverviewFigureBuilder.GetYears(events);
        if (years.Distinct().Count() < 2)
        {
            return null;
        }

        var life = ExistenceDates.Find(events);
        years = WithOpenEnds(years, life);
        var bands = OverviewFigureBuilder
            .BuildEraBands(site.Archive.Settings.Eras)
            .Where(band => band.Date.Latest.Year >= years.Min() && band.Date.Earliest.Year <= years.Max())
            .ToList();
        var words = (
            site.Words.Format("lifeline.of", name),
            Describe(life, site.Words) + overview.DescribeLanes(events)
        );
        var svg = string.Concat(
            new[] { OverviewLayout.Wide, OverviewLayout.Narrow }.Select(layout =>
                new OverviewRenderer(layout, TimeScale.Create(years, layout.Left, layout.Right), bands, site)
                {
                    Existence = life,
                }.Draw([.. OverviewFigureBuilder.GroupByKind(events)], words)
            )
        );
        return new FigureModel
        {
            Id = "life-line",
            Title = site.Words["lifeline.title"],
            Svg = svg,
            Notes = [DescribeSigns(life, site.Words) + overview.DescribeEras(bands)],
            Headings = overview.TableHeadings,
            Rows = [.. events.Select(item => new FigureRow(overview.BuildTableCells(item)))],
        };
    }

    /// <summary>A year more where the life has no beginning or no end, to draw it pale.</summary>
    private static IReadOnlyList<int> WithOpenEnds(IReadOnlyList<int> years, ExistenceDates? life) =>
        [.. years, years.Min() - (life is { Launch: null } ? 1 : 0), years.Max() + (life is { End: null } ? 1 : 0)];

    private static string DescribeSigns(ExistenceDates? life, InterfaceWords words) =>
        (life is null ? "" : words["lifeline.bar-note"] + " ") + words["lifeline.mark-note"];

    private static string Describe(ExistenceDates? life, InterfaceWords words) =>
        life?.Describe(words) is { Length: > 0 } text ? $"{char.ToUpperInvariant(text[0])}{text[1..]}. " : "";
}
