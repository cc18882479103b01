using StaticArchive.Model;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// Draws a life as a bar: full where the organisation was there, pale where a date lies somewhere within, paler where
/// an end is not known.
/// </summary>
/// <param name="layout">Measures of the picture.</param>
/// <param name="scale">The line of time.</param>
internal sealed class LifelineBarRenderer(OverviewLayout layout, TimeScale scale, InterfaceWords words)
{
    private const int Gap = 8;

    /// <summary>How much room it takes.</summary>
    public int Height => (layout.IsLabelAbove ? 15 : 0) + (2 * layout.Radius) + Gap;

    /// <summary>Draws it.</summary>
    public void Draw(SvgBuilder drawing, ExistenceDates life, int top)
    {
        var y = top + (layout.IsLabelAbove ? 15 : 0);
        var description = life.Describe(words);
        var (begin, end) = (GetCertainStart(life), GetCertainEnd(life));
        drawing
            .OpenGroup("tl-lane")
            .AddText(
                layout.IsLabelAbove ? layout.Left : layout.Left - 8,
                top + (layout.IsLabelAbove ? 11 : layout.Radius + 4),
                words["lifeline.label"],
                ("tl-kind", layout.IsLabelAbove ? "start" : "end")
            );
        DrawSegment(
            drawing,
            (life.Launch is null ? scale.Left : scale.GetPosition(life.Launch.Earliest), begin, y),
            GetUncertainClass(life.Launch),
            description
        );
        DrawSegment(drawing, (begin, Math.Max(begin, end), y), "tl-life", description);
        DrawSegment(
            drawing,
            (end, life.End is null ? scale.Right : GetEnd(life.End.Latest), y),
            GetUncertainClass(life.End),
            description
        );
        drawing.CloseGroup();
    }

    /// <summary>From where on it was there for sure: after its launch, else when it is first heard of.</summary>
    private int GetCertainStart(ExistenceDates life) =>
        life.Launch is { } launch && launch.Latest != DateOnly.MaxValue
            ? GetEnd(launch.Latest)
            : scale.GetPosition(life.EarliestDay);

    private int GetCertainEnd(ExistenceDates life) =>
        life.End is { } close && close.Earliest != DateOnly.MinValue
            ? scale.GetPosition(close.Earliest)
            : GetEnd(life.LatestDay);

    /// <summary>A date lies somewhere within, or is not known at all.</summary>
    private static string GetUncertainClass(TimelineEvent? border) =>
        border is null ? "tl-life tl-fade-3" : "tl-life tl-maybe";

    private int GetEnd(DateOnly day) => day == DateOnly.MaxValue ? scale.Right : scale.GetPosition(day.AddDays(1));

    private void DrawSegment(SvgBuilder drawing, (int Start, int End, int Y) place, string look, string hint)
    {
        if (place.End > place.Start)
        {
            drawing.AddRect(new SvgRect(place.Start, place.Y, place.End - place.Start, 2 * layout.Radius), look, hint);
        }
    }
}
