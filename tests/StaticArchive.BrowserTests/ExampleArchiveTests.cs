using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Tests;

namespace StaticArchive.BrowserTests;

/// <summary>The examples of templates are read on a phone and on a screen, by day and by night.</summary>
[Collection(SiteCollection.Name)]
public sealed class ExampleArchiveTests(SiteFixture site)
{
    private static readonly string[] Addresses = ["", "papers/", "search/", "timeline/"];

    [BrowserTheory]
    [InlineData("university", "papers/beds/", 360, ColorScheme.Light)]
    [InlineData("university", "papers/beds/", 1280, ColorScheme.Dark)]
    [InlineData("letters", "papers/dredger/", 360, ColorScheme.Dark)]
    [InlineData("letters", "papers/dredger/", 1280, ColorScheme.Light)]
    [InlineData("exhibition", "papers/wheel/", 360, ColorScheme.Light)]
    [InlineData("exhibition", "papers/wheel/", 1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_no_page_is_wider_than_its_window(
        string name,
        string paper,
        int width,
        ColorScheme scheme
    )
    {
        using var example = Build(name, $"{name}-{width}");
        await using var window = await example.OpenAsync("", width, new() { ColorScheme = scheme });
        foreach (var address in Addresses.Append(paper))
        {
            await window.Page.GotoAsync(example.Address + address);
            var found = await window.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            Assert.Empty(
                found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{address}: {rule.Id} {node.Html}"))
            );
            Assert.False(
                await window.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"),
                address
            );
        }

        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_menu_and_the_search_of_a_header_of_the_archives_own_work(int width)
    {
        using var example = Build("university", $"menu-{width}");
        await using var window = await example.OpenAsync("papers/beds/", width);
        if (width < 1000)
        {
            await window.Page.Locator(".to-menu").ClickAsync();
        }

        await window.Page.Locator(".menu a", new() { HasText = "References" }).ClickAsync();
        Assert.Equal(example.Address + "references/", window.Page.Url);
        await window.Page.WaitForLoadStateAsync();
        await window.Page.Locator("#q").ClickAsync();
        await window.Page.Locator("#q").FillAsync("nurses");
        await window.Page.Locator("#q").PressAsync("Enter");
        await window.Page.WaitForURLAsync(url => url.Contains("/search/?q=nurses", StringComparison.Ordinal));
        await window.Page.Locator(".search-form").WaitForAsync();
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_jumps_when_a_logo_has_been_loaded(int width)
    {
        using var example = Build("university", $"logo-{width}");
        await using var window = await example.OpenAsync("papers/beds/", width);
        const string Measure = "() => document.querySelector('main').getBoundingClientRect().top";
        var loaded = await window.Page.EvaluateAsync<double>(Measure);
        var ratio = await window.Page.EvaluateAsync<double>(
            "() => (box => box.width / box.height)(document.querySelector('.logo').getBoundingClientRect())"
        );
        Assert.InRange(ratio, 1.15, 1.25);
        await window.Page.RouteAsync("**/logo.*", route => route.AbortAsync());
        await window.Page.GotoAsync(example.Address + "papers/nurses/");
        Assert.Equal(loaded, await window.Page.EvaluateAsync<double>(Measure), 1.0);
    }

    private WardSite Build(string archive, string name)
    {
        var folder = Repository.At("tests", "StaticArchive.Tests", "Archives", archive, "input");
        return new WardSite(
            site,
            name,
            [.. FileSystem.Read(folder).Select(file => (file.Path["input/".Length..], ReadText(file)))]
        );
    }

    private static string ReadText(StaticArchive.Model.InputFile file) =>
        System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
}
