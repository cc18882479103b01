using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>Axe has nothing to say of any kind of page, light or dark, narrow or wide.</summary>
[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(SiteFixture site) : IDisposable
{
    private readonly WardSite _wards = WardSite.Build(site, "axe");

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme scheme)
    {
        var addresses = new[] { "", "papers/", "papers/wards/", "timeline/", "references/", "search/?q=ward" }
            .Concat(["annotations/", "annotations/n/", "about/", "report/", "people/", "data/"])
            .Select(address => _wards.Address + address)
            .Append(site.Address + "timeline/")
            .Append(site.Address);
        var options = new BrowserNewContextOptions { ColorScheme = scheme };
        await using var window = await _wards.OpenAsync("", width, options);
        var found = new List<string>();
        foreach (var address in addresses)
        {
            await window.Page.GotoAsync(address);
            found.AddRange(await RunAsync(window.Page, address));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nor_when_previews_notes_menus_and_contents_are_open(int width)
    {
        await using var window = await _wards.OpenAsync("papers/wards/", width);
        await window.Page.Locator("a.note-ref").First.ClickAsync();
        await window.Page.Locator(".text p a.cite").First.FocusAsync();
        await window.Page.Keyboard.PressAsync("p");
        Assert.Empty(await RunAsync(window.Page, "menu and note"));
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.Locator(".text p a.cite").First.FocusAsync();
        await window.Page.Keyboard.PressAsync("Space");
        Assert.Empty(await RunAsync(window.Page, "preview"));
        await window.Page.Keyboard.PressAsync("Escape");
        if (width < 1000)
        {
            await window.Page.Locator(".contents > button").ClickAsync();
            Assert.Empty(await RunAsync(window.Page, "contents"));
            await window.Page.Keyboard.PressAsync("Escape");
            await window.Page.Locator(".to-menu").ClickAsync();
            Assert.Empty(await RunAsync(window.Page, "menu"));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _wards.Dispose();

    private static async Task<IEnumerable<string>> RunAsync(IPage page, string name) =>
        (await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] })).Violations.SelectMany(rule =>
            rule.Nodes.Select(node => $"{name}: {rule.Id} {node.Html}")
        );
}
