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
            .Select(group => new { Year = group.Key, Count = group.Count() })
            .OrderBy(pair => pair.Year)
            .ToList();
        var (most, right) = (byYear.Max(pair => pair.Count), layout.Width - 2);
        var scale = TimeScale.Create(years, 2, right);
        var drawing = new SvgBuilder().AddLine((2, Baseline), (right, Baseline), "tl-base");
        foreach (var bar in byYear)
        {
            var height = Math.Max(2, bar.Count * (Baseline - 4) / most);
            var width = Math.Clamp(scale.GetYearPosition(bar.Year + 1) - scale.GetYearPosition(bar.Year) - 2, 2, 40);
            drawing.AddRect(
                new SvgRect(scale.GetYearPosition(bar.Year), Baseline - height, width, height),
                "tl-bar",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{bar.Year}: {LabelFormatter.FormatCount(bar.Count, "event")}"
                )
            );
        }

        foreach (var year in scale.GetTicks(layout.TickWidth))
        {
            var x = scale.GetYearPosition(year);
            drawing.AddText(
                x,
                Height - 5,
                year.ToString(CultureInfo.InvariantCulture),
                ("tl-year", x > right - 28 ? "end" : "start")
            );
        }

        var fullest = byYear.MaxBy(pair => pair.Count)!;
        var folded = scale.AxisBreak is { } fold
            ? string.Create(CultureInfo.InvariantCulture, $" Years before {fold} are drawn closer together.")
            : "";
        if (scale.AxisBreak is { } border)
        {
            drawing.AddLine(
                (scale.GetYearPosition(border) - 1, 4),
                (scale.GetYearPosition(border) - 1, Baseline + 8),
                "tl-fold"
            );
        }

        return drawing.Build(
            new SvgDescription(
                $"spark-{layout.Name}",
                $"tl tl-{layout.Name} tl-spark",
                layout.Width,
                Height,
                string.Create(CultureInfo.InvariantCulture, $"Events by year, {byYear[0].Year} to {byYear[^1].Year}"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{LabelFormatter.FormatCount(years.Count, "event")}; most of them in {fullest.Year}, with "
                        + $"{fullest.Count}.{folded}"
                )
            )
        );
    }

    /// <summary>The year an event is counted in: its first, or its last where the first is open.</summary>
    private static int? GetYear(TimelineEvent one) =>
        one.Earliest != DateOnly.MinValue ? one.Earliest.Year
        : one.Latest != DateOnly.MaxValue ? one.Latest.Year
        : null;
}
