namespace StaticArchive.Tests.Publish.Pages;

/// <summary>A site makes sense with no paper, with one, and with more than a page can list.</summary>
public class ArchiveSizeTests
{
    [Fact]
    public void Without_papers_the_front_page_says_how_to_begin()
    {
        var home = new SmallSite().Page("");
        Assert.Contains("There are no papers yet", home.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(home.QuerySelectorAll(".cards li, .strip, .side section"));
        Assert.Equal(["Papers"], home.QuerySelectorAll(".menu a").Select(link => link.TextContent));
    }

    [Fact]
    public void A_single_paper_has_no_neighbours_and_no_empty_lists()
    {
        var site = new SmallSite(SmallSite.Papers(1));
        Assert.Single(site.Page("").QuerySelectorAll(".cards > li"));
        Assert.Empty(site.Page("papers/").QuerySelectorAll(".parts, .jumps"));
        Assert.Empty(site.Page("papers/p001/").QuerySelectorAll(".pager, #related, .documents"));
    }

    [Fact]
    public void Neighbours_in_the_list_lead_to_one_another()
    {
        var site = new SmallSite(SmallSite.Papers(3));
        var page = site.Page("papers/p002/");
        Assert.Equal("../../papers/p001/", page.QuerySelector(".pager a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("../../papers/p003/", page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public void Many_papers_are_listed_once_each_a_hundred_a_page()
    {
        var site = new SmallSite(SmallSite.Papers(203));
        var parts = new[] { "papers/", "papers/page-2/", "papers/page-3/" };
        Assert.Equal([100, 100, 3], parts.Select(part => site.Page(part).QuerySelectorAll(".cards > li").Length));
        Assert.Equal(
            203,
            parts
                .SelectMany(part => site.Page(part).QuerySelectorAll(".cards h2 a").Select(link => link.TextContent))
                .Distinct(StringComparer.Ordinal)
                .Count()
        );
        Assert.All(
            parts,
            part =>
                Assert.Equal(
                    ["1", "2", "3"],
                    site.Page(part).QuerySelectorAll(".parts")[0].QuerySelectorAll("a").Select(link => link.TextContent)
                )
        );
        Assert.False(site.Has("papers/page-4/"));
        Assert.Equal(6, site.Page("").QuerySelectorAll(".cards > li").Length);
    }
}
