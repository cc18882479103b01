using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Figures;

/// <summary>Draws the timeline from top to bottom: eras, lanes, years.</summary>
internal sealed class OverviewRenderer(OverviewLayout layout, TimeScale scale, IReadOnlyList<EraBand> eras)
{
    private const int EraRow = 16;
    private const int CharacterWidth = 6;
    private const int SwimlaneGap = 8;
    private const int AxisHeight = 22;

    /// <summary>The life to draw above the lanes; null where the events are no one's.</summary>
    public ExistenceDates? Existence { get; init; }

    /// <summary>The picture.</summary>
    public string Draw(IReadOnlyList<IGrouping<string, TimelineEvent>> kinds, (string Title, string Description) words)
    {
        var lanes = kinds.Select(CreateSwimlane).ToList();
        var names = PlaceEraLabels();
        var top = GetBandTop(names) + 4;
        var bar = new LifelineBarRenderer(layout, scale);
        var height = top + (Existence is null ? 0 : bar.Height) + lanes.Sum(GetHeight) + AxisHeight;

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
            DrawSwimlane(drawing, lane, top);
            top += GetHeight(lane);
        }

        return drawing.Build(
            new SvgDescription
            {
                Id = $"overview-{layout.Name}",
                CssClass = $"tl tl-{layout.Name}",
                Width = layout.Width,
                Height = height,
                Title = words.Title,
                Description = words.Description,
            }
        );
    }

    private sealed record Swimlane(string Kind, IReadOnlyList<EventMark> Marks)
    {
        public IReadOnlyList<int> Rows { get; } =
            IntervalPartitioner.AssignRows([.. Marks.Select(mark => (mark.Start, mark.End))], 2);
    }

    private sealed record EraLabel(EraBand Era, int Start, int End, int Row);

    private Swimlane CreateSwimlane(IGrouping<string, TimelineEvent> kind) =>
        new(
            kind.Key,
            [
                .. kind.Select(item => EventMark.Create(item, scale))
                    .OfType<EventMark>()
                    .OrderBy(mark => mark.Start)
                    .ThenBy(mark => mark.End),
            ]
        );

    private int GetHeight(Swimlane lane) =>
        (layout.IsLabelAbove ? 15 : 0) + ((lane.Rows.DefaultIfEmpty(0).Max() + 1) * layout.Row) + SwimlaneGap;

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
                $"{era.Title}, {EdtfFormatter.Format(era.Date)}"
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
                (scale.GetYearPosition(fold), height - AxisHeight + 8),
                "tl-fold"
            );
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

    private void DrawSwimlane(SvgBuilder drawing, Swimlane lane, int top)
    {
        drawing.OpenGroup($"tl-lane k-{Slug.From(lane.Kind)}");
        var name = lane.Kind.Length > 17 ? lane.Kind[..16] + "…" : lane.Kind;
        drawing.AddText(
            layout.IsLabelAbove ? layout.Left : layout.Left - 8,
            top + (layout.IsLabelAbove ? 11 : layout.Row),
            name,
            ("tl-kind", layout.IsLabelAbove ? "start" : "end")
        );
        var y = top + (layout.IsLabelAbove ? 15 : 0);
        for (var i = 0; i < lane.Marks.Count; i++)
        {
            DrawMark(drawing, lane.Marks[i], y + (lane.Rows[i] * layout.Row));
        }

        drawing.CloseGroup();
    }

    private void DrawMark(SvgBuilder drawing, EventMark mark, int y)
    {
        var (size, middle) = (2 * layout.Radius, y + layout.Radius);
        if (mark.HasOpenStart || mark.HasOpenEnd)
        {
            DrawFading(drawing, mark, new SvgRect(mark.Start, y, mark.End - mark.Start, size));
        }
        else if (mark.End - mark.Start <= size)
        {
            drawing.AddCircle((mark.Start + mark.End) / 2, middle, layout.Radius, (mark.CssClass, mark.Tooltip));
        }
        else
        {
            drawing.AddRect(
                new SvgRect(mark.Start, y + 1, mark.End - mark.Start, size - 2),
                mark.CssClass,
                mark.Tooltip
            );
        }
    }

    /// <summary>Three pieces, each paler than the one before.</summary>
    private static void DrawFading(SvgBuilder drawing, EventMark mark, SvgRect area)
    {
        var step = Math.Max(1, area.Width / 3);
        for (var i = 0; i < 3; i++)
        {
            var pale = mark.HasOpenStart ? 3 - i : i + 1;
            drawing.AddRect(
                new SvgRect(area.X + (i * step), area.Y + 1, step, area.Height - 2),
                string.Create(CultureInfo.InvariantCulture, $"{mark.CssClass} tl-fade-{pale}"),
                mark.Tooltip
            );
        }
    }
}
