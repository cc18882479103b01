using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>Draws from which years the works of the reference index are.</summary>
public sealed class WorkHistogramBuilder
{
    private readonly InterfaceWords _words;

    private WorkHistogramBuilder(InterfaceWords words) => _words = words;

    private const int Width = 400;
    private const int Height = 150;
    private const int Left = 24;
    private const int Baseline = 128;

    /// <summary>The least width of a link: 24 pixels on a screen of 360.</summary>
    private const int MinLinkWidth = 30;

    /// <summary>The chart with its table; null where no work has a year.</summary>
    /// <param name="address">Where the works of a year are listed.</param>
    public static FigureModel? Build(SiteIndex site, Func<string, string> address) =>
        new WorkHistogramBuilder(site.Words).Build(site.Archive.Works, address);

    private FigureModel? Build(IReadOnlyList<Work> works, Func<string, string> address)
    {
        var byYear = works
            .Select(work => work.Item.Issued?.Year)
            .OfType<int>()
            .Where(year => year is > 0 and <= 9999)
            .GroupBy(year => year)
            .OrderBy(group => group.Key)
            .Select(group => new WorkCount(group.Key, group.Count()))
            .ToList();
        return byYear.Count == 0
            ? null
            : new FigureModel
            {
                Id = "works-by-year",
                Title = _words["figure.works-by-year"],
                Svg = Draw(byYear, works.Count, address),
                Notes = BuildNotes(works.Count - byYear.Sum(bar => bar.Count)),
                Headings = [_words["chart.year"], _words["figure.works"]],
                Rows =
                [
                    .. byYear.Select(bar => new FigureRow([
                        FigureCell.FromText(Format(bar.Year)),
                        FigureCell.FromLink(Format(bar.Count), address(Format(bar.Year))),
                    ])),
                ],
            };
    }

    private IReadOnlyList<string> BuildNotes(int undated) =>
        undated == 0 ? [] : [_words.Count("figure.undated-works", undated)];

    private string Draw(List<WorkCount> byYear, int total, Func<string, string> address)
    {
        var scale = new TimeScale(byYear[0].Year, byYear[^1].Year, Left, Width - 4);
        var most = byYear.Max(bar => bar.Count);
        var drawing = new SvgBuilder();
        DrawAxes(drawing, scale, most);
        foreach (var (year, count) in byYear)
        {
            var (start, end) = (scale.GetYearPosition(year), scale.GetYearPosition(year + 1));
            var width = Math.Clamp((end - start) * 8 / 10, 2, 30);
            var top = GetTop(count, most);
            drawing.AddRect(new SvgRect(((start + end) / 2) - (width / 2), top, width, Baseline - top), "chart-bar");
        }

        DrawLinks(drawing, byYear, scale, address);
        var fullest = byYear.MaxBy(bar => bar.Count)!;
        return drawing.Build(
            new SvgDescription
            {
                Id = "works-by-year",
                CssClass = "chart",
                Width = Width,
                Height = Height,
                HasLinks = true,
                Title = _words.Format("figure.works-from-to", Format(byYear[0].Year), Format(byYear[^1].Year)),
                Description = _words.Count("figure.most-works", total, Format(fullest.Year), Format(fullest.Count)),
            }
        );
    }

    private void DrawLinks(SvgBuilder drawing, List<WorkCount> byYear, TimeScale scale, Func<string, string> address) =>
        new BarLinks
        {
            MinWidth = MinLinkWidth,
            Area = new SvgRect(0, 0, Width, Baseline),
            Words = _words,
            CountKey = "count.works",
            GetHref = year => address(Format(year)),
        }.Draw(drawing, byYear.Select(bar => BarLinks.Bar.On(scale, bar.Year, bar.Count)));

    private static void DrawAxes(SvgBuilder drawing, TimeScale scale, int most)
    {
        drawing.OpenGroup("chart-axis");
        foreach (var count in new[] { 0, (most + 1) / 2, most }.Distinct())
        {
            var y = GetTop(count, most);
            drawing.AddLine((Left, y), (Width - 4, y), count == 0 ? "chart-base" : "chart-grid");
            drawing.AddText(Left - 5, y + 4, Format(count), ("chart-label", "end"));
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
    }

    private static int GetTop(int count, int most) => Baseline - (count * (Baseline - 12) / most);

    private sealed record WorkCount(int Year, int Count);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
