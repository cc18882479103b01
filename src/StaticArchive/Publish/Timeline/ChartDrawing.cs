using System.Globalization;

namespace StaticArchive.Publish.Timeline;

/// <summary>Draws the bars of a chart, one block for one event.</summary>
internal sealed class ChartDrawing(ChartCounts counts)
{
    private const int Width = 400;
    private const int Left = 22;
    private const int Bottom = 24;
    private const int Plot = 150;

    /// <summary>What hangs over the bars: the sources' numbers have the rest already.</summary>
    private readonly List<Floating> _floating = [.. counts.Floating.Where(floating => !floating.IsCounted)];
    private readonly int _most = Math.Max(1, counts.Years.Select(year => year.Most + counts.Floating.Where(floating => !floating.IsCounted && floating.Holds(year.Year)).Sum(floating => floating.Events.Count)).DefaultIfEmpty(1).Max());

    /// <summary>The picture.</summary>
    public string Draw(string id, string title, string description)
    {
        var height = Plot + Bottom + 14;
        var drawing = new Drawing();
        Grid(drawing);
        for (var i = 0; i < counts.Years.Count; i++)
        {
            Year(drawing, counts.Years[i], X(i), X(i + 1) - X(i));
        }

        for (var i = 0; i < _floating.Count; i++)
        {
            Hang(drawing, i);
        }

        return drawing.Finish(new Caption(id, "chart", Width, height, title, description));
    }

    /// <summary>How many of the first few that hang belong to a year.</summary>
    private int Above(int year, int first) => _floating.Take(first).Where(floating => floating.Holds(year)).Sum(floating => floating.Events.Count);

    private int X(int index) => Left + (index * (Width - Left - 4) / Math.Max(1, counts.Years.Count));

    private int Y(int count) => 14 + Plot - (count * Plot / _most);

    private void Grid(Drawing drawing)
    {
        drawing.Open("chart-axis");
        var step = Math.Max(1, (_most + 4) / 5);
        for (var count = 0; count <= _most; count += step)
        {
            drawing.Line((Left, Y(count)), (Width - 4, Y(count)), count == 0 ? "chart-base" : "chart-grid");
            drawing.Words(Left - 5, Y(count) + 4, Number(count), ("chart-label", "end"));
        }

        drawing.Close();
    }

    private void Year(Drawing drawing, YearCount year, int x, int width)
    {
        var (bar, gap) = (Math.Max(2, width * 7 / 10), width * 3 / 20);
        if (year.Dated.Count > 0)
        {
            drawing.Box(new Area(x + gap, Y(year.Dated.Count), bar, Y(0) - Y(year.Dated.Count)), "chart-bar", $"{Number(year.Year)}: {Labels.Count(year.Dated.Count, "event")}");
        }

        if (year.Undated > 0)
        {
            drawing.Box(new Area(x + gap, Y(year.Most), bar, Y(year.Dated.Count) - Y(year.Most)), "chart-bar chart-stated", $"{Number(year.Year)}: {Number(year.Stated!.Count)} by a source, {Number(year.Undated)} of them not dated here");
        }

        var middle = x + (width / 2);
        if (width >= 14)
        {
            var look = year.Most > 0 ? "chart-value" : year.Stated is null ? "chart-value chart-silent" : "chart-value chart-none";
            drawing.Words(middle, Y(year.Most + Above(year.Year, _floating.Count)) - 5, Value(year), (look, "middle"));
        }

        if (Width / Math.Max(1, counts.Years.Count) >= 34 || year.Year % Every() == 0)
        {
            drawing.Words(middle, Y(0) + 17, Number(year.Year), ("chart-year", "middle"));
        }
    }

    /// <summary>Every how many years a label has room.</summary>
    private int Every() => new[] { 2, 5, 10, 20, 50, 100 }.First(step => counts.Years.Count / step <= 10 || step == 100);

    /// <summary><c>5</c>; <c>1–2</c> where one more may belong to the year; <c>0</c> for a stated none and <c>–</c> for none found.</summary>
    private string Value(YearCount year)
    {
        var above = Above(year.Year, _floating.Count);
        return above > 0 ? $"{Number(year.Most)}–{Number(year.Most + above)}" : year.Most > 0 || year.Stated is { Count: 0 } ? Number(year.Most) : "–";
    }

    /// <summary>A dashed block over every year they may belong to, joined by a line above.</summary>
    private void Hang(Drawing drawing, int index)
    {
        var floating = _floating[index];
        var hint = string.Join("; ", floating.Events.Select(one => $"{one.Record.Title} ({one.DateInWords})"));
        var (top, ends) = (int.MaxValue, new List<int>());
        drawing.Open("chart-floating");
        for (var i = 0; i < counts.Years.Count; i++)
        {
            var year = counts.Years[i];
            if (!floating.Holds(year.Year))
            {
                continue;
            }

            var (from, width) = (year.Most + Above(year.Year, index), X(i + 1) - X(i));
            var y = Y(from + floating.Events.Count);
            drawing.Box(new Area(X(i) + (width * 3 / 20), y, Math.Max(2, width * 7 / 10), Y(from) - y), "chart-maybe", hint);
            top = Math.Min(top, y);
            ends.Add((X(i) + X(i + 1)) / 2);
        }

        if (ends.Count > 1)
        {
            drawing.Line((ends[0], top - 16), (ends[^1], top - 16), "chart-between");
        }

        drawing.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
