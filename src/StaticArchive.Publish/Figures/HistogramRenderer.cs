using System.Globalization;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Figures;

/// <summary>Draws the bars of a chart, one block for one event.</summary>
internal sealed class HistogramRenderer(EventHistogram counts, InterfaceWords words)
{
    private const int Width = 400;
    private const int Left = 22;
    private const int AxisHeight = 24;
    private const int PlotHeight = 150;

    /// <summary>The least width of a link: 24 pixels on a screen of 360.</summary>
    private const int MinLinkWidth = 30;

    /// <summary>Where the events of a year stand.</summary>
    public required Func<int, string> GetHref { get; init; }

    /// <summary>What hangs over the bars: the sources' numbers have the rest already.</summary>
    private readonly List<UncertainEvents> _uncertain = [.. counts.Uncertain.Where(floating => !floating.IsCounted)];
    private readonly int _maximum = Math.Max(
        1,
        counts
            .Years.Select(year =>
                year.Maximum
                + counts
                    .Uncertain.Where(floating => !floating.IsCounted && floating.Contains(year.Year))
                    .Sum(floating => floating.Events.Count)
            )
            .DefaultIfEmpty(1)
            .Max()
    );

    /// <summary>The picture.</summary>
    public string Draw(string id, string title, string description)
    {
        var height = PlotHeight + AxisHeight + 14;
        var links = new BarLinks
        {
            MinWidth = MinLinkWidth,
            Area = new SvgRect(Left, 0, Width - Left - 4, Y(0)),
            Words = words,
            CountKey = "count.events",
            GetHref = GetHref,
        };
        var drawing = new SvgBuilder();
        DrawGrid(drawing);
        for (var i = 0; i < counts.Years.Count; i++)
        {
            DrawYear(drawing, counts.Years[i], X(i), X(i + 1) - X(i));
        }

        for (var i = 0; i < _uncertain.Count; i++)
        {
            DrawUncertain(drawing, i);
        }

        links.Draw(
            drawing,
            counts.Years.Select((year, i) => new BarLinks.Bar(year.Year, year.Dated.Count, X(i), X(i + 1)))
        );
        return drawing.Build(
            new SvgDescription
            {
                Id = id,
                CssClass = "chart",
                Width = Width,
                Height = height,
                HasLinks = true,
                Title = title,
                Description = description,
            }
        );
    }

    /// <summary>How many of the first few that hang belong to a year.</summary>
    private int CountUncertain(int year, int first) =>
        _uncertain.Take(first).Where(floating => floating.Contains(year)).Sum(floating => floating.Events.Count);

    private int X(int index) => Left + (index * (Width - Left - 4) / Math.Max(1, counts.Years.Count));

    private int Y(int count) => 14 + PlotHeight - (count * PlotHeight / _maximum);

    private void DrawGrid(SvgBuilder drawing)
    {
        drawing.OpenGroup("chart-axis");
        var step = Math.Max(1, (_maximum + 4) / 5);
        for (var count = 0; count <= _maximum; count += step)
        {
            drawing.AddLine((Left, Y(count)), (Width - 4, Y(count)), count == 0 ? "chart-base" : "chart-grid");
            drawing.AddText(Left - 5, Y(count) + 4, Format(count), ("chart-label", "end"));
        }

        drawing.CloseGroup();
    }

    private void DrawYear(SvgBuilder drawing, YearCount year, int x, int width)
    {
        var (bar, gap) = (Math.Max(2, width * 7 / 10), width * 3 / 20);
        if (year.Dated.Count > 0)
        {
            drawing.AddRect(new SvgRect(x + gap, Y(year.Dated.Count), bar, Y(0) - Y(year.Dated.Count)), "chart-bar");
        }

        if (year.StatedExcess > 0)
        {
            drawing.AddRect(
                new SvgRect(x + gap, Y(year.Maximum), bar, Y(year.Dated.Count) - Y(year.Maximum)),
                "chart-bar chart-stated",
                words.Format(
                    "chart.stated-excess",
                    Format(year.Year),
                    Format(year.Stated!.Count),
                    Format(year.StatedExcess)
                )
            );
        }

        LabelYear(drawing, year, x, width);
    }

    /// <summary>The number above a bar where it has room, and the year below.</summary>
    private void LabelYear(SvgBuilder drawing, YearCount year, int x, int width)
    {
        var middle = x + (width / 2);
        if (width >= 14)
        {
            var top = Y(year.Maximum + CountUncertain(year.Year, _uncertain.Count));
            drawing.AddText(middle, top - 5, FormatValue(year), (GetValueClass(year), "middle"));
        }

        if (Width / Math.Max(1, counts.Years.Count) >= 34 || year.Year % GetLabelInterval() == 0)
        {
            drawing.AddText(middle, Y(0) + 17, Format(year.Year), ("chart-year", "middle"));
        }
    }

    private static string GetValueClass(YearCount year) =>
        year.Maximum > 0 ? "chart-value"
        : year.Stated is null ? "chart-value chart-silent"
        : "chart-value chart-none";

    /// <summary>Every how many years a label has room.</summary>
    private int GetLabelInterval() =>
        new[] { 2, 5, 10, 20, 50, 100 }.First(step => counts.Years.Count / step <= 10 || step == 100);

    /// <summary>
    /// <c>5</c>; <c>1–2</c> where one more may belong to the year; <c>0</c> for a stated none and <c>–</c> for none
    /// found.
    /// </summary>
    private string FormatValue(YearCount year)
    {
        var above = CountUncertain(year.Year, _uncertain.Count);
        return above > 0 ? $"{Format(year.Maximum)}–{Format(year.Maximum + above)}"
            : year.Maximum > 0 || year.Stated is { Count: 0 } ? Format(year.Maximum)
            : "–";
    }

    /// <summary>A dashed block over every year they may belong to, joined by a line above.</summary>
    private void DrawUncertain(SvgBuilder drawing, int index)
    {
        var floating = _uncertain[index];
        var hint = string.Join("; ", floating.Events.Select(item => $"{item.Record.Title} ({item.DateInWords})"));
        var (top, ends) = (int.MaxValue, new List<int>());
        drawing.OpenGroup("chart-floating");
        for (var i = 0; i < counts.Years.Count; i++)
        {
            var year = counts.Years[i];
            if (!floating.Contains(year.Year))
            {
                continue;
            }

            var (from, width) = (year.Maximum + CountUncertain(year.Year, index), X(i + 1) - X(i));
            var y = Y(from + floating.Events.Count);
            drawing.AddRect(
                new SvgRect(X(i) + (width * 3 / 20), y, Math.Max(2, width * 7 / 10), Y(from) - y),
                "chart-maybe",
                hint
            );
            top = Math.Min(top, y);
            ends.Add((X(i) + X(i + 1)) / 2);
        }

        if (ends.Count > 1)
        {
            drawing.AddLine((ends[0], top - 16), (ends[^1], top - 16), "chart-between");
        }

        drawing.CloseGroup();
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
