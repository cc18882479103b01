namespace StaticArchive.BrowserTests;

/// <summary>The home page as a reader meets it.</summary>
[Collection(SiteCollection.Name)]
public class HomePageTests(SiteFixture site)
{
    [BrowserFact]
    public async Task It_loads_without_an_error_a_refusal_or_a_request_to_anyone_else()
    {
        await using var window = await site.OpenAsync();
        var answer = await window.Page.GotoAsync(site.Address);
        Assert.Equal(200, answer!.Status);
        Assert.Contains(site.Result.Archive.Settings.Title, await window.Page.TitleAsync(), StringComparison.Ordinal);
        window.AssertClean();
    }

    [BrowserFact]
    public async Task It_opens_from_the_disk_and_its_links_lead_to_pages()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.FileAddress + "index.html");
        await window.Page.Locator("a[href*='papers/']").First.ClickAsync();
        await window.Page.WaitForURLAsync("**/papers/**");
        Assert.EndsWith("index.html", window.Page.Url.Split('#')[0], StringComparison.Ordinal);
        Assert.NotEmpty((await window.Page.Locator("h1").First.InnerTextAsync()).Trim());
        window.AssertClean();
    }

    [BrowserFact]
    public async Task An_address_that_is_not_there_gets_a_page_that_says_so()
    {
        await using var window = await site.OpenAsync();
        var answer = await window.Page.GotoAsync(site.Address + "no/such/page/");
        Assert.Equal(404, answer!.Status);
        Assert.True(
            await window
                .Page.Locator($"a[href='{new Uri(site.Address).AbsolutePath}'], a[href='{site.Address}']")
                .CountAsync() > 0,
            "the page does not lead home"
        );
    }
}
