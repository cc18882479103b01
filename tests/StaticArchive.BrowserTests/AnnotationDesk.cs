using System.Text;
using System.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Tests;
using Document = StaticArchive.Model.Document;

namespace StaticArchive.BrowserTests;

/// <summary>A paper's page of a site that knows a repository, whose host is not asked but overheard.</summary>
internal sealed class AnnotationDesk : IAsyncDisposable
{
    private readonly SiteFixture _site;
    private readonly WatchedPage _window;
    private readonly List<string> _asked = [];

    private AnnotationDesk(SiteFixture site, WatchedPage window, Document document) =>
        (_site, _window, Document) = (site, window, document);

    /// <summary>What the host was asked for.</summary>
    /// <param name="Address">The address that was opened.</param>
    /// <param name="Path">The file's path in it.</param>
    /// <param name="Text">The file's content in it; empty where it holds none.</param>
    public sealed record Opened(string Address, string Path, string Text);

    /// <summary>The document whose page it is: the first of the archive that has a note.</summary>
    public Document Document { get; }

    /// <summary>The page.</summary>
    public IPage Page => _window.Page;

    /// <summary>A paragraph that is long and holds a citation or a link.</summary>
    public Block Paragraph =>
        Document.Blocks.First(block =>
            block.Kind == BlockKind.Paragraph && block.Box is null && block.Span.Length > 300
        );

    /// <summary>Opens the page, as a build with <c>--repository</c> makes it.</summary>
    public static async Task<AnnotationDesk> OpenAsync(SiteFixture site, string? repository)
    {
        var archive = site.Result.Archive;
        var document = archive.Documents.First(document =>
            archive.Annotations.Any(note =>
                note.Anchor.Document == document.Id
                && note.Anchor.State == AnchorState.Exact
                && note.Record.ReplyTo is null
            )
        );
        var address = SiteUrls.Document(document, archive.Papers.Single(paper => paper.Id == document.Paper));
        var window = await site.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1300, Height = 900 },
            }
        );
        var desk = new AnnotationDesk(site, window, document);
        if (repository is not null)
        {
            var pages = Pipeline
                .Run(
                    FileSystem.Read(Repository.At("input")),
                    settings => settings with { BaseUrl = site.Address, Repository = repository },
                    _ => { }
                )
                .Files;
            var html = pages.Single(file => file.Path == address + "index.html").Content();
            await window.Page.Context.RouteAsync(
                "**/" + address,
                route =>
                    route.FulfillAsync(
                        new RouteFulfillOptions
                        {
                            BodyBytes = html.ToArray(),
                            ContentType = "text/html; charset=utf-8",
                            Headers = HostHeaders
                                .Of("/" + address, HostHeaders.Read())
                                .Where(header => header.Key != "Strict-Transport-Security")
                                .ToDictionary(header => header.Key, header => header.Value, StringComparer.Ordinal),
                        }
                    )
            );
            await window.Page.Context.RouteAsync(
                new Uri(repository).GetLeftPart(UriPartial.Authority) + "/**",
                route =>
                {
                    desk._asked.Add(route.Request.Url);
                    return route.FulfillAsync(
                        new RouteFulfillOptions { Body = "overheard", ContentType = "text/plain" }
                    );
                }
            );
        }

        await window.Page.GotoAsync(site.Address + address);
        return desk;
    }

    /// <summary>
    /// Drags the mouse over the words of a block from one offset to another; gives what the browser has selected.
    /// </summary>
    public async Task<string> SelectAsync(Block block, int start, int end) =>
        await DragAsync((block, start), (block, end));

    /// <summary>Clicks a word of a block twice; gives what the browser has selected.</summary>
    public async Task<string> SelectWordAsync(Block block, int at)
    {
        await Page.EvaluateAsync(
            "y => scrollBy({ top: y - 300, behavior: 'instant' })",
            (await PointAsync(block.Id, at))[1]
        );
        await Page.WaitForTimeoutAsync(200);
        var point = await PointAsync(block.Id, at);
        await Page.Mouse.DblClickAsync(point[0], point[1]);
        return await Page.EvaluateAsync<string>("getSelection().toString().trim()");
    }

    /// <summary>Drags from the middle of a paragraph to the middle of the next.</summary>
    public async Task<string> SelectAcrossAsync()
    {
        var blocks = Document.Blocks;
        var first = Enumerable
            .Range(0, blocks.Count - 1)
            .First(i =>
                blocks[i] is { Kind: BlockKind.Paragraph, Box: null, Span.Length: > 80 }
                && blocks[i + 1]
                    is {
                        Kind: BlockKind.Paragraph or BlockKind.Heading or BlockKind.Quotation or BlockKind.ListItem,
                        Box: null,
                        Span.Length: > 10
                    }
            );
        return await DragAsync(
            (blocks[first], blocks[first].Span.Length - 60),
            (blocks[first + 1], Math.Min(50, blocks[first + 1].Span.Length))
        );
    }

    /// <summary>Fills the form in.</summary>
    public async Task WriteAsync(string body, string author, string tags)
    {
        await Page.GetByLabel("Your note").FillAsync(body);
        await Page.GetByLabel("Your name").FillAsync(author);
        await Page.GetByLabel("Tags, with commas").FillAsync(tags);
    }

    /// <summary>Presses keys, one after another.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Presses the button that opens the host's form for a new file; gives what it was asked for.</summary>
    public async Task<Opened> ProposeAsync(Func<Task>? how = null)
    {
        _asked.Clear();
        var popup = await Page.Context.RunAndWaitForPageAsync(
            how ?? (() => Page.Locator(".annotate-form .actions button").First.ClickAsync())
        );
        await popup.WaitForLoadStateAsync();
        await popup.CloseAsync();
        var query = HttpUtility.ParseQueryString(new Uri(_asked[0]).Query, Encoding.UTF8);
        return new Opened(_asked[0], query["filename"] ?? query["file_name"] ?? "", query["value"] ?? "");
    }

    /// <summary>
    /// Puts the file into the archive, builds it and finds the highlight on the same words; nothing has complained.
    /// </summary>
    public Annotation AssertComesBack(Opened file, string selected)
    {
        var (archive, page) = Rebuild(file);
        var note = archive.Annotations.Single(note => note.Record.Path == file.Path);
        Assert.Equal((AnchorState.Exact, Document.Id), (note.Anchor.State, note.Anchor.Document));
        var marked = page.QuerySelectorAll($"mark#h-{note.Id}")
            .Concat(page.QuerySelectorAll("mark").Where(mark => mark.Id is null))
            .ToList();
        Assert.NotEmpty(marked);
        Assert.Equal(Flat(selected), Flat(note.Anchor.Span.Slice(Document.Text)));
        Assert.StartsWith(
            Flat(marked[0].TextContent)[..Math.Min(15, Flat(marked[0].TextContent).Length)],
            Flat(selected),
            StringComparison.Ordinal
        );
        AssertClean();
        return note;
    }

    /// <summary>The archive with one file more, and the page of this document in it.</summary>
    public (Archive Archive, IDocument Page) Rebuild(Opened file)
    {
        Assert.StartsWith($"input/annotations/{Document.Paper}/", file.Path, StringComparison.Ordinal);
        var input = FileSystem
            .Read(Repository.At("input"))
            .Append(new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))
            .ToList();
        var result = Pipeline.Run(input, settings => settings, _ => { });
        Assert.DoesNotContain(result.Archive.Messages, message => message.Location.Path == file.Path);
        var path =
            SiteUrls.Document(Document, result.Archive.Papers.Single(paper => paper.Id == Document.Paper))
            + "index.html";
        return (
            result.Archive,
            new HtmlParser().ParseDocument(
                Encoding.UTF8.GetString(result.Files.Single(one => one.Path == path).Content().Span)
            )
        );
    }

    /// <summary>Fails with anything that a page must not do and this one did.</summary>
    public void AssertClean() => _window.AssertClean();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _window.DisposeAsync();

    /// <summary>
    /// Drags until the words meant are the words selected: lines break anew when the browser has its hyphenation.
    /// </summary>
    private async Task<string> DragAsync((Block Block, int At) from, (Block Block, int At) to)
    {
        var meant =
            from.Block.Id == to.Block.Id
                ? from.Block.Span.Slice(Document.Text)[from.At..to.At].Trim()
                : from.Block.Span.Slice(Document.Text)[from.At..].Trim()
                    + " "
                    + to.Block.Span.Slice(Document.Text)[..to.At].Trim();
        var selected = "";
        for (var attempt = 0; attempt < 5 && Flat(selected) != Flat(meant); attempt++)
        {
            await Page.EvaluateAsync(
                "y => { getSelection().removeAllRanges(); scrollBy({ top: y - 300, behavior: 'instant' }); }",
                (await PointAsync(from.Block.Id, from.At))[1]
            );
            await Page.WaitForTimeoutAsync(200);
            var start = await PointAsync(from.Block.Id, from.At);
            var end = await PointAsync(to.Block.Id, to.At - 1, end: true);
            await Page.Mouse.MoveAsync(start[0], start[1]);
            await Page.Mouse.DownAsync();
            await Page.Mouse.MoveAsync(end[0], end[1], new MouseMoveOptions { Steps = 4 });
            await Page.Mouse.UpAsync();
            selected = await Page.EvaluateAsync<string>(
                "() => { const words = getSelection().getRangeAt(0).cloneContents(); for (const added of "
                    + "words.querySelectorAll('[data-added]')) added.remove(); return "
                    + "[...words.childNodes].map(node => node.textContent).join(words.querySelector('p') ? ' ' : "
                    + "''); }"
            );
        }

        Assert.Equal(Flat(meant), Flat(selected));
        return meant;
    }

    /// <summary>
    /// Where on the screen a character of a block begins or ends; what the page added to its words is not counted.
    /// </summary>
    private async Task<float[]> PointAsync(string id, int at, bool end = false) =>
        await Page.EvaluateAsync<float[]>(
            """
            ([id, at, end]) => {
              const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, { acceptNode: node => node.nodeType === 3 ? NodeFilter.FILTER_ACCEPT : node.hasAttribute('data-added') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP });
              for (let seen = 0; walker.nextNode(); seen += walker.currentNode.length) {
                if (at >= seen + walker.currentNode.length) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at - seen);
                range.setEnd(walker.currentNode, at - seen + 1);
                const box = range.getClientRects()[0];
                return [end ? box.right - 0.5 : box.left + 0.5, box.top + box.height / 2];
              }
            }
            """,
            new object[] { id, at, end }
        );

    private static string Flat(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
