using Microsoft.Playwright;
using StaticArchive.Model;

namespace StaticArchive.BrowserTests;

/// <summary>A reader follows a citation to its reference and back.</summary>
[Collection(SiteCollection.Name)]
public class PaperPageTests(SiteFixture site)
{
    private string Paper =>
        site.Result.Archive.Citations.First(citation => citation.Status == CitationStatus.Resolved).Document.Split('.')[
            0
        ];

    [BrowserFact]
    public async Task A_citation_shows_its_reference_on_the_space_bar_says_it_and_Escape_gives_the_focus_back()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync($"{site.Address}papers/{Paper}/");
        var cite = window.Page.Locator("a.cite:not(.unresolved)").First;
        await cite.FocusAsync();
        var shown = window.Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Reference" });
        await Assertions.Expect(shown).ToHaveCountAsync(0);
        await window.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(shown).ToContainTextAsync("In the list");
        await Assertions.Expect(shown).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator("p.vh[role=status]")).ToContainTextAsync("In the list");
        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(shown.Locator("a").First).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(shown).ToHaveCountAsync(0);
        await Assertions.Expect(cite).ToBeFocusedAsync();
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_citation_leads_to_its_entry_and_the_entry_leads_back(bool scripts)
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await window.Page.GotoAsync($"{site.Address}papers/{Paper}/");
        var cite = window.Page.Locator("a.cite[href^='#']:not(.unresolved):not(.ambiguous)").First;
        var id = await cite.GetAttributeAsync("id");
        var entry = await cite.GetAttributeAsync("href");
        await cite.ClickAsync();
        Assert.EndsWith(entry!, window.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(window.Page.Locator($"[id='{entry![1..]}']")).ToBeInViewportAsync();
        await window.Page.Locator($"[id='{entry[1..]}'] a[href='#{id}']").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator($"[id='{id}']")).ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_citation_that_is_in_no_list_leads_to_the_list_of_open_ones_and_says_so()
    {
        var open = site.Result.Archive.Citations.First(citation => citation.Status == CitationStatus.Unresolved);
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync($"{site.Address}papers/{open.Document.Split('.')[0]}/");
        var cite = window.Page.Locator("a.cite.unresolved").First;
        await Assertions.Expect(cite).ToHaveAccessibleDescriptionAsync("not in the reference list");
        await cite.ClickAsync();
        await Assertions
            .Expect(window.Page.Locator($"[id='{new Uri(window.Page.Url).Fragment[1..]}']"))
            .ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Who_leaves_for_another_page_and_comes_back_finds_the_words_where_they_were(int width)
    {
        await using var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 780 },
            }
        );
        await window.Page.GotoAsync($"{site.Address}papers/{Paper}/");
        var cite = window.Page.Locator("a.cite[href^='#']").Last;
        await cite.EvaluateAsync("link => link.scrollIntoView({ block: 'center', behavior: 'instant' })");
        await Assertions.Expect(cite).ToBeInViewportAsync();
        var before = await TopAsync(cite);
        await window.Page.GotoAsync($"{site.Address}references/");
        await window.Page.GoBackAsync();
        await Assertions.Expect(cite).ToBeInViewportAsync();
        Assert.InRange(await TopAsync(cite), before - 40, before + 40);
        await window.Page.ReloadAsync();
        await Assertions.Expect(cite).ToBeInViewportAsync();
        window.AssertClean();
    }

    private static async Task<double> TopAsync(ILocator element) =>
        await element.EvaluateAsync<double>("one => one.getBoundingClientRect().top");
}
