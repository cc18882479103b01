using System.Net;
using System.Net.Sockets;
using System.Text;
using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>What the preview answers, and to whom.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private static readonly OutputFile[] Site =
    [
        TempFolder.Page("index.html", "<!DOCTYPE html><title>Home</title><body><p>Welcome</p></body>"),
        TempFolder.Page("404.html", "<!DOCTYPE html><title>Not here</title><body><p>Nothing here</p></body>"),
        TempFolder.Page("papers/x/index.html", "<!DOCTYPE html><title>x</title><body><p>Paper x</p></body>"),
        TempFolder.Page("papers/x/source/x.html", "<body>as supplied</body>"),
        TempFolder.Page("assets/site.css", "p{color:green}"),
        TempFolder.Page("data/papers.json", "[]"),
        new("broken/index.html", () => throw new InvalidOperationException("no such theme")),
    ];

    private readonly PreviewStateBroadcaster _board = new();
    private PreviewServer _server = null!;
    private HttpClient _client = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _board.Update(state => state.Next(Site, SortedMessages.Create([], strict: false)));
        _server = await PreviewServer.StartAsync(0, _board, CancellationToken.None);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(_server.Address),
        };
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "text/html", "Welcome")]
    [InlineData("/papers/x/", HttpStatusCode.OK, "text/html", "Paper x")]
    [InlineData("/assets/site.css", HttpStatusCode.OK, "text/css", "green")]
    [InlineData("/data/papers.json?x=1", HttpStatusCode.OK, "application/json", "[]")]
    [InlineData("/papers/", HttpStatusCode.NotFound, "text/html", "Nothing here")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "text/html", "Nothing here")]
    [InlineData("/broken/", HttpStatusCode.InternalServerError, "text/plain", "no such theme")]
    public async Task It_answers_as_a_static_host_does(string path, HttpStatusCode status, string type, string text)
    {
        using var answer = await _client.GetAsync(path);
        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(text, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_one_with_it()
    {
        using var answer = await _client.GetAsync("/papers/x");
        Assert.Equal(
            (HttpStatusCode.Redirect, "/papers/x/"),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
    }

    [Fact]
    public async Task Pages_get_the_script_that_reloads_them_and_files_as_supplied_do_not()
    {
        Assert.Contains(
            "<p>Welcome</p><script src=\"/_preview/preview.js\" data-generation=\"1\" defer></script></body>",
            await _client.GetStringAsync("/"),
            StringComparison.Ordinal
        );
        Assert.Equal("<body>as supplied</body>", await _client.GetStringAsync("/papers/x/source/x.html"));
        Assert.Contains("EventSource", await _client.GetStringAsync("/_preview/preview.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_the_published_site_has()
    {
        foreach (var path in new[] { "/", "/nowhere", "/assets/site.css", "/_preview/preview.js" })
        {
            using var answer = await _client.GetAsync(path);
            Assert.All(
                SecurityHeaders.All,
                header => Assert.Equal([header.Value], answer.Headers.GetValues(header.Name))
            );
        }
    }

    [Theory]
    [InlineData("GET /../../etc/passwd HTTP/1.1")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /..%2f..%2fetc/passwd HTTP/1.1")]
    [InlineData("GET /..%5c..%5cetc/passwd HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /papers/%00 HTTP/1.1")]
    [InlineData("GET /papers/x/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    public async Task Nothing_outside_the_site_can_be_reached(string request)
    {
        var answer = await RawAsync(request, Own());
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:PORT")]
    [InlineData("127.0.0.1.evil.example:PORT")]
    [InlineData("localhost.evil.example:PORT")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:1")]
    [InlineData("0.0.0.0:PORT")]
    [InlineData("[::]:PORT")]
    public async Task A_name_that_is_not_this_machines_own_is_refused(string host) =>
        Assert.Matches("^HTTP/1.1 40[03] ", await RawAsync("GET / HTTP/1.1", host.Replace("PORT", Port())));

    [Theory]
    [InlineData("localhost:PORT")]
    [InlineData("127.0.0.1:PORT")]
    [InlineData("[::1]:PORT")]
    [InlineData("LOCALHOST:PORT")]
    public async Task This_machines_own_names_are_answered(string host) =>
        Assert.StartsWith(
            "HTTP/1.1 200 ",
            await RawAsync("GET / HTTP/1.1", host.Replace("PORT", Port())),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PATCH")]
    public async Task Nothing_can_be_written(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var answer = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/assets")]
    [InlineData("/assets/")]
    [InlineData("/papers/x/source/")]
    [InlineData("/_preview/")]
    [InlineData("/_preview")]
    public async Task No_folder_is_listed(string path)
    {
        using var answer = await _client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("site.css", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/data/papers.json")]
    [InlineData("/_preview/preview.js")]
    public async Task A_page_elsewhere_is_given_no_leave_to_read(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await _client.SendAsync(request);
        Assert.DoesNotContain(
            answer.Headers,
            header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
    }

    [Fact]
    public async Task A_head_request_gets_the_length_and_no_body()
    {
        using var answer = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/assets/site.css"));
        Assert.Equal((HttpStatusCode.OK, 14L), (answer.StatusCode, answer.Content.Headers.ContentLength));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public void It_listens_on_the_loopback_address_only() =>
        Assert.StartsWith("http://127.0.0.1:", _server.Address, StringComparison.Ordinal);

    [Fact]
    public async Task Open_pages_are_told_of_a_new_site_and_of_what_the_build_had_to_say()
    {
        using var reader = new StreamReader(await _client.GetStreamAsync("/_preview/events"));
        Assert.Contains("\"generation\":1", await NextAsync(reader), StringComparison.Ordinal);
        var warning = MessageCatalog.SymbolicLinkSkipped(new SourceLocation("input/x.md"));
        _board.Update(state => state.Next(Site, SortedMessages.Create([warning], strict: false)));
        var second = await NextAsync(reader);
        Assert.Contains("\"generation\":2", second, StringComparison.Ordinal);
        Assert.Contains("SA0651", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_input_keeps_the_last_good_site_and_shows_why()
    {
        using var reader = new StreamReader(await _client.GetStreamAsync("/_preview/events"));
        await NextAsync(reader);
        var error = MessageCatalog.InvalidYaml(new SourceLocation("input/archive.yml", 1, 2), "why");
        _board.Update(state =>
            state.Next(
                [TempFolder.Page("index.html", "<body>half</body>")],
                SortedMessages.Create([error], strict: false)
            )
        );
        var told = await NextAsync(reader);
        Assert.Contains("\"generation\":1", told, StringComparison.Ordinal);
        Assert.Contains("\"stale\":true", told, StringComparison.Ordinal);
        Assert.Contains("SA0601", told, StringComparison.Ordinal);
        Assert.Contains("Welcome", await _client.GetStringAsync("/"), StringComparison.Ordinal);
        _board.Update(state =>
            state.Next([TempFolder.Page("index.html", "<body>mended</body>")], SortedMessages.Create([], strict: false))
        );
        Assert.Contains("\"generation\":2", await NextAsync(reader), StringComparison.Ordinal);
        Assert.Contains("mended", await _client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_was_never_without_errors_is_shown_all_the_same()
    {
        var board = new PreviewStateBroadcaster();
        var error = SortedMessages.Create(
            [MessageCatalog.InvalidYaml(new SourceLocation("input/archive.yml", 1, 2), "why")],
            strict: false
        );
        board.Update(state => state.Next([TempFolder.Page("index.html", "one")], error));
        board.Update(state => state.Next([TempFolder.Page("index.html", "two")], error));
        var state = await board.CurrentAsync(CancellationToken.None);
        Assert.Equal(
            (2, false, "two"),
            (state.Generation, state.IsStale, Encoding.UTF8.GetString(state.Files["index.html"].Content().Span))
        );
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_sentence_and_exit_code_3()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        var (exit, _, error) = await shell.RunAsync("preview", "--port", Port());
        Assert.Equal(3, exit);
        Assert.Contains("SA0680", error, StringComparison.Ordinal);
    }

    private static async Task<string> NextAsync(StreamReader reader)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("the preview hung up");
    }

    private string Port() => new Uri(_server.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Own() => "127.0.0.1:" + Port();

    /// <summary>Sends a request that no client library would let through.</summary>
    private async Task<string> RawAsync(string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(_server.Address).Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
