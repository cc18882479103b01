using System.Text;
using Microsoft.Playwright;
using StaticArchive.Model;

namespace StaticArchive.BrowserTests;

/// <summary>
/// An archive of one small paper with what notes stumble over: words that stand several times, a list at the end, notes
/// between sentences, ligatures, signs.
/// </summary>
internal sealed class WardArchive : IAsyncDisposable
{
    private const string Paper = """
        # Wards in a small town

        Jane Writer and Robin Miller

        March 2009

        ## Opening

        The ward was opened in spring. The ward was painted in summer. The ward was closed in winter. Nobody asked why.

        The town had argued for beds, and the beds came late, as *Miller (2004)* had said they would. The council paid.

        A second paragraph follows the first without pause, and it ends here.

        ## What was counted

        The count was made by hand.[^1] It was made again by others.[^2]

        ## Odd letters

        The classiﬁcation of oﬃces was ﬁrst tried in co‑operation with naïve façade makers; cost‐beneﬁt was 50 % then.

        Zoë said: good work, and the sum was £1.8bn – not €2m…

        Some code: `a < b && c` stands here, with a [link to elsewhere](https://example.org/x) inside.

        - beds that were used
        - beds that stood empty

        [^1]: By two clerks, who used pencils.
        [^2]: By four clerks, who used ink.
        """;

    private readonly WatchedPage _window;
    private readonly IReadOnlyList<InputFile> _files;
    private readonly SiteFixture _site;

    private WardArchive(SiteFixture site, WatchedPage window, IReadOnlyList<InputFile> files) =>
        (_site, _window, _files) = (site, window, files);

    /// <summary>The paper's page.</summary>
    public IPage Page => _window.Page;

    /// <summary>Opens the paper of an archive with these settings.</summary>
    public static async Task<WardArchive> OpenAsync(SiteFixture site, string settings = "", int width = 1280)
    {
        List<InputFile> files =
        [
            new("input/archive.yml", Encoding.UTF8.GetBytes("title: Ward papers\n" + settings)),
            new("input/papers/wards/wards.md", Encoding.UTF8.GetBytes(Paper)),
        ];
        var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                HasTouch = width < 500,
            }
        );
        var archive = new WardArchive(site, window, files);
        await archive.ServeAsync();
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.Page.GotoAsync(site.Address + "papers/wards/");
        return archive;
    }

    /// <summary>The archive with files more.</summary>
    public Archive Build(params InputFile[] more) =>
        Pipeline.Run([.. _files, .. more], settings => settings with { BaseUrl = _site.Address }, _ => { }).Archive;

    /// <summary>Opens the form for words that are typed.</summary>
    public async Task TypeQuoteAsync(string words)
    {
        await OpenMenuAsync("The ward was opened");
        await Page.Locator(".pin-menu button", new PageLocatorOptions { HasTextString = "Annotate" }).ClickAsync();
        await Page.GetByLabel("The words it is about").FillAsync(words);
    }

    /// <summary>Opens the menu of the paragraph with these words, by the sign that comes with the pointer.</summary>
    public async Task OpenMenuAsync(string words) =>
        await Page.EvaluateAsync(
            """
            words => {
              const block = [...document.querySelectorAll('.text p')].find(one => one.textContent.includes(words));
              block.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
              document.querySelector('a.pin').click();
            }
            """,
            words
        );

    /// <summary>The file that the form would make.</summary>
    public async Task<string> ReadFileAsync() =>
        await Page.EvaluateAsync<string>("document.querySelector('.annotate-form pre').textContent");

    /// <summary>Selects from a place of one text node to a place of another.</summary>
    public async Task SelectAsync(string range) =>
        await Page.EvaluateAsync(
            $$"""
            () => {
              const nodeOf = words => {
                const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) if (walker.currentNode.data.includes(words)) return walker.currentNode;
              };
              const range = document.createRange();
              {{range}}
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }
            """
        );

    /// <summary>Fails with anything that a page must not do and this one did.</summary>
    public void AssertClean() => _window.AssertClean();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _window.DisposeAsync();

    private async Task ServeAsync()
    {
        var result = Pipeline.Run(_files, settings => settings with { BaseUrl = _site.Address }, _ => { });
        var files = result.Files.ToDictionary(file => "/" + file.Path, file => file, StringComparer.Ordinal);
        await Page.Context.RouteAsync(
            _site.Address + "**",
            route =>
            {
                var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath);
                var file = files.GetValueOrDefault(path.EndsWith('/') ? path + "index.html" : path);
                return route.FulfillAsync(
                    file is null
                        ? new RouteFulfillOptions { Status = 404 }
                        : new RouteFulfillOptions
                        {
                            BodyBytes = file.Content().ToArray(),
                            ContentType = Path.GetExtension(file.Path) switch
                            {
                                ".js" => "text/javascript; charset=utf-8",
                                ".css" => "text/css; charset=utf-8",
                                ".svg" => "image/svg+xml",
                                _ => "text/html; charset=utf-8",
                            },
                        }
                );
            }
        );
    }
}
