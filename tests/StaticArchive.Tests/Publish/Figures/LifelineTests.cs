using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Figures;

/// <summary>An organisation's page draws its life from what the timeline says of it, and claims no more.</summary>
public class LifelineTests
{
    [Fact]
    public void From_launch_to_end_the_bar_is_full()
    {
        var bars = Bars(("2003-04-01", "launch"), ("2005", "change"), ("2010-03-31", "end"));
        Assert.Equal(["tl-life"], bars.Select(bar => bar.ClassName));
        Assert.All(bars, bar => Assert.Equal("1 April 2003 to 31 March 2010", bar.QuerySelector("title")!.TextContent));
    }

    [Fact]
    public void A_launch_somewhere_between_two_days_is_pale_between_them()
    {
        var bars = Bars(("[2003-04-01..2005-03-31]", "launch"), ("2010-03-31", "end"));
        Assert.Equal("tl-life tl-maybe", bars[0].ClassName);
        Assert.InRange(Width(bars[0]) / (double)Width(bars[1]), 0.3, 0.5);
    }

    [Fact]
    public void Without_an_end_the_bar_grows_faint_after_the_last_event()
    {
        var bars = Bars(("2003-04-01", "launch"), ("2005-06-01", "change"));
        Assert.Equal("tl-life tl-fade-3", bars[^1].ClassName);
        Assert.Equal("launched 1 April 2003; the timeline has no end", bars[^1].QuerySelector("title")!.TextContent);
    }

    [Theory]
    [InlineData("launch", "launch")]
    [InlineData("policy", "change")]
    public void No_bar_is_drawn_for_an_organisation_that_launches_other_things_or_has_neither_beginning_nor_end(
        string first,
        string second
    )
    {
        var page = Page(("2003", first), ("2006", second));
        Assert.NotNull(page.QuerySelector("#life-line svg"));
        Assert.Empty(page.QuerySelectorAll(".tl-life"));
    }

    [Fact]
    public void A_plan_is_no_beginning() =>
        Assert.Empty(Page(("2003", "launch\n  certainty: planned"), ("2006", "change")).QuerySelectorAll(".tl-life"));

    [Fact]
    public void Events_of_one_year_need_no_line() =>
        Assert.Null(Page(("2003-01", "launch"), ("2003-07", "change")).QuerySelector("#life-line"));

    [Fact]
    public void The_table_behind_it_leads_to_the_events() =>
        Assert.Equal(
            ["#e0", "#e1"],
            Page(("2003", "launch"), ("2006", "end"))
                .QuerySelectorAll("#life-line tbody a")
                .Select(link => link.GetAttribute("href"))
        );

    private static List<IElement> Bars(params (string Date, string Kind)[] events) =>
        [.. Page(events).QuerySelectorAll("svg.tl-wide .tl-life")];

    private static int Width(IElement bar) =>
        int.Parse(bar.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture);

    private static IDocument Page(params (string Date, string Kind)[] events) =>
        new SmallSite(
            ("archive.yml", "title: Mills\norganisations:\n  - id: mill\n    name: The Mill\n"),
            (
                "timeline/all.yml",
                string.Concat(
                    events.Select(
                        (one, i) =>
                            (
                                $"- id: e{i}\n  date: \"{one.Date}\"\n  title: Event {i}\n  organisation: mill\n  "
                                + $"sources:\n    - title: A register\n  kind: {one.Kind}\n"
                            )
                    )
                )
            )
        ).Page("organisations/mill/");
}
