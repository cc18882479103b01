using System.Text.Json;
using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>An archive's own colours, fonts and logo, by the example that README gives.</summary>
[Collection(SiteCollection.Name)]
public sealed class HouseThemeTests(SiteFixture site)
{
    private const string Measure = """
        () => {
          const home = document.querySelector('.archive a');
          const look = getComputedStyle(home, '::before');
          return {
            paper: getComputedStyle(document.body).backgroundColor,
            link: getComputedStyle(document.querySelector('main a')).color,
            font: getComputedStyle(document.body).fontFamily,
            logo: look.content.includes('data:image') && parseFloat(look.width) > 16 && parseFloat(look.width) < 60,
            bar: document.querySelector('header.site .bar').getBoundingClientRect().height,
            wider: document.documentElement.scrollWidth > innerWidth,
          };
        }
        """;

    [BrowserTheory]
    [InlineData(360, ColorScheme.Light, "rgb(251, 245, 236)", "rgb(122, 31, 61)")]
    [InlineData(1280, ColorScheme.Light, "rgb(251, 245, 236)", "rgb(122, 31, 61)")]
    [InlineData(360, ColorScheme.Dark, "rgb(27, 21, 24)", "rgb(243, 166, 189)")]
    [InlineData(1280, ColorScheme.Dark, "rgb(27, 21, 24)", "rgb(243, 166, 189)")]
    public async Task Five_variables_are_followed_by_day_and_by_night(
        int width,
        ColorScheme scheme,
        string paper,
        string link
    )
    {
        using var house = new WardSite(
            site,
            "house",
            ("papers/wards/wards.md", WardSite.Paper),
            ("theme/house.css", ReadExample())
        );
        await using var window = await house.OpenAsync("papers/wards/", width, new() { ColorScheme = scheme });
        var seen = await window.Page.EvaluateAsync<JsonElement>(Measure);
        Assert.Equal((paper, link), (seen.GetProperty("paper").GetString(), seen.GetProperty("link").GetString()));
        Assert.StartsWith("Charter", seen.GetProperty("font").GetString(), StringComparison.Ordinal);
        Assert.True(seen.GetProperty("logo").GetBoolean(), seen.ToString());
        Assert.InRange(seen.GetProperty("bar").GetDouble(), 30, 70);
        Assert.False(seen.GetProperty("wider").GetBoolean());
        window.AssertClean();
    }

    [BrowserFact]
    public async Task It_is_printed_in_black_on_white_from_a_dark_page()
    {
        using var house = new WardSite(
            site,
            "house-print",
            ("papers/wards/wards.md", WardSite.Paper),
            ("theme/house.css", ReadExample())
        );
        await using var window = await house.OpenAsync("papers/wards/", 1280, new() { ColorScheme = ColorScheme.Dark });
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal(
            "rgb(255, 255, 255)",
            await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")
        );
    }

    private static string ReadExample()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StaticArchive.sln")))
        {
            folder = folder.Parent!;
        }

        var text = File.ReadAllText(Path.Combine(folder.FullName, "README.md"));
        var start = text.IndexOf(":root {\n", StringComparison.Ordinal);
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
