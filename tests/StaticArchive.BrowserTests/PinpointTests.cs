using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>Citing a paragraph, and saying what is wrong.</summary>
[Collection(SiteCollection.Name)]
public class PinpointTests(SiteFixture site)
{
    private const string ReadHtml = """
        async () => {
          const [item] = await navigator.clipboard.read();
          return (await item.getType('text/html')).text();
        }
        """;

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_paragraph_is_cited_by_its_section_and_number(int width)
    {
        await using var archive = await WardArchive.OpenAsync(site, width: width);
        await OpenAsync(archive, "A second paragraph");
        await archive.Page.GetByLabel("Style").SelectOptionAsync("apa");
        var dialog = archive.Page.Locator("dialog.pinpoint");
        await Assertions
            .Expect(dialog.Locator("dd").First)
            .ToContainTextAsync("(Writer & Miller, 2009, Opening, para. 3)");
        await Assertions.Expect(dialog.Locator("dd").Last).ToContainTextAsync("Opening, para. 3");
        Assert.DoesNotContain("para. p-", await dialog.TextContentAsync(), StringComparison.Ordinal);
        archive.AssertClean();
    }

    [BrowserFact]
    public async Task The_style_is_remembered_and_italics_are_kept()
    {
        await using var archive = await WardArchive.OpenAsync(site);
        await OpenAsync(archive, "The town had argued");
        await archive.Page.GetByLabel("Style").SelectOptionAsync("apa");
        await archive.Page.GetByRole(AriaRole.Button, new() { Name = "Copy: in the list" }).ClickAsync();
        await Assertions.Expect(archive.Page.Locator("dialog.pinpoint dd").Last).ToContainTextAsync("Copied");
        Assert.Contains(
            "<i>Wards in a small town</i>",
            await archive.Page.EvaluateAsync<string>(ReadHtml),
            StringComparison.Ordinal
        );
        await archive.Page.ReloadAsync();
        await OpenAsync(archive, "The town had argued");
        Assert.Equal("apa", await archive.Page.GetByLabel("Style").InputValueAsync());
    }

    [BrowserTheory]
    [InlineData("contact: notes@wards.example\n", "mailto:notes@wards.example?subject=Mistake")]
    [InlineData(
        "repository: https://github.com/ward-owner/ward-archive\n",
        "https://github.com/ward-owner/ward-archive/issues/new?title=Mistake"
    )]
    [InlineData("", "../../annotate/")]
    public async Task A_mistake_is_reported_with_the_words_and_their_address(string settings, string begins)
    {
        await using var archive = await WardArchive.OpenAsync(site, settings);
        await archive.SelectAsync("range.selectNodeContents(nodeOf('A second paragraph'))");
        await archive.Page.WaitForTimeoutAsync(200);
        await archive.Page.EvaluateAsync(
            """
            const link = document.querySelector('a.mistake');
            link.addEventListener('click', event => event.preventDefault());
            link.click();
            """
        );
        var href = (await archive.Page.Locator("a.mistake").GetAttributeAsync("href"))!;
        var text = begins.StartsWith("..", StringComparison.Ordinal)
            ? await archive.Page.EvaluateAsync<string>("navigator.clipboard.readText()")
            : Uri.UnescapeDataString(href);
        Assert.StartsWith(
            begins,
            href.Replace(site.Address, "../../", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("“A second paragraph follows the first", text, StringComparison.Ordinal);
        Assert.Contains(site.Address + "papers/wards/#p-", text, StringComparison.Ordinal);
    }

    private static async Task OpenAsync(WardArchive archive, string words)
    {
        await archive.OpenMenuAsync(words);
        await archive.Page.GetByRole(AriaRole.Button, new() { Name = "Cite this paragraph" }).ClickAsync();
    }
}
