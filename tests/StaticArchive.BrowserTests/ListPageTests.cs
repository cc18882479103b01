using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>Lists as a reader narrows and sorts them: the timeline with its figure, and the papers.</summary>
[Collection(SiteCollection.Name)]
public class ListPageTests(SiteFixture site)
{
    private const string VisibleMarks = """
        [...document.querySelectorAll('#overview svg a')].filter(link => link.getClientRects().length)
        """;

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Every_mark_of_the_figure_is_large_enough_to_hit_and_leads_to_its_event(int width)
    {
        await using var window = await OpenAsync(width, scripts: true);
        await window.Page.GotoAsync(site.Address + "timeline/");
        var small = await window.Page.EvaluateAsync<string[]>(
            VisibleMarks
                + """
                    .map(link => [link, link.querySelector('.tl-target').getBoundingClientRect()])
                    .filter(([, box]) => box.width < 24 || box.height < 24)
                    .map(([link, box]) => `${link.textContent} ${box.width} x ${box.height}`)
                """
        );
        Assert.Empty(small);
        var first = window.Page.Locator("#overview svg a:visible").First;
        var target = (await first.GetAttributeAsync("href"))!;
        await first.ClickAsync();
        await Assertions.Expect(window.Page.Locator($"[id='{target[1..]}']")).ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360, true)]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    public async Task What_is_disputed_is_shown_in_figure_table_and_list_alike(int width, bool scripts)
    {
        await using var window = await OpenAsync(width, scripts);
        await window.Page.GotoAsync(site.Address);
        await window.Page.Locator("a[href$='#filter_disputed']").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".event:visible")).ToHaveCountAsync(CountDisputed());
        Assert.Equal(CountDisputed(), await SumMarksAsync(window.Page));
        await window.Page.Locator("#overview summary").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#overview tbody tr:visible")).ToHaveCountAsync(CountDisputed());
        if (scripts)
        {
            await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show all" }).ClickAsync();
        }
        else
        {
            await window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Show all" }).ClickAsync();
        }

        await Assertions
            .Expect(window.Page.Locator(".event:visible"))
            .ToHaveCountAsync(site.Result.Archive.Events.Count);
    }

    [BrowserTheory]
    [InlineData(360, true)]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    public async Task A_kind_narrows_figure_and_list_alike(int width, bool scripts)
    {
        var kind = site.Result.Archive.Events[0].Record.Kind;
        var count = site.Result.Archive.Events.Count(one => one.Record.Kind == kind);
        await using var window = await OpenAsync(width, scripts);
        await window.Page.GotoAsync(site.Address + "timeline/#kind-" + kind);
        await Assertions.Expect(window.Page.Locator(".event:visible")).ToHaveCountAsync(count);
        Assert.Equal(count, await SumMarksAsync(window.Page));
    }

    [BrowserFact]
    public async Task Buttons_count_what_they_would_show_beside_the_others()
    {
        var disputed = site.Result.Archive.Events.Where(one => one.Disputed.Count > 0).ToList();
        await using var window = await OpenAsync(1280, scripts: true);
        await window.Page.GotoAsync(site.Address + "timeline/?disputed=yes");
        foreach (var kind in site.Result.Archive.Events.Select(one => one.Record.Kind).Distinct(StringComparer.Ordinal))
        {
            await Assertions
                .Expect(window.Page.Locator($".filters button[value='{kind}'] .quiet"))
                .ToHaveTextAsync($"{disputed.Count(one => one.Record.Kind == kind)}");
        }

        await Assertions
            .Expect(window.Page.Locator(".filter-sum"))
            .ToContainTextAsync($"{disputed.Count} of {site.Result.Archive.Events.Count} shown.");
        window.AssertClean();
    }

    [BrowserFact]
    public async Task The_figure_is_one_stop_for_the_keyboard_and_arrows_go_through_it()
    {
        await using var window = await OpenAsync(1280, scripts: true);
        await window.Page.GotoAsync(site.Address + "timeline/");
        await Assertions
            .Expect(window.Page.Locator("#overview .tl-all svg a[tabindex='0']:visible"))
            .ToHaveCountAsync(1);
        await window.Page.Locator("#overview svg a[tabindex='0']:visible").FocusAsync();
        await window.Page.Keyboard.PressAsync("ArrowRight");
        var marks = await window.Page.EvaluateAsync<int>(VisibleMarks + ".indexOf(document.activeElement)");
        Assert.Equal(1, marks);
        Assert.Equal(1, await window.Page.Locator("#overview .tl-all svg a[tabindex='0']:visible").CountAsync());
    }

    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Papers_are_narrowed_and_sorted_and_the_address_keeps_it(int width, bool fromDisk)
    {
        await using var window = await OpenAsync(width, scripts: true);
        var page = window.Page;
        await page.GotoAsync((fromDisk ? site.FileAddress : site.Address) + "papers/" + (fromDisk ? "index.html" : ""));
        await page.Locator("#papers_order").SelectOptionAsync("oldest");
        var titles = page.Locator(".paper-results h2");
        await Assertions.Expect(titles).ToHaveCountAsync(site.Result.Archive.Papers.Count);
        await Assertions.Expect(page.Locator(".paper-results [role=status]")).ToContainTextAsync("the oldest first");
        var dated = site
            .Result.Archive.Papers.Where(paper => paper.Item.Issued?.Year is not null)
            .Select(paper => paper.Item.Issued!.Year!.Value);
        var shown = await page.Locator(".paper-results .credit").AllInnerTextsAsync();
        Assert.Contains($"{dated.Min()}", shown[0], StringComparison.Ordinal);
        await page.Locator("#papers_words").FillAsync("no paper has these words");
        await Assertions.Expect(titles).ToHaveCountAsync(0);
        await page.Locator("#papers_words").FillAsync(site.Result.Archive.Papers[0].Title.ToUpperInvariant());
        await Assertions.Expect(titles).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Assertions.Expect(titles).ToHaveTextAsync([site.Result.Archive.Papers[0].Title]);
        await titles.Locator("a").ClickAsync();
        Assert.Contains(site.Result.Archive.Papers[0].Id, page.Url, StringComparison.Ordinal);
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task People_are_narrowed_and_sorted_and_the_address_keeps_it(int width, bool fromDisk)
    {
        await using var window = await OpenAsync(width, scripts: true);
        var page = window.Page;
        await page.GotoAsync((fromDisk ? site.FileAddress : site.Address) + "people/" + (fromDisk ? "index.html" : ""));
        var all = await page.Locator(".paper-list .people > li").CountAsync();
        await page.Locator("#people_order").SelectOptionAsync("papers");
        var lines = page.Locator(".paper-results .people > li");
        await Assertions.Expect(lines).ToHaveCountAsync(all);
        await Assertions.Expect(page.Locator(".paper-results [role=status]")).ToContainTextAsync("most papers first");
        var most = site.Result.Archive.Papers.SelectMany(paper => paper.Item.Author).CountBy(name => name.SortForm);
        Assert.Equal(most.Max(person => person.Value), await lines.First.Locator("a[href*='papers/']").CountAsync());
        await page.Locator("#people_words").FillAsync("nobody has these words");
        await Assertions.Expect(lines).ToHaveCountAsync(0);
        var wanted = site.Result.Archive.Papers[0].Item.Author[0];
        await page.Locator("#people_words").FillAsync(wanted.SortForm.ToUpperInvariant());
        await Assertions.Expect(lines.First).ToContainTextAsync(wanted.SortForm);
        await page.ReloadAsync();
        await Assertions.Expect(lines.First).ToContainTextAsync(wanted.SortForm);
        await page.Locator("#people_words").FillAsync("");
        await page.Locator("#people_order").SelectOptionAsync("");
        await Assertions.Expect(page.Locator(".paper-list .people > li").First).ToBeVisibleAsync();
        window.AssertClean();
    }

    [BrowserFact]
    public async Task People_stand_on_one_page_without_scripts()
    {
        await using var window = await OpenAsync(1280, scripts: false);
        await window.Page.GotoAsync(site.Address + "people/");
        await Assertions.Expect(window.Page.Locator(".paper-tools")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".people > li").Last).ToBeVisibleAsync();
    }

    private int CountDisputed() => site.Result.Archive.Events.Count(one => one.Disputed.Count > 0);

    /// <summary>Marks that can be seen, a number as so many.</summary>
    private static Task<int> SumMarksAsync(IPage page) =>
        page.EvaluateAsync<int>(
            VisibleMarks + ".reduce((sum, link) => sum + Number(link.querySelector('.tl-count')?.textContent ?? 1), 0)"
        );

    private Task<WatchedPage> OpenAsync(int width, bool scripts) =>
        site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
}
