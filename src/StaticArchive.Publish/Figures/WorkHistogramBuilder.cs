using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>Draws from which years the works of the reference index are.</summary>
public static class WorkHistogramBuilder
{
    private const int Width = 400;
    private const int Height = 150;
    private const int Left = 24;
    private const int Baseline = 128;

    /// <summary>The chart with its table; null where no work has a year.</summary>
    /// <param name="works">The works.</param>
    /// <param name="address">Where the works of a year are listed.</param>
    public static FigureModel? Build(IReadOnlyList<Work> works, Func<string, string> address)
    {
        var byYear = works
            .Select(work => work.Item.Issued?.Year)
            .OfType<int>()
            .Where(year => year is > 0 and <= 9999)
            .GroupBy(year => year)
            .OrderBy(group => group.Key)
            .Select(group => new WorkCount(group.Key, group.Count()))
            .ToList();
        if (byYear.Count == 0)
        {
            return null;
        }

        var without = works.Count - byYear.Sum(pair => pair.Count);
        var title = string.Create(
            CultureInfo.InvariantCulture,
            $"Works by year, {byYear[0].Year} to {byYear[^1].Year}"
        );
        var fullest = byYear.MaxBy(bar => bar.Count)!;
        var description = string.Create(
            CultureInfo.InvariantCulture,
            $"{LabelFormatter.FormatCount(works.Count, "work")}; most of them of {fullest.Year}, with {fullest.Count}."
        );
        return new FigureModel(
            "works-by-year",
            "Works by year",
            Draw(byYear, title, description),
            without == 0
                ? []
                :
                [
                    $"{LabelFormatter.FormatCount(without, "work")} without a year "
                        + $"{(without == 1 ? "is" : "are")} not shown.",
                ],
            ["Year", "Works"],
            [
                .. byYear.Select(pair =>
                    new[]
                    {
                        FigureCell.FromText(Format(pair.Year)),
                        FigureCell.FromLink(Format(pair.Count), address(Format(pair.Year))),
                    }
                ),
            ]
        );
    }

    private static string Draw(List<WorkCount> byYear, string title, string description)
    {
        var scale = new TimeScale(byYear[0].Year, byYear[^1].Year, Left, Width - 4);
        var most = byYear.Max(pair => pair.Count);
        var drawing = new SvgBuilder().OpenGroup("chart-axis");
        foreach (var count in new[] { 0, (most + 1) / 2, most }.Distinct())
        {
            drawing.AddLine((Left, Y(count)), (Width - 4, Y(count)), count == 0 ? "chart-base" : "chart-grid");
            drawing.AddText(Left - 5, Y(count) + 4, Format(count), ("chart-label", "end"));
        }

        foreach (var year in scale.GetTicks(40))
        {
            drawing.AddText(
                (scale.GetYearPosition(year) + scale.GetYearPosition(year + 1)) / 2,
                Height - 6,
                Format(year),
                ("chart-year", "middle")
            );
        }

        drawing.CloseGroup();
        foreach (var (year, count) in byYear)
        {
            var width = Math.Clamp((scale.GetYearPosition(year + 1) - scale.GetYearPosition(year)) * 8 / 10, 2, 30);
            var middle = (scale.GetYearPosition(year) + scale.GetYearPosition(year + 1)) / 2;
            drawing.AddRect(
                new SvgRect(middle - (width / 2), Y(count), width, Baseline - Y(count)),
                "chart-bar",
                $"{Format(year)}: {LabelFormatter.FormatCount(count, "work")}"
            );
        }

        return drawing.Build(new SvgDescription("works-by-year", "chart", Width, Height, title, description));

        int Y(int count) => Baseline - (count * (Baseline - 12) / most);
    }

    private sealed record WorkCount(int Year, int Count);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
