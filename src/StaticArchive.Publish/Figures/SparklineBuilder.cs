using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>The timeline in small: how many events each year has. Drawn twice, as the overview is.</summary>
public static class SparklineBuilder
{
    private const int Height = 96;
    private const int Baseline = 74;

    /// <summary>The pictures; empty where nothing has a date.</summary>
    public static string Build(IReadOnlyList<TimelineEvent> events)
    {
        var years = events.Select(GetYear).OfType<int>().ToList();
        return years.Count == 0 ? "" : Draw(OverviewLayout.Wide, years) + Draw(OverviewLayout.Narrow, years);
    }

    private static string Draw(OverviewLayout layout, List<int> years)
    {
        var byYear = years
            .GroupBy(year => year)
            .Select(group => new YearBar(group.Key, group.Count()))
            .OrderBy(bar => bar.Year)
            .ToList();
        var right = layout.Width - 2;
        var scale = TimeScale.Create(years, 2, right);
        var drawing = new SvgBuilder().AddLine((2, Baseline), (right, Baseline), "tl-base");
        DrawBars(drawing, byYear, scale);
        foreach (var year in scale.GetTicks(layout.TickWidth))
        {
            var x = scale.GetYearPosition(year);
            drawing.AddText(x, Height - 5, Format(year), ("tl-year", x > right - 28 ? "end" : "start"));
        }

        if (scale.AxisBreak is { } border)
        {
            var x = scale.GetYearPosition(border) - 1;
            drawing.AddLine((x, 4), (x, Baseline + 8), "tl-fold");
        }

        return drawing.Build(
            new SvgDescription
            {
                Id = $"spark-{layout.Name}",
                CssClass = $"tl tl-{layout.Name} tl-spark",
                Width = layout.Width,
                Height = Height,
                Title = $"Events by year, {Format(byYear[0].Year)} to {Format(byYear[^1].Year)}",
                Description = Describe(byYear, scale.AxisBreak),
            }
        );
    }

    private static void DrawBars(SvgBuilder drawing, List<YearBar> byYear, TimeScale scale)
    {
        var most = byYear.Max(bar => bar.Count);
        foreach (var bar in byYear)
        {
            var (x, next) = (scale.GetYearPosition(bar.Year), scale.GetYearPosition(bar.Year + 1));
            var height = Math.Max(2, bar.Count * (Baseline - 4) / most);
            drawing.AddRect(
                new SvgRect(x, Baseline - height, Math.Clamp(next - x - 2, 2, 40), height),
                "tl-bar",
                $"{Format(bar.Year)}: {LabelFormatter.FormatCount(bar.Count, "event")}"
            );
        }
    }

    private static string Describe(List<YearBar> byYear, int? axisBreak)
    {
        var fullest = byYear.MaxBy(bar => bar.Count)!;
        return $"{LabelFormatter.FormatCount(byYear.Sum(bar => bar.Count), "event")}; most of them in "
            + $"{Format(fullest.Year)}, with {Format(fullest.Count)}."
            + (axisBreak is { } year ? $" Years before {Format(year)} are drawn closer together." : "");
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record YearBar(int Year, int Count);

    /// <summary>The year an event is counted in: its first, or its last where the first is open.</summary>
    private static int? GetYear(TimelineEvent item) =>
        item.Earliest != DateOnly.MinValue ? item.Earliest.Year
        : item.Latest != DateOnly.MaxValue ? item.Latest.Year
        : null;
}
