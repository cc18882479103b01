using Microsoft.Playwright;

namespace StaticArchive.BrowserTests;

/// <summary>
/// A page in a window of its own. It keeps account of errors on the console, of what the Content-Security-Policy
/// refused, of failed requests and of requests to anywhere else; <see cref="AssertClean"/> says there were none.
/// </summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private const string ReportViolations = """
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`));
        """;

    private const string FocusAndPoint = """
        for (const element of document.querySelectorAll('main :is([tabindex], a, button, input, summary)')) {
          element.focus();
          element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        }
        """;

    private readonly List<string> _complaints = [];
    private readonly IBrowserContext _context;

    private WatchedPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Opens an empty page that may ask for what lies below one address, or below a folder.</summary>
    public static async Task<WatchedPage> OpenAsync(IBrowserContext context, string address)
    {
        var watched = new WatchedPage(context, await context.NewPageAsync());
        await context.AddInitScriptAsync(ReportViolations);
        watched.Page.Console += (_, message) => watched.Note(message.Type == "error", "console: " + message.Text);
        watched.Page.PageError += (_, error) => watched.Note(true, "script: " + error);
        watched.Page.Request += (_, request) =>
            watched.Note(!IsOwn(request.Url, address), "request elsewhere: " + request.Url);
        watched.Page.Response += (_, response) =>
            watched.Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        watched.Page.RequestFailed += (_, request) =>
            watched.Note(request.Failure != "net::ERR_ABORTED", $"failed: {request.Url} {request.Failure}");
        return watched;
    }

    /// <summary>Gives the focus and the pointer of the mouse to everything that can react to them.</summary>
    public async Task TouchEverythingAsync() => await Page.EvaluateAsync(FocusAndPoint);

    /// <summary>Fails with everything that was noted.</summary>
    public void AssertClean()
    {
        lock (_complaints)
        {
            Assert.True(_complaints.Count == 0, Page.Url + "\n" + string.Join('\n', _complaints));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static bool IsOwn(string url, string address) =>
        url.StartsWith(address, StringComparison.Ordinal)
        || url.StartsWith("file:", StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal)
        || url == "about:blank";

    private void Note(bool isWrong, string what)
    {
        if (isWrong)
        {
            lock (_complaints)
            {
                _complaints.Add(what);
            }
        }
    }
}
