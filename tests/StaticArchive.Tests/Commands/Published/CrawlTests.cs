using System.Net;
using StaticArchive.Commands.Published;
using StaticArchive.IO;

namespace StaticArchive.Tests.Commands.Published;

/// <summary>Published sites that would be read for ever.</summary>
public class CrawlTests
{
    private static readonly Uri Home = new("http://site.example/");
    private static readonly CrawlLimits Limits = new()
    {
        MaxAddresses = 50,
        MaxSitemaps = 10,
        Pause = TimeSpan.Zero,
    };

    [Fact]
    public async Task A_sitemap_that_lists_itself_is_read_once()
    {
        using var site = new Site(path =>
            path == "/sitemap.xml"
                ? "<loc>http://site.example/sitemap.xml</loc><loc>http://site.example/a/</loc>"
                : "<p>"
        );
        var found = await ReadAsync(site);
        Assert.Equal(["", "a/"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["/", "/a/", "/sitemap.xml"], site.Asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sitemaps_without_end_are_refused_with_a_message()
    {
        var next = 0;
        using var site = new Site(path =>
            path.EndsWith(".xml", StringComparison.Ordinal) ? $"<loc>http://site.example/{++next}.xml</loc>" : "<p>"
        );
        var error = await Assert.ThrowsAsync<FatalErrorException>(() => ReadAsync(site));
        Assert.Contains("more than 10 sitemaps", error.Diagnostic.Text, StringComparison.Ordinal);
        Assert.InRange(site.Asked.Count, 1, 12);
    }

    [Fact]
    public async Task Pages_without_end_are_refused_with_a_message()
    {
        using var site = new Site(_ => "<a href=\"deeper/\">x</a>");
        var error = await Assert.ThrowsAsync<FatalErrorException>(() => ReadAsync(site));
        Assert.Contains("more than 50 addresses", error.Diagnostic.Text, StringComparison.Ordinal);
        Assert.InRange(site.Asked.Count, 1, 52);
    }

    private static async Task<IReadOnlyDictionary<string, CrawledPage>> ReadAsync(Site site)
    {
        using var client = new HttpClient(site, disposeHandler: false);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await SiteCrawler.ReadAsync(client, Home, Limits, patience.Token);
    }

    /// <summary>A site that is made up as it is asked for.</summary>
    private sealed class Site(Func<string, string> answer) : HttpMessageHandler
    {
        private readonly Lock _door = new();

        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
        {
            stop.ThrowIfCancellationRequested();
            lock (_door)
            {
                Asked.Add(request.RequestUri!.AbsolutePath);
                return Task.FromResult(
                    new HttpResponseMessage(HttpStatusCode.OK)
                    {
                        Content = new StringContent(answer(request.RequestUri.AbsolutePath)),
                    }
                );
            }
        }
    }
}
