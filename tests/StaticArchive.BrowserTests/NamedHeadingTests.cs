using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>
/// A heading that reader views would leave out for its name has its address on an element without words; for readers it
/// is a heading like any other.
/// </summary>
[Collection(SiteCollection.Name)]
public class NamedHeadingTests(SiteFixture site)
{
    private static readonly string Paper = WardSite.Paper.Replace(
        "## What was counted",
        "## A fair share",
        StringComparison.Ordinal
    );

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_link_leads_to_the_heading_which_is_marked_and_named_by_the_contents(int width)
    {
        using var ward = new WardSite(site, $"share-{width}", ("papers/wards/wards.md", Paper));
        await using var window = await ward.OpenAsync("papers/wards/#a-fair-share", width);
        var heading = window.Page.Locator("h2", new PageLocatorOptions { HasText = "A fair share" });
        await Assertions.Expect(heading).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator(".contents a[aria-current]")).ToHaveTextAsync("A fair share");
        Assert.NotEqual("none", await heading.EvaluateAsync<string>("one => getComputedStyle(one).backgroundImage"));
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_search_marks_its_words_in_the_heading(int width)
    {
        using var ward = new WardSite(site, $"share-found-{width}", ("papers/wards/wards.md", Paper));
        await using var window = await ward.OpenAsync("papers/wards/?h=share#a-fair-share", width);
        await Assertions.Expect(window.Page.Locator("h2 mark")).ToHaveTextAsync("share");
        window.AssertClean();
    }
}
