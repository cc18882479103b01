using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>The timeline in small: how many events each year has. Drawn twice, as the overview is.</summary>
public sealed class SparklineBuilder
{
    private readonly InterfaceWords _words;

    private SparklineBuilder(InterfaceWords words) => _words = words;

    private const int Height = 96;
    private const int Baseline = 74;

    /// <summary>The pictures; empty where nothing has a date.</summary>
    /// <param name="timeline">The way to the timeline.</param>
    public static string Build(SiteIndex site, string timeline)
    {
        var byYear = site
            .Archive.Events.Where(EventMark.CanShow)
            .GroupBy(GetYear)
            .Select(group => new YearBar(
                group.Key,
                group.Count(),
                $"{timeline}#{TimelineYear.From(group.MinBy(EdtfSortKey.ForEvent)!).Id}"
            ))
            .OrderBy(bar => bar.Year)
            .ToList();
        var builder = new SparklineBuilder(site.Words);
        return byYear.Count == 0
            ? ""
            : builder.Draw(OverviewLayout.Wide, byYear) + builder.Draw(OverviewLayout.Narrow, byYear);
    }

    private string Draw(OverviewLayout layout, List<YearBar> byYear)
    {
        var right = layout.Width - 2;
        var scale = TimeScale.Create([.. byYear.SelectMany(bar => Enumerable.Repeat(bar.Year, bar.Count))], 2, right);
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
            drawing.AddLine((x, 4), (x, Height + AxisBreakLabel.Height - 4), "tl-fold");
            AxisBreakLabel.Draw(drawing, AxisBreakLabel.Format(_words, border), x, Height);
        }

        DrawLinks(drawing, byYear, scale, layout);

        return drawing.Build(
            new SvgDescription
            {
                Id = $"spark-{layout.Name}",
                CssClass = $"tl tl-{layout.Name} tl-spark",
                Width = layout.Width,
                Height = Height + (scale.AxisBreak is null ? 0 : AxisBreakLabel.Height),
                HasLinks = true,
                Title = _words.Format("figure.events-by-year", Format(byYear[0].Year), Format(byYear[^1].Year)),
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
            drawing.AddRect(new SvgRect(x, Baseline - height, Math.Clamp(next - x - 2, 2, 40), height), "tl-bar");
        }
    }

    private void DrawLinks(SvgBuilder drawing, List<YearBar> byYear, TimeScale scale, OverviewLayout layout)
    {
        var hrefs = byYear.ToDictionary(bar => bar.Year, bar => bar.Href);
        new BarLinks
        {
            MinWidth = layout.Target,
            Area = new SvgRect(0, 0, layout.Width, Baseline),
            Words = _words,
            CountKey = "count.events",
            GetHref = year => hrefs[year],
        }.Draw(drawing, byYear.Select(bar => BarLinks.Bar.On(scale, bar.Year, bar.Count)));
    }

    private string Describe(List<YearBar> byYear, int? axisBreak)
    {
        var fullest = byYear.MaxBy(bar => bar.Count)!;
        return _words.Count(
                "figure.most-events",
                byYear.Sum(bar => bar.Count),
                Format(fullest.Year),
                Format(fullest.Count)
            ) + (axisBreak is { } year ? " " + _words.Format("figure.axis-break-note", Format(year)) : "");
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record YearBar(int Year, int Count, string Href);

    /// <summary>The year an event is counted in: its first, or its last where the first is open.</summary>
    private static int GetYear(TimelineEvent item) =>
        item.Earliest != DateOnly.MinValue ? item.Earliest.Year : item.Latest.Year;
}
