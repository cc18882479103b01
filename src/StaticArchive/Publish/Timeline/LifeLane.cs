namespace StaticArchive.Publish.Timeline;

/// <summary>Draws a life as a bar: full where the organisation was there, pale where a date lies somewhere within, paler where an end is not known.</summary>
/// <param name="layout">Measures of the picture.</param>
/// <param name="scale">The line of time.</param>
internal sealed class LifeLane(OverviewLayout layout, TimeScale scale)
{
    private const int Gap = 8;
    private const string Name = "life";

    /// <summary>How much room it takes.</summary>
    public int Height => (layout.LabelAbove ? 15 : 0) + (2 * layout.Radius) + Gap;

    /// <summary>Draws it.</summary>
    public void Draw(Drawing drawing, LifeSpan life, int top)
    {
        var y = top + (layout.LabelAbove ? 15 : 0);
        var begin = life.Begins is { } launch && launch.Latest != DateOnly.MaxValue ? After(launch.Latest) : scale.At(life.First);
        var end = life.Ends is { } close && close.Earliest != DateOnly.MinValue ? scale.At(close.Earliest) : After(life.Last);
        drawing.Open("tl-lane").Words(layout.LabelAbove ? layout.Left : layout.Left - 8, top + (layout.LabelAbove ? 11 : layout.Row), Name, ("tl-kind", layout.LabelAbove ? "start" : "end"));
        Piece(drawing, (life.Begins is null ? scale.Left : scale.At(life.Begins.Earliest), begin, y), life.Begins is null ? "tl-life tl-fade-3" : "tl-life tl-maybe", life.Words);
        Piece(drawing, (begin, Math.Max(begin, end), y), "tl-life", life.Words);
        Piece(drawing, (end, life.Ends is null ? scale.Right : After(life.Ends.Latest), y), life.Ends is null ? "tl-life tl-fade-3" : "tl-life tl-maybe", life.Words);
        drawing.Close();
    }

    private int After(DateOnly day) => day == DateOnly.MaxValue ? scale.Right : scale.At(day.AddDays(1));

    private void Piece(Drawing drawing, (int Start, int End, int Y) place, string look, string hint)
    {
        if (place.End > place.Start)
        {
            drawing.Box(new Area(place.Start, place.Y, place.End - place.Start, 2 * layout.Radius), look, hint);
        }
    }
}
