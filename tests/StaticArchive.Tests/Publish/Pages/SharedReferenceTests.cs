using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>
/// What ties papers together: a map, a table that says the same, and a reason beside each related paper.
/// </summary>
public class SharedReferenceTests
{
    private static readonly SmallSite Three = new(
        SmallSite.Paper("rivers", "On rivers", "Meadow 2003", "Bushel 2004", "Archer 1999"),
        SmallSite.Paper("weirs", "On weirs", "Meadow 2003", "Bushel 2004"),
        SmallSite.Paper("ponds", "On ponds", "Meadow 2003", "Miller 1980")
    );

    [Fact]
    public void The_map_draws_a_line_for_each_paper_that_lists_a_shared_work_and_no_other()
    {
        var page = Three.Page("references/shared/");
        Assert.Equal(5, page.QuerySelectorAll("svg.map .map-tie").Length);
        Assert.Equal(3, page.QuerySelectorAll("svg.map .map-paper").Length);
        Assert.Equal(
            ["Meadow 2003", "Bushel 2004"],
            page.QuerySelectorAll("svg.map .map-label")
                .Select(label => label.TextContent)
                .Where(label => label is "Meadow 2003" or "Bushel 2004" or "Archer 1999" or "Miller 1980")
        );
    }

    [Fact]
    public void The_table_behind_the_map_says_which_papers_share_which_work() =>
        Assert.Equal(
            ["Meadow 2003: On ponds, On rivers, On weirs", "Bushel 2004: On rivers, On weirs"],
            Three.Page("references/shared/").QuerySelectorAll("figure tbody tr").Select(Row)
        );

    [Fact]
    public void Related_papers_say_why_and_the_rarer_tie_comes_first()
    {
        var related = Three.Page("papers/rivers/").QuerySelector("#related")!.ParentElement!.QuerySelectorAll("li");
        Assert.Equal(
            ["On weirs 2 shared references: Bushel 2004, Meadow 2003", "On ponds 1 shared reference: Meadow 2003"],
            related.Select(line =>
                string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            )
        );
    }

    [Fact]
    public void Papers_that_share_nothing_have_neither_map_nor_relations()
    {
        var apart = new SmallSite(
            SmallSite.Paper("rivers", "On rivers", "Meadow 2003"),
            SmallSite.Paper("ponds", "On ponds", "Miller 1980")
        );
        Assert.False(apart.Has("references/shared/"));
        Assert.DoesNotContain(
            apart.Page("references/").QuerySelectorAll(".views a"),
            link => link.TextContent == "Shared"
        );
        Assert.Null(apart.Page("papers/rivers/").QuerySelector("#related"));
    }

    private static string Row(IElement row)
    {
        var links = row.QuerySelectorAll("td")[0].QuerySelectorAll("a").Select(link => link.TextContent);
        return $"{row.QuerySelector("th")!.TextContent.Trim()}: {string.Join(", ", links)}";
    }
}
