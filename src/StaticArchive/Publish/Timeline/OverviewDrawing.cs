using System.Globalization;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Timeline;

/// <summary>Draws the timeline from top to bottom: eras, lanes, years.</summary>
internal sealed class OverviewDrawing(OverviewLayout layout, TimeScale scale, IReadOnlyList<EraBand> eras)
{
    private const int EraRow = 16;
    private const int LetterWidth = 6;
    private const int LaneGap = 8;
    private const int AxisHeight = 22;

    /// <summary>The life to draw above the lanes; null where the events are no one's.</summary>
    public LifeSpan? Life { get; init; }

    /// <summary>The picture.</summary>
    public string Draw(IReadOnlyList<IGrouping<string, TimelineEvent>> kinds, (string Title, string Description) words)
    {
        var lanes = kinds.Select(kind => new Lane(kind.Key, [.. kind.Select(one => EventMark.Of(one, scale)).OfType<EventMark>().OrderBy(mark => mark.Start).ThenBy(mark => mark.End)])).ToList();
        var names = EraNames();
        var top = TopOf(names) + 4;
        var bar = new LifeLane(layout, scale);
        var height = top + (Life is null ? 0 : bar.Height) + lanes.Sum(Height) + AxisHeight;

        var drawing = new Drawing();
        Bands(drawing, height - AxisHeight, names);
        Axis(drawing, top, height);
        if (Life is not null)
        {
            bar.Draw(drawing, Life, top);
            top += bar.Height;
        }

        foreach (var lane in lanes)
        {
            Draw(drawing, lane, top);
            top += Height(lane);
        }

        return drawing.Finish(new Caption($"overview-{layout.Name}", $"tl tl-{layout.Name}", layout.Width, height, words.Title, words.Description));
    }

    private sealed record Lane(string Kind, IReadOnlyList<EventMark> Marks)
    {
        public IReadOnlyList<int> Rows { get; } = Timeline.Rows.Of([.. Marks.Select(mark => (mark.Start, mark.End))], 2);
    }

    private sealed record EraName(EraBand Era, int Start, int End, int Row);

    private int Height(Lane lane) => (layout.LabelAbove ? 15 : 0) + ((lane.Rows.DefaultIfEmpty(0).Max() + 1) * layout.Row) + LaneGap;

    /// <summary>Names of eras in rows in which they do not touch; numbers alone where there is no room.</summary>
    private List<EraName> EraNames()
    {
        var names = eras.Select(era => new { Era = era, Start = scale.At(era.Date.Earliest), End = scale.At(era.Date.Latest.AddDays(era.Date.Latest == DateOnly.MaxValue ? 0 : 1)) }).OrderBy(name => name.Start).ToList();
        var room = names.ConvertAll(name => Room(name.Era, name.Start, name.End));
        var order = Enumerable.Range(0, names.Count).OrderBy(i => room[i].Start).ToList();
        var rows = Rows.Of([.. order.Select(i => room[i])], 6);
        return [.. order.Select((i, rank) => new EraName(names[i].Era, names[i].Start, names[i].End, rows[rank]))];
    }

    private (int Start, int End) Room(EraBand era, int start, int end)
    {
        var width = Label(era).Length * LetterWidth;
        return start + width <= layout.Right ? (start, Math.Max(end, start + width)) : (Math.Min(start, end - width), end);
    }

    private string Label(EraBand era) => layout.LabelAbove ? era.Number.ToString(CultureInfo.InvariantCulture) : era.Title;

    private static int TopOf(List<EraName> names) => names.Count == 0 ? 4 : ((names.Max(name => name.Row) + 1) * EraRow) + 4;

    private void Bands(Drawing drawing, int bottom, List<EraName> names)
    {
        var top = TopOf(names);
        drawing.Open("tl-eras");
        for (var i = 0; i < names.Count; i++)
        {
            var (era, start, end, row) = names[i];
            var y = row * EraRow;
            drawing.Box(new Area(start, top, end - start, bottom - top), era.Number % 2 == 0 ? "tl-era tl-era-even" : "tl-era", $"{era.Title}, {Text.Dates.EdtfWords.Say(era.Date)}");
            var fits = start + (Label(era).Length * LetterWidth) <= layout.Right;
            drawing.Line((fits ? start : end, y + 2), (fits ? start : end, top), "tl-lead");
            drawing.Words(fits ? start + 3 : end - 3, y + 12, Label(era), ("tl-era-name", fits ? "start" : "end"));
        }

        drawing.Close();
    }

    private void Axis(Drawing drawing, int top, int height)
    {
        drawing.Open("tl-axis").Line((layout.Left, height - AxisHeight), (layout.Right, height - AxisHeight), "tl-base");
        if (scale.Fold is { } fold)
        {
            drawing.Line((scale.AtYear(fold), top), (scale.AtYear(fold), height - AxisHeight + 8), "tl-fold");
        }

        foreach (var year in scale.Ticks(layout.Tick))
        {
            var x = scale.AtYear(year);
            var label = year.ToString(CultureInfo.InvariantCulture);
            drawing.Line((x, top), (x, height - AxisHeight + 4), "tl-tick");
            drawing.Words(x, height - 5, label, ("tl-year", x < layout.Left + 14 ? "start" : x > layout.Right - 14 ? "end" : "middle"));
        }

        drawing.Close();
    }

    private void Draw(Drawing drawing, Lane lane, int top)
    {
        drawing.Open($"tl-lane k-{Text.Slug.Of(lane.Kind)}");
        var name = lane.Kind.Length > 17 ? lane.Kind[..16] + "…" : lane.Kind;
        drawing.Words(layout.LabelAbove ? layout.Left : layout.Left - 8, top + (layout.LabelAbove ? 11 : layout.Row), name, ("tl-kind", layout.LabelAbove ? "start" : "end"));
        var y = top + (layout.LabelAbove ? 15 : 0);
        for (var i = 0; i < lane.Marks.Count; i++)
        {
            Draw(drawing, lane.Marks[i], y + (lane.Rows[i] * layout.Row));
        }

        drawing.Close();
    }

    private void Draw(Drawing drawing, EventMark mark, int y)
    {
        var (size, middle) = (2 * layout.Radius, y + layout.Radius);
        if (mark.FadesIn || mark.FadesOut)
        {
            Fading(drawing, mark, new Area(mark.Start, y, mark.End - mark.Start, size));
        }
        else if (mark.End - mark.Start <= size)
        {
            drawing.Dot((mark.Start + mark.End) / 2, middle, layout.Radius, (mark.Look, mark.Hint));
        }
        else
        {
            drawing.Box(new Area(mark.Start, y + 1, mark.End - mark.Start, size - 2), mark.Look, mark.Hint);
        }
    }

    /// <summary>Three pieces, each paler than the one before.</summary>
    private static void Fading(Drawing drawing, EventMark mark, Area area)
    {
        var step = Math.Max(1, area.Width / 3);
        for (var i = 0; i < 3; i++)
        {
            var pale = mark.FadesIn ? 3 - i : i + 1;
            drawing.Box(new Area(area.X + (i * step), area.Y + 1, step, area.Height - 2), string.Create(CultureInfo.InvariantCulture, $"{mark.Look} tl-fade-{pale}"), mark.Hint);
        }
    }
}
