using Microsoft.Playwright;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.BrowserTests;

/// <summary>What a reader sees of a paper before scrolling, and where they are afterwards.</summary>
[Collection(SiteCollection.Name)]
public class FirstScreenTests(SiteFixture site)
{
    private const string FirstSentence = """
        () => {
          const first = [...document.querySelectorAll('.text :is(p, li)')].find(one =>
            one.getClientRects().length && !one.matches('.metadata, .printed-title, [data-added]')
            && /\p{Ll}[.?!:;,]/u.test(one.textContent));
          return Math.round(first.getBoundingClientRect().top + scrollY);
        }
        """;

    /// <summary>Letters in a full line of the long paragraphs of a page.</summary>
    private const string LettersOfALine = """
        () => {
          let letters = 0, lines = 0;
          const long = [...document.querySelectorAll('.text section > p')].filter(one => one.textContent.length > 500);
          for (const paragraph of long.slice(0, 12)) {
            const height = parseFloat(getComputedStyle(paragraph).lineHeight);
            // The last line is half full.
            lines += Math.round(paragraph.getBoundingClientRect().height / height) - 0.5;
            letters += paragraph.textContent.length;
          }
          return Math.round(letters / lines);
        }
        """;

    private IEnumerable<string> Papers =>
        site.Result.Archive.Papers.SelectMany(paper =>
            site.Result.Archive.Documents.Where(document =>
                    document.Id == paper.MainDocument && document.Blocks.Any(block => block.Kind == BlockKind.Paragraph)
                )
                .Select(document => SiteUrls.Document(document, paper))
        );

    private Document Longest => site.Result.Archive.Documents.MaxBy(document => document.Text.Length)!;

    private string LongestAddress =>
        SiteUrls.Document(Longest, site.Result.Archive.Papers.Single(paper => paper.Id == Longest.Paper));

    [BrowserTheory]
    [InlineData(360, 800, 700)]
    [InlineData(1280, 900, 600)]
    public async Task The_paper_begins_on_the_first_screen_below_one_row_of_header(int width, int height, int most)
    {
        await using var window = await OpenAsync(width, height);
        foreach (var address in Papers)
        {
            await window.Page.GotoAsync(site.Address + address);
            var top = await window.Page.EvaluateAsync<int>(FirstSentence);
            Assert.True(top <= most, $"{address}: {top}");
            var header = await window.Page.EvaluateAsync<int>("document.querySelector('header.site').offsetHeight");
            Assert.InRange(header, 40, 72);
            Assert.Equal(
                0,
                await window.Page.EvaluateAsync<int>(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                )
            );
        }
    }

    [BrowserTheory]
    [InlineData(1024)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task A_line_has_about_66_letters(int width)
    {
        await using var window = await OpenAsync(width, 900);
        await window.Page.GotoAsync(site.Address + LongestAddress);
        Assert.InRange(await window.Page.EvaluateAsync<int>(LettersOfALine), 58, 74);
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(800)]
    public async Task Where_there_is_no_column_a_bar_stays_names_the_section_and_opens_the_contents(int width)
    {
        await using var window = await OpenAsync(width, 800);
        await window.Page.GotoAsync(site.Address + LongestAddress);
        var bar = window.Page.Locator(".contents > button");
        await Assertions.Expect(window.Page.Locator(".contents ol")).ToBeHiddenAsync();
        var section = Longest.Sections[^2];
        await window.Page.Locator($"[id='{section.Id}']").EvaluateAsync("head => head.scrollIntoView()");
        await Assertions.Expect(bar).ToBeInViewportAsync();
        await Assertions.Expect(bar).ToHaveTextAsync(section.Title);
        await bar.ClickAsync();
        var current = window.Page.Locator(".contents [aria-current]");
        await Assertions.Expect(current).ToBeInViewportAsync();
        await Assertions.Expect(current).ToHaveTextAsync(section.Title);
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bar).ToBeFocusedAsync();
        await bar.ClickAsync();
        await window.Page.Locator($".contents a[href='#{Longest.Sections[1].Id}']").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".contents ol")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator($"[id='{Longest.Sections[1].Id}']")).ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserFact]
    public async Task In_the_column_the_current_item_is_always_in_view()
    {
        await using var window = await OpenAsync(1280, 500);
        await window.Page.GotoAsync(site.Address + LongestAddress);
        foreach (var section in Longest.Sections)
        {
            await window.Page.Locator($"[id='{section.Id}']").EvaluateAsync("head => head.scrollIntoView()");
            var item = window.Page.Locator(".contents [aria-current]");
            await Assertions.Expect(item).ToBeInViewportAsync(new() { Ratio = 0.9f });
        }
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Size_and_width_of_the_text_are_the_readers_and_stay(int width)
    {
        await using var window = await OpenAsync(width, 800);
        await window.Page.GotoAsync(site.Address + LongestAddress);
        var before = await SizeAsync(window.Page);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Larger text" }).ClickAsync();
        Assert.True(await SizeAsync(window.Page) > before * 1.1);
        await window.Page.ReloadAsync();
        Assert.True(await SizeAsync(window.Page) > before * 1.1);
        if (width > 1000)
        {
            var text = window.Page.Locator(".text");
            var wide = (await text.BoundingBoxAsync())!.Width;
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "Shorter lines" }).ClickAsync();
            Assert.True((await text.BoundingBoxAsync())!.Width < wide);
        }

        window.AssertClean();
    }

    private static async Task<double> SizeAsync(IPage page) =>
        await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.text p')).fontSize)");

    private async Task<WatchedPage> OpenAsync(int width, int height) =>
        await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
            }
        );
}
