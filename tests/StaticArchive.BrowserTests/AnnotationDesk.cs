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
    private readonly WatchedPage _window;
    private readonly List<string> _asked = [];
    private readonly MouseSelection _selection;

    private AnnotationDesk(WatchedPage window, Document document) =>
        (_window, Document, _selection) = (window, document, new MouseSelection(window.Page, document));

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
        var desk = new AnnotationDesk(window, document);
        if (repository is not null)
        {
            await ServeAsync(window, address, Build(site, repository, address));
            await desk.OverhearAsync(new Uri(repository).GetLeftPart(UriPartial.Authority));
        }

        await window.Page.GotoAsync(site.Address + address);
        return desk;
    }

    /// <summary>The page as a build with <c>--repository</c> makes it.</summary>
    private static byte[] Build(SiteFixture site, string repository, string address) =>
        Pipeline
            .Run(
                FileSystem.Read(Repository.At("input")),
                settings => settings with { BaseUrl = site.Address, Repository = repository },
                _ => { }
            )
            .Files.Single(file => file.Path == address + "index.html")
            .Content()
            .ToArray();

    private static async Task ServeAsync(WatchedPage window, string address, byte[] html) =>
        await window.Page.Context.RouteAsync(
            "**/" + address,
            route =>
                route.FulfillAsync(
                    new RouteFulfillOptions
                    {
                        BodyBytes = html,
                        ContentType = "text/html; charset=utf-8",
                        Headers = HostHeaders
                            .For("/" + address, HostHeaders.Read())
                            .Where(header => header.Key != "Strict-Transport-Security")
                            .ToDictionary(header => header.Key, header => header.Value, StringComparer.Ordinal),
                    }
                )
        );

    /// <summary>Answers for the host, and notes what it was asked for.</summary>
    private async Task OverhearAsync(string host) =>
        await Page.Context.RouteAsync(
            host + "/**",
            route =>
            {
                _asked.Add(route.Request.Url);
                return route.FulfillAsync(new RouteFulfillOptions { Body = "overheard", ContentType = "text/plain" });
            }
        );

    /// <summary>
    /// Drags the mouse over the words of a block from one offset to another; gives what the browser has selected.
    /// </summary>
    public async Task<string> SelectAsync(Block block, int start, int end) =>
        await _selection.DragAsync((block, start), (block, end));

    /// <summary>Clicks a word of a block twice; gives what the browser has selected.</summary>
    public async Task<string> SelectWordAsync(Block block, int at) => await _selection.DoubleClickAsync(block, at);

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
        return await _selection.DragAsync(
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
        Assert.Equal(MouseSelection.Flat(selected), MouseSelection.Flat(note.Anchor.Span.Slice(Document.Text)));
        Assert.StartsWith(
            MouseSelection.Flat(marked[0].TextContent)[
                ..Math.Min(15, MouseSelection.Flat(marked[0].TextContent).Length)
            ],
            MouseSelection.Flat(selected),
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
}
