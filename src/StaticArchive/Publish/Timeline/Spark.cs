using System.Globalization;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Timeline;

/// <summary>The timeline in one line: how many events each year has.</summary>
public static class Spark
{
    private const int Width = 640;
    private const int Height = 64;
    private const int Base = 46;

    /// <summary>The picture; empty where nothing has a date.</summary>
    public static string Draw(IReadOnlyList<TimelineEvent> events)
    {
        var byYear = events.Select(Year).OfType<int>().GroupBy(year => year).ToDictionary(group => group.Key, group => group.Count());
        if (byYear.Count == 0)
        {
            return "";
        }

        var (first, last, most) = (byYear.Keys.Min(), byYear.Keys.Max(), byYear.Values.Max());
        var scale = new TimeScale(first, last, 2, Width - 2);
        var drawing = new Drawing().Line((2, Base), (Width - 2, Base), "tl-base");
        foreach (var (year, count) in byYear.OrderBy(pair => pair.Key))
        {
            var height = Math.Max(2, count * (Base - 4) / most);
            var width = Math.Clamp(scale.AtYear(year + 1) - scale.AtYear(year) - 1, 2, 24);
            drawing.Box(new Area(scale.AtYear(year), Base - height, width, height), "tl-bar", string.Create(CultureInfo.InvariantCulture, $"{year}: {Labels.Count(count, "event")}"));
        }

        foreach (var year in scale.Ticks(90))
        {
            var x = scale.AtYear(year);
            drawing.Words(x, Height - 3, year.ToString(CultureInfo.InvariantCulture), ("tl-year", x < 16 ? "start" : x > Width - 16 ? "end" : "middle"));
        }

        var fullest = byYear.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First();
        return drawing.Finish(new Caption(
            "spark", "tl tl-spark", Width, Height,
            string.Create(CultureInfo.InvariantCulture, $"Events by year, {first} to {last}"),
            string.Create(CultureInfo.InvariantCulture, $"{Labels.Count(events.Count, "event")}; most of them in {fullest.Key}, with {fullest.Value}.")));
    }

    /// <summary>The year an event is counted in: its first, or its last where the first is open.</summary>
    private static int? Year(TimelineEvent one) =>
        one.Earliest != DateOnly.MinValue ? one.Earliest.Year : one.Latest != DateOnly.MaxValue ? one.Latest.Year : null;
}
