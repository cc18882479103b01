using System.Text;
using Microsoft.Playwright;
using StaticArchive.Model;

namespace StaticArchive.BrowserTests;

/// <summary>What readers type, paste and select, and where a note can go.</summary>
[Collection(SiteCollection.Name)]
public class NoteComposerTests(SiteFixture site)
{
    [BrowserTheory]
    [InlineData("classification of offices was first", "classiﬁcation of oﬃces was ﬁrst")]
    [InlineData("not €2m...", "not €2m…")]
    [InlineData("The count was made by hand. It was made again", "The count was made by hand.")]
    [InlineData("The town had argued … The council paid", "The town had argued for beds")]
    [InlineData("as *Miller (2004)* had said they would", "Miller (2004) had said they would")]
    [InlineData("with a [link to elsewhere](https://example.org/x) inside", "with a link to elsewhere inside")]
    [InlineData(
        "A second paragraph folows the first without a pause",
        "A second paragraph follows the first without pause"
    )]
    public async Task Words_that_the_build_would_take_are_taken_as_they_are_printed(string typed, string printed)
    {
        await using var archive = await WardArchive.OpenAsync(site);
        await archive.TypeQuoteAsync(typed);
        await archive.Page.GetByLabel("Your note").FillAsync("A note.");
        await Assertions.Expect(archive.Page.Locator(".quote-state")).ToHaveAttributeAsync("data-ok", "true");
        var file = await archive.ReadFileAsync();
        Assert.Contains(printed, file, StringComparison.Ordinal);
        var note = Assert.Single(Build(archive, file).Annotations);
        Assert.Equal(AnchorState.Exact, note.Anchor.State);
        archive.AssertClean();
    }

    [BrowserTheory]
    [InlineData("Nothing of the kind was ever printed here by anybody")]
    [InlineData("The ward was")]
    public async Task Words_that_are_not_there_or_at_several_places_are_not_taken(string typed)
    {
        await using var archive = await WardArchive.OpenAsync(site);
        await archive.TypeQuoteAsync(typed);
        await Assertions.Expect(archive.Page.Locator(".quote-state")).ToHaveAttributeAsync("data-ok", "false");
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_last_block_can_be_selected_by_three_clicks(int width)
    {
        await using var archive = await WardArchive.OpenAsync(site, width: width);
        await archive.SelectAsync(
            """
            range.setStart(nodeOf('beds that stood empty'), 0);
            range.setEnd(document.querySelector('.about-text, footer.site'), 0);
            """
        );
        await archive.Page.Locator(".annotate-float").ClickAsync();
        Assert.StartsWith(
            "beds that stood empty",
            await archive.Page.GetByLabel("The words it is about").InputValueAsync(),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task A_selection_that_begins_in_the_title_has_the_words_of_the_text()
    {
        await using var archive = await WardArchive.OpenAsync(site);
        await archive.SelectAsync(
            """
            range.setStart(document.querySelector('h1').firstChild, 0);
            const node = nodeOf('The ward was opened');
            range.setEnd(node, node.data.indexOf(' The ward was painted'));
            """
        );
        await archive.Page.Locator(".annotate-float").ClickAsync();
        Assert.EndsWith(
            "The ward was opened in spring.",
            await archive.Page.GetByLabel("The words it is about").InputValueAsync(),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task A_selection_is_whole_when_something_has_changed_the_page()
    {
        await using var archive = await WardArchive.OpenAsync(site);
        await archive.SelectAsync("range.selectNodeContents(nodeOf('A second paragraph'))");
        await archive.Page.WaitForTimeoutAsync(300);
        await archive.SelectAsync(
            """
            const node = nodeOf('A second paragraph'), tail = node.splitText(20), mark = document.createElement('span');
            tail.replaceWith(mark);
            mark.append(tail);
            range.setStart(node, 0);
            range.setEnd(tail, tail.length);
            """
        );
        await archive.Page.WaitForTimeoutAsync(300);
        await archive.Page.Locator(".annotate-float").ClickAsync();
        Assert.Equal(
            "A second paragraph follows the first without pause, and it ends here.",
            await archive.Page.GetByLabel("The words it is about").InputValueAsync()
        );
    }

    [BrowserFact]
    public async Task Closing_the_form_leads_back_to_the_words()
    {
        await using var archive = await WardArchive.OpenAsync(site);
        await archive.SelectAsync("range.selectNodeContents(nodeOf('A second paragraph'))");
        await archive.Page.Locator(".annotate-float").ClickAsync();
        await archive.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        // The event that tells of the closing comes when the browser has time for it.
        await archive.Page.WaitForFunctionAsync("document.activeElement.textContent.startsWith('A second paragraph')");
    }

    [BrowserTheory]
    [InlineData("", "whoever looks after “Ward papers”", "Save the file")]
    [InlineData("contact: notes@wards.example\n", "stays in this browser", "Send it by mail")]
    [InlineData(
        "repository: https://github.com/ward-owner/ward-archive\n",
        "stays in this browser",
        "Open the file on GitHub"
    )]
    public async Task There_is_always_somewhere_to_send_a_note(string settings, string said, string first)
    {
        await using var archive = await WardArchive.OpenAsync(site, settings);
        await archive.TypeQuoteAsync("A second paragraph follows the first");
        await Assertions.Expect(archive.Page.Locator(".annotate-form")).ToContainTextAsync(said);
        Assert.Equal(first, await archive.Page.Locator(".annotate-form .actions button").First.TextContentAsync());
        Assert.Equal(
            settings.Contains("repository", StringComparison.Ordinal) ? 1 : 0,
            await archive.Page.GetByRole(AriaRole.Button, new() { Name = "Use the form for issues" }).CountAsync()
        );
    }

    [BrowserFact]
    public async Task Papers_lead_to_a_page_that_says_how_to_annotate()
    {
        await using var archive = await WardArchive.OpenAsync(site);
        await archive.Page.GetByRole(AriaRole.Link, new() { Name = "Add one" }).ClickAsync();
        await Assertions.Expect(archive.Page.Locator("h1")).ToHaveTextAsync("How to annotate");
        await Assertions.Expect(archive.Page.Locator("main")).ToContainTextAsync("Ward papers");
        archive.AssertClean();
    }

    private static Archive Build(WardArchive archive, string file) =>
        archive.Build(new InputFile("input/annotations/wards/note.md", Encoding.UTF8.GetBytes(file)));
}
