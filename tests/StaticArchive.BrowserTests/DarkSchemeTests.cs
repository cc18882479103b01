using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>Dark or light, as a reader chose it: kept, in all windows, there before the first thing is drawn.</summary>
[Collection(SiteCollection.Name)]
public class DarkSchemeTests(SiteFixture site)
{
    /// <summary>Notes what was chosen when the body begins: nothing is drawn before that.</summary>
    private const string NoteAtBody = """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          window.schemeAtBody = document.documentElement.dataset.scheme || 'none';
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        """;

    private const string Background = "getComputedStyle(document.body).backgroundColor";

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light, "dark")]
    [InlineData(1280, ColorScheme.Light, "dark")]
    [InlineData(1280, ColorScheme.Dark, "light")]
    public async Task A_choice_is_kept_on_the_next_page_from_its_first_moment(
        int width,
        ColorScheme system,
        string chosen
    )
    {
        await using var window = await OpenAsync(width, system);
        await window.Page.Context.AddInitScriptAsync(NoteAtBody);
        await window.Page.GotoAsync(site.Address);
        var before = await window.Page.EvaluateAsync<string>(Background);
        await window.Page.Locator("button.scheme").ClickAsync();
        var after = await window.Page.EvaluateAsync<string>(Background);
        Assert.NotEqual(before, after);
        foreach (var address in new[] { "papers/", "timeline/", "search/", "404.html" })
        {
            await window.Page.GotoAsync(site.Address + address);
            Assert.Equal(chosen, await window.Page.EvaluateAsync<string>("window.schemeAtBody"));
            Assert.Equal(after, await window.Page.EvaluateAsync<string>(Background));
        }
    }

    [BrowserFact]
    public async Task A_window_that_is_open_follows_and_so_does_the_name_of_its_button()
    {
        await using var window = await OpenAsync(1280, ColorScheme.Light);
        await window.Page.GotoAsync(site.Address);
        var other = await window.Page.Context.NewPageAsync();
        await other.GotoAsync(site.Address + "papers/");
        await window.Page.Locator("button.scheme").ClickAsync();
        await Assertions.Expect(other.Locator("html")).ToHaveAttributeAsync("data-scheme", "dark");
        await Assertions.Expect(other.Locator("button.scheme")).ToHaveAttributeAsync("aria-pressed", "true");
        await window.Page.Locator("button.scheme").ClickAsync();
        await Assertions.Expect(other.Locator("html")).ToHaveAttributeAsync("data-scheme", "light");
    }

    [BrowserFact]
    public async Task What_the_memory_holds_by_accident_is_passed_over()
    {
        await using var window = await OpenAsync(1280, ColorScheme.Dark);
        await window.Page.Context.AddInitScriptAsync("localStorage.setItem('scheme', 'purple')");
        await window.Page.GotoAsync(site.Address);
        Assert.Null(await window.Page.Locator("html").GetAttributeAsync("data-scheme"));
        await Assertions.Expect(window.Page.Locator("button.scheme")).ToHaveAttributeAsync("aria-pressed", "true");
        window.AssertClean();
    }

    private async Task<WatchedPage> OpenAsync(int width, ColorScheme system) =>
        await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ColorScheme = system,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );
}
