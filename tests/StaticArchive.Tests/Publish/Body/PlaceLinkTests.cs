using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Body;

/// <summary>Links of a paper to its own places lead there in our page, whatever their names are in it.</summary>
public class PlaceLinkTests
{
    private const string Web = """
        <!doctype html><html lang="en"><head><title>Wards of the web</title></head><body><article>
        <h1>Wards of the web</h1><p>By Jane Writer</p><p>March 2009</p>
        <h2>Opening</h2>
        <p>See <a href="#s2">the later part</a>, <a href="#deep">what the board of governors said in the end</a>,
        <a href="#tab%201">the table</a>, <a href="#list">the third reason</a>, <a href="#old">an old anchor</a>,
        <a href="#gone">what is gone</a> and <a href="https://ward.example/#s2">another site</a>.</p>
        <section id="s2"><h2>Later on</h2><p>Nothing else came of it.</p>
        <p>In the end <span id="deep">the board said</span> that it was so.</p></section>
        <table id="tab 1"><tr><th>Year</th><th>Beds</th></tr><tr><td>2001</td><td>12</td></tr></table>
        <ul><li>First.</li><li>Second.</li><li id="list">Third of all.</li></ul>
        <p><a name="old"></a>As it was done then.</p>
        </article></body></html>
        """;

    private const string Markdown =
        "# Wards in print\n\n## Opening\n\nSee [what it cost](#costs-of-it) and [nothing](#nowhere).\n\n"
        + "## Costs of it\n\nThe town paid.\n";

    private static readonly SmallSite Site = new(("papers/web.html", Web), ("papers/print.md", Markdown));

    [Theory]
    [InlineData("web", "the later part", "Later on")]
    [InlineData("web", "what the board of governors said in the end", "In the end the board said")]
    [InlineData("web", "the table", "Year")]
    [InlineData("web", "the third reason", "Third of all.")]
    [InlineData("web", "an old anchor", "As it was done then.")]
    [InlineData("print", "what it cost", "Costs of it")]
    public void A_link_leads_to_the_words_that_it_led_to(string paper, string words, string expected)
    {
        var page = Site.Page($"papers/{paper}/");
        var address = FindLink(page, words)!.GetAttribute("href")!;
        Assert.StartsWith(
            expected,
            page.GetElementById(address[1..])!.TextContent.Trim().ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("web", "what is gone")]
    [InlineData("print", "nothing")]
    public void What_leads_nowhere_is_no_link(string paper, string words) =>
        Assert.Null(FindLink(Site.Page($"papers/{paper}/"), words));

    [Fact]
    public void A_place_of_another_site_is_one_of_that_site() =>
        Assert.Equal(
            "https://ward.example/#s2",
            FindLink(Site.Page("papers/web/"), "another site")!.GetAttribute("href")
        );

    private static IElement? FindLink(IDocument page, string words) =>
        page.QuerySelectorAll("[data-document] a").FirstOrDefault(link => link.TextContent == words);
}
