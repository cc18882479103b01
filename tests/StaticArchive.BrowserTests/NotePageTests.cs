using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.BrowserTests;

/// <summary>A reader follows the marker of a note to the note and back.</summary>
[Collection(SiteCollection.Name)]
public sealed class NotePageTests(SiteFixture site) : IDisposable
{
    private const string Paper =
        "# On mills\n\n## Findings\n\nMills turn.[^1] Weirs hold.[^2]\n\n"
        + "[^1]: Ann Meadow, *The Mills of the Vale* (London: "
        + "Mill Press, 2003), p. 4.\n\n[^2]: Meadow, *The Mills of the Vale*, p. 9.\n";

    private string Folder => Path.Combine(site.Folder, "of-notes");

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_marker_leads_to_its_note_and_the_note_leads_back(bool scripts)
    {
        var address = Build();
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await window.Page.GotoAsync(address);
        await window.Page.Locator("a.noteref[aria-label='Note 2']").ClickAsync();
        var note = window.Page.Locator(".footnote:has(> :target)");
        await Assertions.Expect(note).ToContainTextAsync("p. 9");
        await note.Locator("[aria-label='Back to the text, note 2']").ClickAsync();
        Assert.EndsWith("#note-ref-2", window.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(window.Page.Locator("#note-ref-2")).ToBeInViewportAsync();
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_marker_shows_its_note_on_the_space_bar_and_Escape_closes_it()
    {
        var address = Build();
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(address);
        await window.Page.Locator("a.noteref").First.FocusAsync();
        await window.Page.Keyboard.PressAsync("Space");
        var shown = window.Page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Note" });
        await Assertions.Expect(shown).ToContainTextAsync("To the note");
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(shown).ToHaveCountAsync(0);
        window.AssertClean();
    }

    [BrowserFact]
    public async Task A_screen_reader_is_told_what_a_marker_a_note_and_its_way_back_are()
    {
        var address = Build();
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync(address);
        var session = await window.Page.Context.NewCDPSessionAsync(window.Page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        List<string> nodes =
        [
            .. tree.GetProperty("nodes")
                .EnumerateArray()
                .Where(node => !node.GetProperty("ignored").GetBoolean())
                .Select(node => $"{ReadValue(node, "role")}: {ReadValue(node, "name")}"),
        ];
        Assert.Equal(
            ["doc-noteref: Note 1", "doc-noteref: Note 2"],
            nodes.Where(node => node.StartsWith("doc-noteref", StringComparison.Ordinal))
        );
        Assert.Equal(2, nodes.Count(node => node.StartsWith("doc-footnote", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "doc-backlink: Back to the text, note 1",
                "doc-backlink: Note 2",
                "doc-backlink: Back to the text, note 2",
            ],
            nodes.Where(node => node.StartsWith("doc-backlink", StringComparison.Ordinal))
        );
    }

    private static string ReadValue(System.Text.Json.JsonElement node, string field) =>
        node.TryGetProperty(field, out var value) && value.TryGetProperty("value", out var words)
            ? words.ToString()
            : "";

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private string Build()
    {
        var result = Pipeline.Run(
            [new InputFile("input/papers/mills/text.md", System.Text.Encoding.UTF8.GetBytes(Paper))],
            settings => settings with { BaseUrl = site.Address + "of-notes/" },
            _ => { }
        );
        FileSystem.Write(Folder, result.Files);
        return site.Address + "of-notes/papers/mills/";
    }
}
