using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>What stands at the head of pages is whole and in one row.</summary>
[Collection(SiteCollection.Name)]
public class PageHeaderTests(SiteFixture site)
{
    private const string IsWhole = """
        (() => {
          const name = document.querySelector('.archive a');
          return name.scrollWidth <= name.clientWidth + 1 && name.scrollHeight <= name.clientHeight + 1;
        })()
        """;

    /// <summary>Rows that the tools of a paper take: where their middles lie, to ten pixels.</summary>
    private const string Rows = """
        new Set([...document.querySelectorAll('.tools > *')].filter(one => one.getClientRects().length)
          .map(one => one.getBoundingClientRect()).map(box => Math.round((box.top + box.bottom) / 20))).size
        """;

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1024)]
    [InlineData(1280)]
    public async Task The_name_of_the_archive_is_not_cut(int width)
    {
        await using var window = await OpenAsync(width);
        foreach (var address in new[] { "", "papers/", "timeline/", "search/", "report/" })
        {
            await window.Page.GotoAsync(site.Address + address);
            Assert.True(await window.Page.EvaluateAsync<bool>(IsWhole), address);
            var button = (await window.Page.Locator("button.scheme").BoundingBoxAsync())!;
            Assert.True(button.X + button.Width > 0.9 * width, $"{address}: {button.X}");
        }
    }

    [BrowserTheory]
    [InlineData(1280, 1)]
    [InlineData(360, 3)]
    public async Task The_tools_of_a_paper_take_few_rows(int width, int most)
    {
        await using var window = await OpenAsync(width);
        var paper = site.Result.Archive.Papers.MaxBy(paper => paper.Documents.Count)!;
        await window.Page.GotoAsync($"{site.Address}papers/{paper.Id}/");
        Assert.InRange(await window.Page.EvaluateAsync<int>(Rows), 1, most);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task What_opens_there_makes_no_page_wider_than_the_screen(int width)
    {
        await using var window = await OpenAsync(width);
        foreach (var paper in site.Result.Archive.Papers)
        {
            await window.Page.GotoAsync($"{site.Address}papers/{paper.Id}/");
            foreach (var fold in await window.Page.Locator(".tools summary").AllAsync())
            {
                await fold.ClickAsync();
            }

            var over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            Assert.Equal(0, await window.Page.EvaluateAsync<int>(over));
            var wide =
                "[...document.querySelectorAll('.tools [open] *')].some(one => "
                + "one.getBoundingClientRect().right > document.documentElement.clientWidth)";
            Assert.False(await window.Page.EvaluateAsync<bool>(wide), paper.Id);
        }
    }

    private async Task<WatchedPage> OpenAsync(int width) =>
        await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = width < 1000 ? 800 : 900 },
            }
        );
}
