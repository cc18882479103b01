using System.Net;
using StaticArchive.Commands.Preview;

namespace StaticArchive.Tests.Commands.Preview;

/// <summary>What the preview answers.</summary>
public sealed class PreviewTests : PreviewTestBase
{
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
        using var answer = await Client.GetAsync(path);
        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(text, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_one_with_it()
    {
        using var answer = await Client.GetAsync("/papers/x");
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
            await Client.GetStringAsync("/"),
            StringComparison.Ordinal
        );
        Assert.Equal("<body>as supplied</body>", await Client.GetStringAsync("/papers/x/source/x.html"));
        Assert.Contains("EventSource", await Client.GetStringAsync("/_preview/preview.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_the_published_site_has()
    {
        foreach (var path in new[] { "/", "/nowhere", "/assets/site.css", "/_preview/preview.js" })
        {
            using var answer = await Client.GetAsync(path);
            Assert.All(
                SecurityHeaders.All,
                header => Assert.Equal([header.Value], answer.Headers.GetValues(header.Name))
            );
        }
    }

    [Fact]
    public async Task A_head_request_gets_the_length_and_no_body()
    {
        using var answer = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/assets/site.css"));
        Assert.Equal((HttpStatusCode.OK, 14L), (answer.StatusCode, answer.Content.Headers.ContentLength));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }
}
