using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>What the search page shows of a query and how one gets back to it, wide and narrow.</summary>
[Collection(SiteCollection.Name)]
public class SearchWayBackTests(SiteFixture site)
{
    private const string OddAddresses = """
        ["?q=%E0%A4%A", "?q=%", "?q=%22", "?q=%ED%A0%80", "?q=a%00b", "?q=__proto__ constructor", "?q=author:",
         "?q=" + "x".repeat(3000), "?q=care&page=99999999999999999999", "?q=care&page=-3&sort=__proto__",
         "?q=%5B(%7B*+?%5C", "?q=is:", "?q=year:..", "?q=%F0%9F%99%82", "?q=A%26E&q=b", "?q=1/8 OR", "?q=%2B%2B",
         "?q=\"\"\"", "?#%", "?q=care#%E0%A4%A"]
        """;

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Back_leads_to_the_query_before(int width)
    {
        await using var window = await OpenAsync(width, "search/");
        var (input, first) = (window.Page.Locator("#query"), window.Page.Locator("#search-results > li").First);
        await input.PressSequentiallyAsync("ward");
        await input.PressAsync("Enter");
        await Assertions.Expect(first).ToBeVisibleAsync();
        await input.FillAsync("");
        await input.PressSequentiallyAsync("beds");
        await input.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(site.Address + "search/?q=beds");
        await window.Page.GoBackAsync();
        await Assertions.Expect(input).ToHaveValueAsync("ward");
        await Assertions.Expect(window.Page).ToHaveURLAsync(site.Address + "search/?q=ward");
        await Assertions.Expect(first).ToBeVisibleAsync();
        await window.Page.GoForwardAsync();
        await Assertions.Expect(input).ToHaveValueAsync("beds");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_suggestion_replaces_the_word_that_was_typed()
    {
        await using var window = await OpenAsync(1280, "search/?q=c%C3%A4re%20integr%C3%A4ton");
        var link = window.Page.Locator("#search-reading a").First;
        await Assertions.Expect(link).ToHaveTextAsync("integration");
        await link.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#query")).ToHaveValueAsync("c\u00e4re integration");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_field_being_typed_shows_no_marks_of_the_index()
    {
        await using var window = await OpenAsync(1280, "search/");
        foreach (var field in new[] { "author:", "author", "kind:", "cites:", "is:" })
        {
            await window.Page.Locator("#query").FillAsync(field);
            await window.Page.WaitForTimeoutAsync(200);
            var shown = await window.Page.Locator("#search-reading, .search-columns").AllInnerTextsAsync();
            Assert.DoesNotMatch("(author|kind|cites|is):[a-z]", string.Join('\n', shown));
        }

        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Every_excerpt_shows_a_word_asked_for(int width)
    {
        await using var window = await OpenAsync(width, "search/");
        foreach (
            var query in new[] { "pooled budgets", "integration", "\"social care\"", "staff morale", "IT systems" }
        )
        {
            await window.Page.GotoAsync(site.Address + "search/?q=" + Uri.EscapeDataString(query));
            await Assertions.Expect(window.Page.Locator("#search-results > li ul a mark").First).ToBeVisibleAsync();
            await window.Page.WaitForTimeoutAsync(1500);
            var without = await window.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('#search-results ul a')].filter(a => !a.querySelector('mark') "
                    + "&& !a.parentElement.querySelector('mark')).map(a => a.textContent)"
            );
            Assert.True(without.Length == 0, $"{query}: {string.Join("\n", without)}");
        }

        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_facet_leaves_as_many_results_as_it_says()
    {
        await using var window = await OpenAsync(1280, "search/?q=care");
        var facets = window.Page.Locator("#search-narrow details[open] li");
        var events = window.Page.Locator("#search-narrow a[href*='kind%3Aevent']");
        await OpenKindsAsync(window);
        var texts = await facets.AllInnerTextsAsync();
        Assert.NotEmpty(texts);
        foreach (var (text, i) in texts.Select((text, i) => (text, i)).Where((_, i) => i % 3 == 0))
        {
            await window.Page.GotoAsync(site.Address + "search/?q=care");
            await OpenKindsAsync(window);
            var count = text[(text.LastIndexOf('(') + 1)..].TrimEnd(')');
            await facets.Nth(i).Locator("a").ClickAsync();
            await Assertions
                .Expect(window.Page.Locator("#search-status"))
                .ToHaveTextAsync(new Regex($"^{count} result", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }

        window.AssertClean();

        async Task OpenKindsAsync(WatchedPage window)
        {
            await window.Page.Locator("#search-narrow summary", new() { HasTextString = "Kind" }).ClickAsync();
            await Assertions.Expect(events).ToBeVisibleAsync();
        }
    }

    [BrowserFact]
    public async Task Nothing_is_fetched_for_a_facet_that_nobody_opens()
    {
        await using var window = await OpenAsync(1280, "search/?q=care");
        var kind = window.Page.Locator("#search-narrow details", new() { HasTextString = "Kind" });
        await Assertions.Expect(kind).ToBeVisibleAsync();
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var before = await PiecesAsync();
        await kind.Locator("summary").ClickAsync();
        await Assertions.Expect(kind.Locator("a[href*='kind%3Aevent']")).ToBeVisibleAsync();
        Assert.True(await PiecesAsync() > before);

        // One that was chosen stands open, so that it can be left again; what a reader opened stays open.
        await kind.Locator("a[href*='kind%3Aevent']").ClickAsync();
        await Assertions.Expect(kind.Locator("[aria-current]")).ToBeVisibleAsync();
        await kind.Locator("[aria-current]").ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(site.Address + "search/?q=care");
        await Assertions.Expect(kind.Locator("a[href*='kind%3Aevent']")).ToBeVisibleAsync();
        window.AssertClean();

        Task<int> PiecesAsync() =>
            window.Page.EvaluateAsync<int>(
                "performance.getEntriesByType('resource').filter(one => /search\\/\\w+\\/t\\d/.test(one.name)).length"
            );
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Results_come_in_pages_of_twenty_and_in_the_order_asked_for(int width)
    {
        await using var window = await OpenAsync(width, "search/?q=care");
        await window.Page.Locator("#search-sort").SelectOptionAsync("oldest");
        await Assertions.Expect(window.Page).ToHaveURLAsync(site.Address + "search/?q=care&sort=oldest");
        await Assertions.Expect(window.Page.Locator("#search-results > li").First).ToBeVisibleAsync();
        // A part is read, and shown, at a time.
        while (await window.Page.Locator("#search-results > li").CountAsync() < 20)
        {
            await Assertions.Expect(window.Page.Locator("#search-more")).ToBeVisibleAsync();
            await window.Page.EvaluateAsync("document.getElementById('search-more').click()");
            await window.Page.WaitForTimeoutAsync(100);
        }

        await Assertions.Expect(window.Page.Locator("#search-results > li")).ToHaveCountAsync(20);
        await window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Next page" }).ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(site.Address + "search/?q=care&sort=oldest&page=2");
        await Assertions.Expect(window.Page.Locator("#search-status")).ToContainTextAsync("these are 21 to");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task No_address_ends_a_script()
    {
        await using var window = await OpenAsync(1280, "search/");
        var addresses = await window.Page.EvaluateAsync<string[]>(OddAddresses);
        foreach (var address in addresses)
        {
            await window.Page.GotoAsync("about:blank");
            await window.Page.GotoAsync(site.Address + "search/" + address);
            await window.Page.Locator("#query").FillAsync("ward");
            await Assertions.Expect(window.Page.Locator("#search-status")).ToContainTextAsync("result");
        }

        foreach (var address in new[] { "?h=%", "?h=%E0%A4%A#%", "?h=%22a#p-%E0", "?h=%5B(#\"]" })
        {
            await window.Page.GotoAsync(site.Address + "papers/care-trust-pilgrims/" + address);
        }

        window.AssertClean();
    }

    [BrowserFact]
    public async Task Signs_and_phrases_are_marked_as_a_whole()
    {
        await using var window = await OpenAsync(1280, "search/?q=%22health%20and%20social%20care%22%2031/75");
        var marks = window.Page.Locator("#search-results mark");
        await Assertions.Expect(marks.First).ToBeVisibleAsync();
        var texts = await marks.AllInnerTextsAsync();
        Assert.Contains(texts, text => text.Equals("health and social care", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("and", texts);
        window.AssertClean();
    }

    private async Task<WatchedPage> OpenAsync(int width, string address)
    {
        var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );
        await window.Page.GotoAsync(site.Address + address);
        return window;
    }
}
