using Microsoft.Playwright;
using StaticArchive.Publish.Site;

namespace StaticArchive.BrowserTests;

/// <summary>A reader without a mouse, and one who listens.</summary>
[Collection(SiteCollection.Name)]
public sealed class KeyboardTests(SiteFixture site) : IDisposable
{
    private const int MostStops = 120;

    private const string Stops = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter(one => one.tabIndex >= 0 && !one.disabled && one.getClientRects().length
            && !one.closest('details:not([open]) > :not(summary)')).length
        """;

    private readonly WardSite _wards = WardSite.Build(site, "keys");

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_longest_paper_has_at_most_120_stops_and_its_text_is_reached_in_three(int width)
    {
        var archive = site.Result.Archive;
        var longest = archive.Documents.MaxBy(document => document.Text.Length)!;
        var address = SiteUrls.Document(longest, archive.Papers.Single(paper => paper.Id == longest.Paper));
        await using var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await window.Page.GotoAsync(site.Address + address);
        Assert.InRange(await window.Page.EvaluateAsync<int>(Stops), 20, MostStops);
        await PressAsync(window, "Tab", "Enter", "Tab");
        Assert.True(
            await window.Page.EvaluateAsync<bool>("document.querySelector('.text').contains(document.activeElement)")
        );
        Assert.Equal(0, await window.Page.Locator(".cite-pop").CountAsync());
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Works_cited_together_are_one_stop_and_arrows_lead_between_them(int width)
    {
        await using var window = await _wards.OpenAsync("papers/wards/", width);
        var cites = window.Page.Locator(".text p a.cite");
        await cites.First.FocusAsync();
        await PressAsync(window, "ArrowRight");
        await Assertions.Expect(cites.Nth(1)).ToBeFocusedAsync();
        await PressAsync(window, "ArrowLeft", "Tab");
        await Assertions.Expect(cites.Nth(2)).ToBeFocusedAsync();
        await PressAsync(window, "Enter");
        await Assertions.Expect(window.Page.Locator(".references li:target")).ToBeInViewportAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Back to where you were" }).ClickAsync();
        await Assertions.Expect(cites.Nth(2)).ToBeFocusedAsync();
        await Assertions.Expect(cites.Nth(2)).ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Escape_within_a_preview_closes_it_and_gives_the_focus_back(int width)
    {
        await using var window = await _wards.OpenAsync("papers/wards/", width);
        foreach (var link in new[] { "a.cite", "a.cite em", "a.noteref" })
        {
            var cite = window.Page.Locator(".text p").Locator(link).First.Locator("xpath=ancestor-or-self::a[1]");
            await cite.FocusAsync();
            await PressAsync(window, "Space", "Tab");
            Assert.True(await window.Page.EvaluateAsync<bool>("!!document.activeElement.closest('.cite-pop')"), link);
            await PressAsync(window, "Escape");
            await Assertions.Expect(window.Page.Locator(".cite-pop")).ToHaveCountAsync(0);
            await Assertions.Expect(cite).ToBeFocusedAsync();
        }

        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_key_opens_the_menu_of_the_paragraph_that_is_read_and_pins_are_no_stops(int width)
    {
        await using var window = await _wards.OpenAsync("papers/wards/", width);
        Assert.Equal(0, await window.Page.Locator("a.pin").CountAsync());
        var cite = window.Page.Locator(".text p a.cite").First;
        var paragraph = await cite.EvaluateAsync<string>("link => link.closest('p').id");
        await cite.FocusAsync();
        await PressAsync(window, "p");
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Group, new() { Name = "This paragraph" }).Locator("button").First)
            .ToBeFocusedAsync();
        Assert.EndsWith("#" + paragraph, window.Page.Url, StringComparison.Ordinal);
        await PressAsync(window, "Escape");
        Assert.Equal(-1, await window.Page.Locator("a.pin").EvaluateAsync<int>("pin => pin.tabIndex"));
        Assert.Equal("", await window.Page.Locator("a.pin").TextContentAsync());
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_sign_stands_outside_the_heading_that_the_pointer_is_on()
    {
        await using var window = await _wards.OpenAsync("papers/wards/", 1280);
        var heading = window.Page.Locator(".text h2").First;
        await heading.HoverAsync();
        await Assertions.Expect(window.Page.Locator("a.pin")).ToHaveAttributeAsync("href", "#opening");
        Assert.Equal(0, await heading.Locator("a.pin").CountAsync());
        await window.Page.Locator("a.pin").ClickAsync();
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Group, new() { Name = "This paragraph" }))
            .ToBeVisibleAsync();
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("papers/")]
    [InlineData("timeline/")]
    [InlineData("references/")]
    [InlineData("people/")]
    public async Task Lists_say_that_they_are_lists_and_of_how_many(string address)
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(site.Address + address);
        Assert.Equal(
            0,
            await window.Page.EvaluateAsync<int>(
                """
                [...document.querySelectorAll('ul, ol')].filter(list => !list.hasAttribute('role')
                  && getComputedStyle(list).listStyleType === 'none').length
                """
            )
        );
        Assert.NotEqual(0, await window.Page.GetByRole(AriaRole.List).CountAsync());
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Suggestions_of_the_search_box_are_announced(int width)
    {
        await using var window = await _wards.OpenAsync("", width);
        await window.Page.Locator("#q").ClickAsync();
        await window.Page.Keyboard.TypeAsync("ward");
        await Assertions.Expect(window.Page.Locator("p.vh[role=status]")).ToContainTextAsync("suggestion");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        window.AssertClean();
    }

    /// <inheritdoc/>
    public void Dispose() => _wards.Dispose();

    private static async Task PressAsync(WatchedPage window, params string[] keys)
    {
        foreach (var key in keys)
        {
            await window.Page.Keyboard.PressAsync(key);
        }
    }
}
