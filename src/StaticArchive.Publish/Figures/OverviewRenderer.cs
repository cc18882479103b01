using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>Draws the timeline from top to bottom: eras, lanes, years.</summary>
internal sealed class OverviewRenderer(
    OverviewLayout layout,
    TimeScale scale,
    IReadOnlyList<EraBand> eras,
    SiteIndex site
)
{
    private const int EraRow = 16;
    private const int CharacterWidth = 6;
    private const int AxisHeight = 22;

    /// <summary>The life to draw above the lanes; null where the events are no one's.</summary>
    public ExistenceDates? Existence { get; init; }

    /// <summary>Numbers of the kinds on the page; none on pages that do not narrow by them.</summary>
    public IReadOnlyDictionary<string, int> KindNumbers { get; init; } =
        new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Begins the ids of the picture.</summary>
    public string Id { get; init; } = "overview";

    /// <summary>The picture.</summary>
    public string Draw(IReadOnlyList<IGrouping<string, TimelineEvent>> kinds, (string Title, string Description) words)
    {
        var lanes = kinds.Select(kind => Swimlane.Create(kind, scale, layout)).ToList();
        var renderer = new SwimlaneRenderer(layout, KindNumbers, site.Words);
        var names = PlaceEraLabels();
        var top = GetBandTop(names) + 4;
        var bar = new LifelineBarRenderer(layout, scale, site.Words);
        var height = top + (Existence is null ? 0 : bar.Height) + lanes.Sum(renderer.GetHeight) + AxisHeight;
        var bottom = height + (scale.AxisBreak is null ? 0 : AxisBreakLabel.Height);

        var drawing = new SvgBuilder();
        DrawEraBands(drawing, height - AxisHeight, names);
        DrawAxis(drawing, top, height);
        if (Existence is not null)
        {
            bar.Draw(drawing, Existence, top);
            top += bar.Height;
        }

        foreach (var lane in lanes)
        {
            renderer.Draw(drawing, lane, top);
            top += renderer.GetHeight(lane);
        }

        return drawing.Build(
            new SvgDescription
            {
                Id = $"{Id}-{layout.Name}",
                CssClass = $"tl tl-{layout.Name}",
                Width = layout.Width,
                Height = bottom,
                HasLinks = true,
                Title = words.Title,
                Description = words.Description,
            }
        );
    }

    private sealed record EraLabel(EraBand Era, int Start, int End, int Row);

    /// <summary>Names of eras in rows in which they do not touch; numbers alone where there is no room.</summary>
    private List<EraLabel> PlaceEraLabels()
    {
        var names = eras.Select(era => new
            {
                Era = era,
                Start = scale.GetPosition(era.Date.Earliest),
                End = scale.GetPosition(era.Date.Latest.AddDays(era.Date.Latest == DateOnly.MaxValue ? 0 : 1)),
            })
            .OrderBy(name => name.Start)
            .ToList();
        var room = names.ConvertAll(name => GetLabelExtent(name.Era, name.Start, name.End));
        var order = Enumerable.Range(0, names.Count).OrderBy(i => room[i].Start).ToList();
        var rows = IntervalPartitioner.AssignRows([.. order.Select(i => room[i])], 6);
        return [.. order.Select((i, rank) => new EraLabel(names[i].Era, names[i].Start, names[i].End, rows[rank]))];
    }

    private (int Start, int End) GetLabelExtent(EraBand era, int start, int end)
    {
        var width = GetEraLabel(era).Length * CharacterWidth;
        return start + width <= layout.Right
            ? (start, Math.Max(end, start + width))
            : (Math.Min(start, end - width), end);
    }

    private string GetEraLabel(EraBand era) =>
        layout.IsLabelAbove ? era.Number.ToString(CultureInfo.InvariantCulture) : era.Title;

    private static int GetBandTop(List<EraLabel> names) =>
        names.Count == 0 ? 4 : ((names.Max(name => name.Row) + 1) * EraRow) + 4;

    private void DrawEraBands(SvgBuilder drawing, int bottom, List<EraLabel> names)
    {
        var top = GetBandTop(names);
        drawing.OpenGroup("tl-eras");
        for (var i = 0; i < names.Count; i++)
        {
            var (era, start, end, row) = names[i];
            var y = row * EraRow;
            drawing.AddRect(
                new SvgRect(start, top, end - start, bottom - top),
                era.Number % 2 == 0 ? "tl-era tl-era-even" : "tl-era",
                $"{era.Title}, {site.Dates.Format(era.Date)}"
            );
            var fits = start + (GetEraLabel(era).Length * CharacterWidth) <= layout.Right;
            drawing.AddLine((fits ? start : end, y + 2), (fits ? start : end, top), "tl-lead");
            drawing.AddText(
                fits ? start + 3 : end - 3,
                y + 12,
                GetEraLabel(era),
                ("tl-era-name", fits ? "start" : "end")
            );
        }

        drawing.CloseGroup();
    }

    private void DrawAxis(SvgBuilder drawing, int top, int height)
    {
        drawing
            .OpenGroup("tl-axis")
            .AddLine((layout.Left, height - AxisHeight), (layout.Right, height - AxisHeight), "tl-base");
        if (scale.AxisBreak is { } fold)
        {
            drawing.AddLine(
                (scale.GetYearPosition(fold), top),
                (scale.GetYearPosition(fold), height + AxisBreakLabel.Height - 4),
                "tl-fold"
            );
            AxisBreakLabel.Draw(drawing, AxisBreakLabel.Format(site.Words, fold), scale.GetYearPosition(fold), height);
        }

        foreach (var year in scale.GetTicks(layout.TickWidth))
        {
            var x = scale.GetYearPosition(year);
            var label = year.ToString(CultureInfo.InvariantCulture);
            drawing.AddLine((x, top), (x, height - AxisHeight + 4), "tl-tick");
            drawing.AddText(
                x,
                height - 5,
                label,
                (
                    "tl-year",
                    x < layout.Left + 14 ? "start"
                    : x > layout.Right - 14 ? "end"
                    : "middle"
                )
            );
        }

        drawing.CloseGroup();
    }
}
