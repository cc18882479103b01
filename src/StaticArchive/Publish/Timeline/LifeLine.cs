using StaticArchive.Documents;
using StaticArchive.Publish.Html.Pages;

namespace StaticArchive.Publish.Timeline;

/// <summary>The life of an organisation as a picture: a bar from its launch to its end, its events in lanes below, the archive's eras behind.</summary>
public static class LifeLine
{
    private const string Bar = "The bar runs from launch to end; it is pale where the date lies somewhere within, and paler where the timeline names none. ";

    private const string Marks = "Each mark is an event: a dot, or a bar where it took longer or is known less closely; a hollow mark was planned.";

    /// <summary>The picture with the table of its data; null where there are not two years to draw a line between.</summary>
    public static Figure? Make(string name, IReadOnlyList<TimelineEvent> events, IReadOnlyList<Era> eras)
    {
        var years = Overview.Years(events);
        if (years.Distinct().Count() < 2)
        {
            return null;
        }

        var life = LifeSpan.Of(events);
        years = [.. years, years.Min() - (life is { Begins: null } ? 1 : 0), years.Max() + (life is { Ends: null } ? 1 : 0)];
        var bands = Overview.Bands(eras).Where(band => band.Date.Latest.Year >= years.Min() && band.Date.Earliest.Year <= years.Max()).ToList();
        var words = ($"Life line of {name}", $"{(life is null ? "" : char.ToUpperInvariant(life.Words[0]) + life.Words[1..] + ". ")}{Overview.InLanes(events)}");
        var svg = string.Concat(new[] { OverviewLayout.Wide, OverviewLayout.Narrow }.Select(layout =>
            new OverviewDrawing(layout, TimeScale.Of(years, layout.Left, layout.Right), bands) { Life = life }.Draw([.. Overview.Kinds(events)], words)));
        return new Figure("life-line", "Life line", svg, [(life is null ? "" : Bar) + Marks + Overview.Names(bands)], Overview.Headings, [.. events.Select(Overview.Row)]);
    }
}
