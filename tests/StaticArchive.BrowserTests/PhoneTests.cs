using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>A reader with a finger, on a screen of 360 pixels.</summary>
[Collection(SiteCollection.Name)]
public sealed class PhoneTests(SiteFixture site) : IDisposable
{
    private const int Phone = 360;
    private const int Finger = 24;

    private const string TooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private readonly WardSite _wards = WardSite.Build(site, "phone");

    [BrowserTheory]
    [InlineData("a.cite")]
    [InlineData("em a.cite, a.cite:has(em)")]
    [InlineData("a.noteref")]
    public async Task A_first_tap_shows_and_a_second_follows_whatever_the_markup(string link)
    {
        await using var window = await _wards.OpenAsync("papers/wards/", Phone);
        var cite = window.Page.Locator(".text p").Locator(link).First;
        await cite.ScrollIntoViewIfNeededAsync();
        await cite.TapAsync();
        await Assertions.Expect(window.Page.Locator(".cite-pop")).ToBeInViewportAsync();
        var (shown, tapped) = (
            (await window.Page.Locator(".cite-pop").BoundingBoxAsync())!,
            (await cite.BoundingBoxAsync())!
        );
        Assert.InRange(
            Math.Min(Math.Abs(shown.Y - (tapped.Y + tapped.Height)), Math.Abs(tapped.Y - (shown.Y + shown.Height))),
            0,
            40
        );
        Assert.DoesNotContain("#", window.Page.Url, StringComparison.Ordinal);
        await cite.TapAsync();
        await Assertions.Expect(window.Page.Locator(":target")).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator(".cite-pop")).ToHaveCountAsync(0);
        window.AssertClean();
    }

    [BrowserFact]
    public async Task Marks_of_notes_and_ways_back_have_room_for_a_finger()
    {
        await using var window = await _wards.OpenAsync("papers/wards/", Phone);
        foreach (var link in await window.Page.Locator(".noteref, .note-ref, .backlinks a, .scheme").AllAsync())
        {
            var box = (await link.BoundingBoxAsync())!;
            Assert.InRange(Math.Min(box.Width, box.Height), Finger - 0.1f, 200);
        }
    }

    [BrowserFact]
    public async Task A_tap_on_a_paragraph_shows_its_sign_and_that_its_menu()
    {
        await using var window = await _wards.OpenAsync("papers/wards/", Phone);
        var paragraph = window.Page.Locator(".text section > p").First;
        await paragraph.TapAsync();
        await window.Page.Locator("a.pin").TapAsync();
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Group, new() { Name = "This paragraph" }))
            .ToBeVisibleAsync();
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_note_is_folded_at_its_mark_and_opens_there()
    {
        await using var window = await _wards.OpenAsync("papers/wards/", Phone);
        var (note, mark) = (window.Page.Locator(".annotation"), window.Page.Locator("a.note-ref"));
        await Assertions.Expect(note).ToBeHiddenAsync();
        await mark.TapAsync();
        await Assertions.Expect(note).ToBeInViewportAsync();
        await mark.TapAsync();
        await Assertions.Expect(note).ToBeHiddenAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Show all of them here" }).TapAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
        var id = await note.GetAttributeAsync("id");
        await window.Page.GotoAsync("about:blank");
        await window.Page.GotoAsync(_wards.Address + "papers/wards/#" + id);
        await Assertions.Expect(note).ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserTheory]
    [InlineData("papers/wards/", 320)]
    [InlineData("papers/wards/", 390)]
    [InlineData("about/", 320)]
    [InlineData("about/", 390)]
    [InlineData("annotations/", 320)]
    [InlineData("annotations/n/", 320)]
    public async Task A_table_in_a_paper_a_note_or_a_page_moves_by_itself(string address, int width)
    {
        await using var window = await _wards.OpenAsync(address, width);
        if (await window.Page.Locator("a.note-ref").CountAsync() > 0)
        {
            await window.Page.Locator("a.note-ref").First.TapAsync();
        }

        Assert.Equal(0, await window.Page.EvaluateAsync<int>(TooWide));
        Assert.NotEqual(0, await window.Page.Locator(".wide[tabindex='0'][role=region]").CountAsync());
    }

    [BrowserFact]
    public async Task Long_words_addresses_and_tables_do_not_widen_the_page()
    {
        var word = string.Concat(Enumerable.Repeat("a-very-long-path-segment_without_breaks", 6));
        using var wide = new WardSite(
            site,
            "wide",
            (
                "papers/wide/wide.md",
                $"# Incomprehensibilities-of{word} in wards\n\n## Findings\n\nSee https://www.example.org/{word} and "
                    + $"`{word}` as well.\n\n|{string.Concat(Enumerable.Repeat(" Heading |", 14))}\n"
                    + $"|{string.Concat(Enumerable.Repeat("---|", 14))}\n"
                    + $"|{string.Concat(Enumerable.Repeat(" value |", 14))}\n"
            )
        );
        foreach (var address in new[] { "", "papers/", "papers/wide/", "report/" })
        {
            await using var window = await wide.OpenAsync(address, 320);
            Assert.True(await window.Page.EvaluateAsync<int>(TooWide) == 0, address);
        }
    }

    [BrowserFact]
    public async Task Fields_are_large_enough_that_no_phone_zooms_into_them()
    {
        await using var window = await _wards.OpenAsync("papers/wards/", 390);
        await window.Page.Locator(".text section > p").First.TapAsync();
        await window.Page.Locator("a.pin").TapAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Annotate" }).TapAsync();
        foreach (var field in await window.Page.Locator("dialog :is(input, textarea, select):visible, #q").AllAsync())
        {
            var size = await field.EvaluateAsync<float>("one => parseFloat(getComputedStyle(one).fontSize)");
            Assert.InRange(size, 16, 40);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _wards.Dispose();
}
