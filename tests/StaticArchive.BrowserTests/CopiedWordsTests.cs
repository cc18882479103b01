using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>What is copied from a paper is the paper.</summary>
[Collection(SiteCollection.Name)]
public sealed class CopiedWordsTests(SiteFixture site) : IDisposable
{
    private const string Select = """
        ([from, to]) => {
          const words = new Map();
          const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          let started = false;
          while (walker.nextNode()) {
            const { data } = walker.currentNode;
            if (!started && data.includes(from)) {
              range.setStart(walker.currentNode, data.indexOf(from));
              started = true;
            }
            if (started && data.includes(to)) {
              range.setEnd(walker.currentNode, data.indexOf(to) + to.length);
              break;
            }
          }
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }
        """;

    private readonly WardSite _wards = WardSite.Build(site, "copies");

    [BrowserTheory]
    [InlineData(360, "council paid", "paragraph follows", "council paid.\nA second paragraph follows")]
    [InlineData(1280, "council paid", "paragraph follows", "council paid.\nA second paragraph follows")]
    [InlineData(1440, "council paid", "paragraph follows", "council paid.\nA second paragraph follows")]
    [InlineData(1280, "who left within", "It was made", "who left within a year\nYear")]
    [InlineData(1280, "Dickinson, H.", "Ward Press", "Dickinson, H. and Glasby, J. (2007) Why")]
    public async Task A_passage_is_copied_as_its_author_wrote_it(int width, string from, string to, string begins)
    {
        await using var window = await OpenAsync(width);
        if (width < 1000)
        {
            await window.Page.Locator("a.note-ref").First.ClickAsync();
        }

        await window.Page.EvaluateAsync(Select, new[] { from, to });
        await window.Page.Keyboard.PressAsync("Control+C");
        var lines = (await ReadAsync(window)).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var copied = string.Join('\n', lines);
        Assert.StartsWith(begins, copied, StringComparison.Ordinal);
        Assert.EndsWith(to, copied, StringComparison.Ordinal);
        foreach (var sign in new[] { "¶", "§", "↩", "note", "Ann", "passage", "Back" })
        {
            Assert.DoesNotContain(sign, copied, StringComparison.Ordinal);
        }
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Three_clicks_copy_one_paragraph(int width)
    {
        await using var window = await OpenAsync(width);
        await window
            .Page.Locator(".text p:has(a.note-ref)")
            .ClickAsync(
                new LocatorClickOptions
                {
                    ClickCount = 3,
                    Position = new Position { X = 20, Y = 10 },
                }
            );
        await window.Page.Keyboard.PressAsync("Control+C");
        var copied = (await ReadAsync(window)).Trim();
        Assert.StartsWith("The town had argued", copied, StringComparison.Ordinal);
        Assert.EndsWith("The council paid.", copied, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _wards.Dispose();

    private async Task<WatchedPage> OpenAsync(int width)
    {
        var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        await window.Page.GotoAsync(_wards.Address + "papers/wards/");
        return window;
    }

    private static async Task<string> ReadAsync(WatchedPage window) =>
        await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
