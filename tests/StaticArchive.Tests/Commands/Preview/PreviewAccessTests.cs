using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>Whom the preview answers, and what nobody gets.</summary>
public sealed class PreviewAccessTests : PreviewTestBase
{
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
        using var answer = await Client.SendAsync(request);
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
        using var answer = await Client.GetAsync(path);
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
        using var answer = await Client.SendAsync(request);
        Assert.DoesNotContain(
            answer.Headers,
            header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "script", false)]
    [InlineData("same-site", "no-cors", "script", false)]
    [InlineData("cross-site", "navigate", "iframe", false)]
    [InlineData("cross-site", "navigate", "document", true)]
    [InlineData("same-origin", "no-cors", "script", true)]
    [InlineData("none", "navigate", "document", true)]
    public async Task A_page_elsewhere_cannot_take_a_file_as_its_script(
        string site,
        string mode,
        string destination,
        bool isAnswered
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/data/papers.json");
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);
        request.Headers.Add("Sec-Fetch-Dest", destination);
        using var answer = await Client.SendAsync(request);
        Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Theory]
    [InlineData("/papers/x/source/x.html", true)]
    [InlineData("/papers/x/source/%78.html", true)]
    [InlineData("/papers/x/", false)]
    public async Task Documents_as_supplied_are_sandboxed_as_the_host_does_it(string path, bool isSandboxed)
    {
        using var answer = await Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var policies = answer.Headers.GetValues("Content-Security-Policy");
        Assert.Equal(isSandboxed, policies.Any(policy => policy.EndsWith("; sandbox", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_listens_on_the_loopback_address_only() =>
        Assert.StartsWith("http://127.0.0.1:", Server.Address, StringComparison.Ordinal);

    [Fact]
    public async Task A_port_that_is_taken_is_a_sentence_and_exit_code_3()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        var (exit, _, error) = await shell.RunAsync("preview", "--port", Port());
        Assert.Equal(3, exit);
        Assert.Contains("SA0680", error, StringComparison.Ordinal);
    }

    private string Own() => "127.0.0.1:" + Port();

    /// <summary>Sends a request that no client library would let through.</summary>
    private async Task<string> RawAsync(string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(Server.Address).Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
