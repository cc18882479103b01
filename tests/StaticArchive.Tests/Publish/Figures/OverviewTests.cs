using System.Globalization;
using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Figures;

/// <summary>
/// The picture of a timeline: marks that can be hit, named and counted, and a break that says what it is.
/// </summary>
public class OverviewTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(400)]
    public void Every_mark_is_a_link_with_a_name_and_no_two_stand_on_each_other(int count)
    {
        var page = Page(
            Enumerable
                .Range(0, count)
                .Select(i => ($"{1990 + (i % 20)}-{(i % 12) + 1:00}-{(i % 28) + 1:00}", i % 3 == 0 ? "launch" : "end"))
        );
        foreach (var picture in page.QuerySelectorAll("#overview svg"))
        {
            var least = picture.ClassList.Contains("tl-wide") ? 25 : 27;
            Assert.Equal("group", picture.GetAttribute("role"));
            Assert.Equal(count, picture.QuerySelectorAll("a").Sum(Count));
            Assert.All(
                picture.QuerySelectorAll("a"),
                link => Assert.NotEmpty(link.QuerySelector("title")!.TextContent)
            );
            Assert.All(
                picture.QuerySelectorAll("a"),
                link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
            );
            var targets = picture.QuerySelectorAll(".tl-target").Select(Box).ToList();
            Assert.All(targets, box => Assert.True(box.Width >= least && box.Height >= least, $"{box}"));
            foreach (var row in targets.GroupBy(box => box.Y))
            {
                var sorted = row.OrderBy(box => box.X).ToList();
                Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.First.Right <= pair.Second.X));
            }
        }
    }

    [Fact]
    public void A_number_names_how_many_it_stands_for_and_leads_to_the_first()
    {
        var page = Page(
            Enumerable.Range(1, 9).Select(day => ($"2003-05-0{10 - day}", "launch")).Append(("2009", "end"))
        );
        var group = page.QuerySelectorAll("#overview .tl-wide a")
            .Single(link => link.QuerySelector(".tl-count") is not null);
        Assert.Equal("7", group.QuerySelector(".tl-count")!.TextContent);
        Assert.StartsWith("7 events, ", group.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("; and 4 more", group.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_break_in_the_scale_says_what_it_is()
    {
        var page = Page(Enumerable.Range(0, 20).Select(i => ($"{2000 + i}", "launch")).Append(("1890", "launch")));
        Assert.All(
            page.QuerySelectorAll("#overview svg"),
            picture =>
                Assert.Equal("← years before 2000 are drawn closer", picture.QuerySelector(".tl-break")!.TextContent)
        );
        Assert.Null(Page([("2001", "launch"), ("2003", "end")]).QuerySelector(".tl-break"));
    }

    [Fact]
    public void What_is_in_no_year_of_the_line_is_named_below_it_and_leaves_the_line_alone()
    {
        var page = Page([("-0500", "launch"), ("2001", "launch"), ("2003", "end"), ("Y17000", "end")]);
        Assert.Equal("Timeline, 2001 to 2003", page.QuerySelector("#overview-wide-title")!.TextContent);
        Assert.Contains(
            "Not drawn, for they are in no known year from 1 to 9999: Event 0 (501 BC); Event 3 (17000).",
            page.QuerySelectorAll("#overview .remark").Select(note => note.TextContent)
        );
    }

    [Fact]
    public void Doubt_about_a_part_of_a_date_is_drawn_pale()
    {
        var page = Page([("2001", "launch"), ("2002-~03", "launch"), ("2003", "end")]);
        Assert.Single(page.QuerySelectorAll("#overview .tl-wide .tl-maybe"));
    }

    [Fact]
    public void What_is_disputed_has_a_picture_of_its_own_on_the_same_line()
    {
        var page = Page([("2001", "launch"), ("2002", "launch"), ("2009", "end")], disputed: 1);
        Assert.Single(page.QuerySelectorAll(".tl-disputed .tl-wide a"));
        Assert.Equal("#e1", page.QuerySelector(".tl-disputed .tl-wide a")!.GetAttribute("href"));
        Assert.Equal(
            page.QuerySelector(".tl-all .tl-wide a[href='#e1'] .tl-mark")!.GetAttribute("x"),
            page.QuerySelector(".tl-disputed .tl-wide a .tl-mark")!.GetAttribute("x")
        );
        Assert.Equal(
            page.QuerySelectorAll("[id]").Length,
            page.QuerySelectorAll("[id]").Select(one => one.Id).Distinct(StringComparer.Ordinal).Count()
        );
    }

    [Fact]
    public void Bars_at_home_lead_to_their_years_and_narrow_ones_are_counted_together()
    {
        var site = Site(Enumerable.Range(0, 60).Select(i => ($"{1950 + i}", "launch")), disputed: 1);
        var (home, timeline) = (site.Page(""), site.Page("timeline/"));
        foreach (var picture in home.QuerySelectorAll(".strip svg"))
        {
            Assert.Equal(
                60,
                picture.QuerySelectorAll("a title").Sum(title => Number(title.TextContent.Split(": ")[1]))
            );
            Assert.All(picture.QuerySelectorAll(".tl-target"), target => Assert.True(Box(target).Width >= 25));
            Assert.All(
                picture.QuerySelectorAll("a"),
                link => Assert.NotNull(timeline.GetElementById(link.GetAttribute("href")!.Split('#')[1]))
            );
        }

        var disputed = home.QuerySelectorAll(".strip a[href$='timeline/#filter_disputed']").Single();
        Assert.Equal("What is disputed: 1 event that sources disagree about", disputed.TextContent);
        Assert.NotNull(timeline.GetElementById("filter_disputed"));
    }

    private sealed record Target(int X, int Y, int Width, int Height)
    {
        public int Right => X + Width;
    }

    private static Target Box(IElement element) =>
        new(Read(element, "x"), Read(element, "y"), Read(element, "width"), Read(element, "height"));

    private static int Read(IElement element, string name) => Number(element.GetAttribute(name)!);

    private static int Number(string text) => int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);

    private static int Count(IElement link) =>
        link.QuerySelector(".tl-count") is { } count ? Number(count.TextContent) : 1;

    private static IDocument Page(IEnumerable<(string Date, string Kind)> events, int disputed = -1) =>
        Site(events, disputed).Page("timeline/");

    private static SmallSite Site(IEnumerable<(string Date, string Kind)> events, int disputed = -1) =>
        new(
            SmallSite.Paper("p", "A paper"),
            (
                "timeline/t.yml",
                string.Concat(
                    events.Select(
                        (item, i) =>
                            $"- id: e{i}\n  date: \"{item.Date}\"\n  title: Event {i}\n  kind: {item.Kind}\n"
                            + "  sources: [{url: \"https://example.org/\", title: Source}]\n"
                            + (
                                i == disputed
                                    ? "  disputed: [{field: date, value: \"1999\", because: others say so}]\n"
                                    : ""
                            )
                    )
                )
            )
        );
}
