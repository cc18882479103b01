using System.Globalization;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Timeline;

/// <summary>The timeline in small: how many events each year has. Drawn twice, as the overview is.</summary>
public static class Spark
{
    private const int Height = 96;
    private const int Base = 74;

    /// <summary>The pictures; empty where nothing has a date.</summary>
    public static string Draw(IReadOnlyList<TimelineEvent> events)
    {
        var years = events.Select(Year).OfType<int>().ToList();
        return years.Count == 0 ? "" : Draw(OverviewLayout.Wide, years) + Draw(OverviewLayout.Narrow, years);
    }

    private static string Draw(OverviewLayout layout, List<int> years)
    {
        var byYear = years.GroupBy(year => year).Select(group => new { Year = group.Key, Count = group.Count() }).OrderBy(pair => pair.Year).ToList();
        var (most, right) = (byYear.Max(pair => pair.Count), layout.Width - 2);
        var scale = TimeScale.Of(years, 2, right);
        var drawing = new Drawing().Line((2, Base), (right, Base), "tl-base");
        foreach (var bar in byYear)
        {
            var height = Math.Max(2, bar.Count * (Base - 4) / most);
            var width = Math.Clamp(scale.AtYear(bar.Year + 1) - scale.AtYear(bar.Year) - 2, 2, 40);
            drawing.Box(new Area(scale.AtYear(bar.Year), Base - height, width, height), "tl-bar", string.Create(CultureInfo.InvariantCulture, $"{bar.Year}: {Labels.Count(bar.Count, "event")}"));
        }

        foreach (var year in scale.Ticks(layout.Tick))
        {
            var x = scale.AtYear(year);
            drawing.Words(x, Height - 5, year.ToString(CultureInfo.InvariantCulture), ("tl-year", x > right - 28 ? "end" : "start"));
        }

        var fullest = byYear.MaxBy(pair => pair.Count)!;
        var folded = scale.Fold is { } fold ? string.Create(CultureInfo.InvariantCulture, $" Years before {fold} are drawn closer together.") : "";
        if (scale.Fold is { } border)
        {
            drawing.Line((scale.AtYear(border) - 1, 4), (scale.AtYear(border) - 1, Base + 8), "tl-fold");
        }

        return drawing.Finish(new Caption(
            $"spark-{layout.Name}", $"tl tl-{layout.Name} tl-spark", layout.Width, Height,
            string.Create(CultureInfo.InvariantCulture, $"Events by year, {byYear[0].Year} to {byYear[^1].Year}"),
            string.Create(CultureInfo.InvariantCulture, $"{Labels.Count(years.Count, "event")}; most of them in {fullest.Year}, with {fullest.Count}.{folded}")));
    }

    /// <summary>The year an event is counted in: its first, or its last where the first is open.</summary>
    private static int? Year(TimelineEvent one) =>
        one.Earliest != DateOnly.MinValue ? one.Earliest.Year : one.Latest != DateOnly.MaxValue ? one.Latest.Year : null;
}
