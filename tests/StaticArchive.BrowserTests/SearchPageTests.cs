using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>A reader searches, from a host and from a folder, and comes to the words.</summary>
[Collection(SiteCollection.Name)]
public class SearchPageTests(SiteFixture site)
{
    [BrowserTheory]
    [InlineData("Mrs Smith", "Mrs Smith", false)]
    [InlineData("Mrs Smith", "Mrs Smith", true)]
    [InlineData("co-terminosity", "terminosity", false)]
    [InlineData("co-terminosity", "terminosity", true)]
    [InlineData("\"Agenda for Change\"", "Agenda for Change", false)]
    [InlineData("\"Agenda for Change\"", "Agenda for Change", true)]
    [InlineData("Leutz laws", "Leutz", false)]
    [InlineData("Leutz laws", "Leutz", true)]
    public async Task The_first_passage_of_a_paper_holds_the_words_and_the_link_leads_there(
        string query,
        string words,
        bool fromDisk
    )
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync((fromDisk ? site.FileAddress : site.Address) + "index.html");
        await window.Page.Locator("#q").FillAsync(query);
        await window
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Search", Exact = true })
            .ClickAsync();
        var passage = window.Page.Locator("#search-results ul a[href*='papers/']").First;
        await Assertions
            .Expect(passage)
            .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
        await Assertions.Expect(passage.Locator("mark").First).ToBeVisibleAsync();
        await passage.ClickAsync();
        var target = window.Page.Locator("[id='" + new Uri(window.Page.Url).Fragment.TrimStart('#') + "']");
        await Assertions.Expect(target).ToBeInViewportAsync();
        await Assertions
            .Expect(target)
            .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
        await Assertions.Expect(target.Locator("mark:not(.note)").First).ToBeVisibleAsync();
        window.AssertClean();
    }

    [BrowserFact]
    public async Task Slips_are_mended_and_the_page_says_how_it_read_them()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + "search/?q=integraton");
        await Assertions.Expect(window.Page.Locator("#search-reading")).ToContainTextAsync("integration");
        await Assertions.Expect(window.Page.Locator("#search-status")).ToContainTextAsync("passages");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task The_box_suggests_passages_and_is_worked_by_keys_alone()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + "papers/");
        await window.Page.Keyboard.PressAsync("/");
        await window.Page.Keyboard.TypeAsync("pilgrim");
        var box = window.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search the papers" });
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Option).First)
            .ToHaveAttributeAsync("aria-selected", "true");
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await window.Page.Keyboard.TypeAsync("s");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Option).First)
            .ToHaveAttributeAsync("aria-selected", "true");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).Not.ToHaveURLAsync(site.Address + "papers/");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task The_way_back_leads_to_the_same_results()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + "search/?q=care");
        var results = window.Page.Locator("#search-results > li");
        await window.Page.WaitForFunctionAsync(
            "() => { scrollTo(0, document.body.scrollHeight); return "
                + "document.querySelectorAll('#search-results > li').length > 4; }"
        );
        var link = results.Nth(4).Locator("a").First;
        var title = await link.InnerTextAsync();
        await link.ClickAsync();
        await window.Page.WaitForURLAsync(url => !url.Contains("/search/", StringComparison.Ordinal));
        await window.Page.GoBackAsync();
        await Assertions.Expect(results.Nth(4).Locator("a").First).ToHaveTextAsync(title);
        await Assertions.Expect(results.Nth(4)).ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserFact]
    public async Task Without_scripts_the_page_leads_to_lists()
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await window.Page.GotoAsync(site.Address + "search/?q=care");
        foreach (var list in new[] { "papers/", "references/", "timeline/" })
        {
            await Assertions.Expect(window.Page.Locator($"main a[href$='{list}']").First).ToBeVisibleAsync();
        }

        window.AssertClean();
    }
}
