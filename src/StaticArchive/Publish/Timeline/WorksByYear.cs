using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Publish.Html.Pages;

namespace StaticArchive.Publish.Timeline;

/// <summary>Draws from which years the works of the reference index are.</summary>
public static class WorksByYear
{
    private const int Width = 400;
    private const int Height = 150;
    private const int Left = 24;
    private const int Base = 128;

    /// <summary>The chart with its table; null where no work has a year.</summary>
    /// <param name="works">The works.</param>
    /// <param name="address">Where the works of a year are listed.</param>
    public static Figure? Make(IReadOnlyList<Work> works, Func<string, string> address)
    {
        var byYear = works.Select(work => work.Item.Issued?.Year).OfType<int>().Where(year => year is > 0 and <= 9999).GroupBy(year => year).OrderBy(group => group.Key).Select(group => new Bar(group.Key, group.Count())).ToList();
        if (byYear.Count == 0)
        {
            return null;
        }

        var without = works.Count - byYear.Sum(pair => pair.Count);
        var title = string.Create(CultureInfo.InvariantCulture, $"Works by year, {byYear[0].Year} to {byYear[^1].Year}");
        var fullest = byYear.MaxBy(bar => bar.Count)!;
        var description = string.Create(CultureInfo.InvariantCulture, $"{Labels.Count(works.Count, "work")}; most of them of {fullest.Year}, with {fullest.Count}.");
        return new Figure(
            "works-by-year",
            "Works by year",
            Draw(byYear, title, description),
            without == 0 ? [] : [$"{Labels.Count(without, "work")} without a year {(without == 1 ? "is" : "are")} not shown."],
            ["Year", "Works"],
            [.. byYear.Select(pair => new[] { FigureCell.Of(Number(pair.Year)), FigureCell.Of(Number(pair.Count), address(Number(pair.Year))) })]);
    }

    private static string Draw(List<Bar> byYear, string title, string description)
    {
        var scale = new TimeScale(byYear[0].Year, byYear[^1].Year, Left, Width - 4);
        var most = byYear.Max(pair => pair.Count);
        var drawing = new Drawing().Open("chart-axis");
        foreach (var count in new[] { 0, (most + 1) / 2, most }.Distinct())
        {
            drawing.Line((Left, Y(count)), (Width - 4, Y(count)), count == 0 ? "chart-base" : "chart-grid");
            drawing.Words(Left - 5, Y(count) + 4, Number(count), ("chart-label", "end"));
        }

        foreach (var year in scale.Ticks(40))
        {
            drawing.Words((scale.AtYear(year) + scale.AtYear(year + 1)) / 2, Height - 6, Number(year), ("chart-year", "middle"));
        }

        drawing.Close();
        foreach (var (year, count) in byYear)
        {
            var width = Math.Clamp((scale.AtYear(year + 1) - scale.AtYear(year)) * 8 / 10, 2, 30);
            var middle = (scale.AtYear(year) + scale.AtYear(year + 1)) / 2;
            drawing.Box(new Area(middle - (width / 2), Y(count), width, Base - Y(count)), "chart-bar", $"{Number(year)}: {Labels.Count(count, "work")}");
        }

        return drawing.Finish(new Caption("works-by-year", "chart", Width, Height, title, description));

        int Y(int count) => Base - (count * (Base - 12) / most);
    }

    private sealed record Bar(int Year, int Count);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
