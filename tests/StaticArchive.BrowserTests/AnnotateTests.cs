using System.Text;
using Microsoft.Playwright;
using StaticArchive.Model;

namespace StaticArchive.BrowserTests;

/// <summary>A reader without git: from selected words to a file that the archive takes back.</summary>
[Collection(SiteCollection.Name)]
public class AnnotateTests(SiteFixture site)
{
    private const string Repository = "https://github.com/example/archive";

    [BrowserFact]
    public async Task Words_selected_with_the_mouse_come_back_as_a_highlight_on_the_same_words()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        var selected = await desk.SelectAsync(desk.Paragraph, 20, 95);
        await desk.Page.Locator(".annotate-float").ClickAsync();
        await desk.WriteAsync(
            "Does this still hold? See [the timeline](/timeline/).",
            "Ada Example",
            "one tag, another: tag"
        );
        desk.AssertComesBack(await desk.ProposeAsync(), selected);
    }

    [BrowserFact]
    public async Task A_selection_across_two_blocks_comes_back_too()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        var selected = await desk.SelectAcrossAsync();
        await desk.Page.Locator(".annotate-float").ClickAsync();
        await desk.WriteAsync("Both of them.", "Ada Example", "");
        desk.AssertComesBack(await desk.ProposeAsync(), selected);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        // The key leads to the paragraph that has the focus: here by a link in it, or else the first on the screen.
        await desk
            .Page.Locator($"[id='{desk.Paragraph.Id}']")
            .EvaluateAsync("block => { block.tabIndex = -1; block.focus(); }");
        await desk.PressAsync("p", "Tab", "Tab", "Enter");
        var quote = await desk.Page.EvaluateAsync<string>("document.querySelector('dialog textarea').value");
        await desk.Page.Keyboard.TypeAsync("Written without a mouse.");
        await desk.PressAsync("Shift+Tab");
        await desk.Page.Keyboard.TypeAsync("Ask");
        await desk.PressAsync("Tab", "Tab");
        await desk.Page.Keyboard.TypeAsync("Keyboard Reader");
        await desk.PressAsync("Tab", "Tab");
        var file = await desk.ProposeAsync(() => desk.PressAsync("Enter"));
        Assert.Contains("motivation: questioning\n", file.Text, StringComparison.Ordinal);
        Assert.Contains("author: \"Keyboard Reader\"\n", file.Text, StringComparison.Ordinal);
        desk.AssertComesBack(file, quote);
        await desk.PressAsync("Escape");
        await desk.Page.WaitForFunctionAsync("document.activeElement.className === 'pin'");
    }

    [BrowserFact]
    public async Task Words_that_stand_at_many_places_get_the_words_around_them()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        var word = desk
            .Document.Blocks.Where(block => block.Kind == BlockKind.Paragraph)
            .Select(block => block.Span.Slice(desk.Document.Text))
            .SelectMany(text => text.Split(' '))
            .Where(word => word.Length > 5 && word.All(char.IsAsciiLetterLower))
            .GroupBy(word => word, StringComparer.Ordinal)
            .MaxBy(group => group.Count())!
            .Key;
        var block = desk.Document.Blocks.Last(block =>
            block.Kind == BlockKind.Paragraph
            && block.Span.Slice(desk.Document.Text).Contains($" {word} ", StringComparison.Ordinal)
        );
        var start = block.Span.Slice(desk.Document.Text).IndexOf($" {word} ", StringComparison.Ordinal) + 1;
        Assert.Equal(word, await desk.SelectWordAsync(block, start + 1));
        await desk.Page.Locator(".annotate-float").ClickAsync();
        await desk.WriteAsync("This one.", "Ada Example", "");
        var note = desk.AssertComesBack(await desk.ProposeAsync(), word);
        Assert.Equal(block.Span.Start + start, note.Anchor.Span.Start);
    }

    [BrowserFact]
    public async Task What_no_address_can_hold_is_copied_and_the_empty_file_is_opened()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        await desk.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var selected = await desk.SelectAsync(desk.Paragraph, 20, 95);
        await desk.Page.Locator(".annotate-float").ClickAsync();
        await desk.WriteAsync(string.Concat(Enumerable.Repeat("A long thought. ", 450)), "Ada Example", "");
        var opened = await desk.ProposeAsync();
        Assert.Equal("", opened.Text);
        await Assertions.Expect(desk.Page.Locator(".quote-state")).ToContainTextAsync("too long");
        var copied = await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        desk.AssertComesBack(opened with { Text = copied }, selected);
    }

    [BrowserTheory]
    [InlineData(
        "https://gitlab.com/example/archive",
        "https://gitlab.com/example/archive/-/new/main?file_name=input%2Fannotations%2F"
    )]
    [InlineData(
        "https://codeberg.org/example/archive",
        "https://codeberg.org/example/archive/_new/main?filename=input%2Fannotations%2F"
    )]
    public async Task Other_hosts_open_the_empty_file_and_the_text_is_copied(string repository, string begins)
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, repository);
        await desk.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await desk.SelectAsync(desk.Paragraph, 20, 95);
        await desk.Page.Locator(".annotate-float").ClickAsync();
        await desk.WriteAsync("A note.", "Ada Example", "");
        var opened = await desk.ProposeAsync();
        Assert.StartsWith(begins, opened.Address, StringComparison.Ordinal);
        Assert.StartsWith(
            "---\nauthor: \"Ada Example\"\n",
            await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()"),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task Without_a_repository_the_file_can_be_saved()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, null);
        var selected = await desk.SelectAsync(desk.Paragraph, 20, 95);
        await desk.Page.Locator(".annotate-float").ClickAsync();
        await desk.WriteAsync("A note.", "Ada Example", "");
        Assert.Equal(
            0,
            await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Propose" }).CountAsync()
        );
        var saved = await desk.Page.RunAndWaitForDownloadAsync(() =>
            desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save the file" }).ClickAsync()
        );
        var text = await File.ReadAllTextAsync((await saved.PathAsync())!, Encoding.UTF8);
        desk.AssertComesBack(
            new AnnotationDesk.Opened("", $"input/annotations/{desk.Document.Paper}/{saved.SuggestedFilename}", text),
            selected
        );
    }

    [BrowserFact]
    public async Task Unfinished_words_survive_a_reload_until_the_form_is_emptied()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        var selected = await desk.SelectAsync(desk.Paragraph, 20, 95);
        await desk.Page.Locator(".annotate-float").ClickAsync();
        await desk.WriteAsync("Half a thou", "Ada Example", "later");
        await desk.Page.ReloadAsync();
        await desk
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Go on with the note you began" })
            .ClickAsync();
        await desk.Page.GetByLabel("Your note").PressSequentiallyAsync("");
        Assert.Equal("Half a thou", await desk.Page.GetByLabel("Your note").InputValueAsync());
        desk.AssertComesBack(await desk.ProposeAsync(), selected);
        await desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Empty the form" }).ClickAsync();
        await desk.Page.ReloadAsync();
        Assert.Equal(
            0,
            await desk
                .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Go on with the note you began" })
                .CountAsync()
        );
    }

    [BrowserFact]
    public async Task A_reply_names_the_note_it_answers_and_stands_below_it()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        var note = site.Result.Archive.Annotations.First(note =>
            note.Anchor.Document == desk.Document.Id
            && note.Anchor.State == AnchorState.Exact
            && note.Record.ReplyTo is null
        );
        await desk.Page.Locator($"a.note-ref[href='#note-{note.Id}']").ClickAsync();
        await desk
            .Page.Locator($"[id='note-{note.Id}']")
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Reply" })
            .ClickAsync();
        await desk.WriteAsync("An answer.", "Ada Example", "");
        var file = await desk.ProposeAsync();
        Assert.Contains("motivation: replying\n", file.Text, StringComparison.Ordinal);
        var (archive, page) = desk.Rebuild(file);
        Assert.Equal(note.Id, archive.Annotations.Single(one => one.Record.Path == file.Path).Record.ReplyTo);
        Assert.Contains(
            "An answer.",
            page.QuerySelector($"[id='note-{note.Id}'] .reply")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task Notes_can_be_hidden_and_stay_hidden()
    {
        await using var desk = await AnnotationDesk.OpenAsync(site, Repository);
        var toggle = desk.Page.Locator(".toggle-notes");
        await toggle.ClickAsync();
        await desk.Page.ReloadAsync();
        await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.Equal(0, await desk.Page.Locator(":is(.note-ref, .annotation):visible").CountAsync());
        await toggle.ClickAsync();
        Assert.NotEqual(0, await desk.Page.Locator(".note-ref:visible").CountAsync());
        desk.AssertClean();
    }
}
