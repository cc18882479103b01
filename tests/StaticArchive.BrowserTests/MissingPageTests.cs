using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>The page of an address that is not there: at any depth, and in a site that lies below another.</summary>
[Collection(SiteCollection.Name)]
public class MissingPageTests(SiteFixture site)
{
    private const string Stylesheets = "[...document.styleSheets].filter(sheet => sheet.cssRules.length).length";

    private const string Links = """
        [...new Set([...document.querySelectorAll('header.site a, main a, footer.site a')]
          .map(link => link.href.split('#')[0]))].filter(href => href.startsWith(location.origin))
        """;

    [BrowserTheory]
    [InlineData("no-such-page")]
    [InlineData("papers/no/such/page/")]
    [InlineData("papers/no/such/page/at/all/index.html?q=1#x")]
    [InlineData("references/leutz-1899/")]
    public async Task It_is_drawn_and_leads_on_at_any_depth(string address) =>
        await CheckAsync(await site.OpenAsync(), site.Address, address);

    [BrowserTheory]
    [InlineData("papers/no/such/page")]
    [InlineData("no/such/")]
    public async Task It_leads_on_where_the_site_lies_below_another(string address)
    {
        using var ward = WardSite.Build(site, "missing");
        var window = await site.OpenAsync();
        // A host answers with the nearest 404.html; the fixture's has one only.
        await window.Page.RouteAsync(
            ward.Address + address,
            async route =>
            {
                var page = await window.Page.Context.APIRequest.GetAsync(ward.Address + "404.html");
                await route.FulfillAsync(new RouteFulfillOptions { Response = page });
            }
        );
        await CheckAsync(window, ward.Address, address);
    }

    private static async Task CheckAsync(WatchedPage window, string root, string address)
    {
        await using (window)
        {
            await window.Page.GotoAsync(root + address);
            await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
            Assert.True(await window.Page.EvaluateAsync<int>(Stylesheets) > 0, "no style");
            var links = await window.Page.EvaluateAsync<string[]>(Links);
            Assert.NotEmpty(links);
            foreach (var link in links)
            {
                Assert.StartsWith(root, link, StringComparison.Ordinal);
                var answer = await window.Page.Context.APIRequest.GetAsync(link);
                Assert.True(answer.Ok, link);
            }
        }
    }
}
