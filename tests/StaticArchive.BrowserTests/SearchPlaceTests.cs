using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>A passage that was found shows the words asked for, and the way back leads to where one was.</summary>
[Collection(SiteCollection.Name)]
public class SearchPlaceTests(SiteFixture site)
{
    private const string IsWordSeen = """
        words => {
          const ranges = [...(CSS.highlights || new Map()).values()].flatMap(one => [...one]);
          const marks = [...document.querySelectorAll('main mark')];
          const boxes = [...ranges.map(one => [one.toString(), one]), ...marks.map(one => [one.textContent, one])]
            .filter(([text]) => words.some(word => text.toLowerCase().includes(word)))
            .map(([, one]) => one.getBoundingClientRect());
          return boxes.some(box => box.bottom > 0 && box.top < innerHeight);
        }
        """;

    [BrowserTheory]
    [InlineData("care trusts", 1280)]
    [InlineData("care trusts", 360)]
    [InlineData("\"social care\"", 1280)]
    [InlineData("integration staff", 360)]
    public async Task The_words_are_marked_where_one_arrives_and_the_place_in_the_list_is_kept(string query, int width)
    {
        await using var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await window.Page.GotoAsync(site.Address + "search/?q=" + Uri.EscapeDataString(query));
        var passage = window.Page.Locator("#search-results ul a[href*='/papers/'][href*='#']").Nth(3);
        await passage.ScrollIntoViewIfNeededAsync();
        await window.Page.WaitForTimeoutAsync(500);
        var top = (await passage.BoundingBoxAsync())!.Y;
        var words = query.Trim('"').Split(' ');
        await passage.ClickAsync();
        await window.Page.WaitForURLAsync("**/papers/**");
        await window.Page.WaitForFunctionAsync(IsWordSeen, words, new() { Timeout = 5000 });
        await window.Page.GoBackAsync();
        await Assertions.Expect(window.Page.Locator("#query")).ToHaveValueAsync(query);
        await Assertions.Expect(passage).ToBeInViewportAsync();
        await window.Page.WaitForTimeoutAsync(300);
        Assert.InRange((await passage.BoundingBoxAsync())!.Y, top - 60, top + 60);
        window.AssertClean();
    }
}
