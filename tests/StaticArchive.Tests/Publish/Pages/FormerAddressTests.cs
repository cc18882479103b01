namespace StaticArchive.Tests.Publish.Pages;

/// <summary>An address that was published leads on for ever.</summary>
public class FormerAddressTests
{
    private static readonly SmallSite Renamed = new(
        SmallSite.Paper("new-name", "On rivers"),
        ("papers/new-name/paper.yml", "formerly: [old-name, taken]\n"),
        SmallSite.Paper("taken", "On ponds")
    );

    [Fact]
    public void A_former_address_leads_to_the_paper_with_and_without_scripts()
    {
        var page = Renamed.Page("papers/old-name/");
        Assert.Equal(
            "0; url=../../papers/new-name/",
            page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")
        );
        Assert.Equal("../../papers/new-name/", page.Body!.GetAttribute("data-moved"));
        Assert.Equal("../../papers/new-name/", page.QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public void It_asks_search_engines_for_the_new_address_alone()
    {
        var page = Renamed.Page("papers/old-name/");
        Assert.Equal(
            "https://archive.example/papers/new-name/",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void An_id_that_is_in_use_again_belongs_to_the_paper_that_has_it() =>
        Assert.Equal("On ponds", Renamed.Page("papers/taken/").QuerySelector("h1")!.TextContent);

    [Fact]
    public void Pages_that_stay_lead_nowhere_by_themselves() =>
        Assert.Empty(Renamed.Page("papers/new-name/").QuerySelectorAll("meta[http-equiv=refresh], [data-moved]"));
}
