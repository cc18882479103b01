using System.Text;

namespace StaticArchive.Tests.Publish.BuiltSite;

/// <summary>The crawler notices what it is there to notice.</summary>
public class LinkCrawlerTests
{
    [Theory]
    [InlineData("<a href='papers/x/'>x</a>")]
    [InlineData("<a href='papers/x/#p-1'>x</a>")]
    [InlineData("<a href='papers/x/#%C3%A9'>x</a>")]
    [InlineData("<a href='papers/x/?q=1#p-1'>x</a>")]
    [InlineData("<a href='/archive/papers/x/'>x</a>")]
    [InlineData("<a href='https://site.example/archive/papers/x/'>x</a>")]
    [InlineData("<a href='https://elsewhere.example/gone'>x</a>")]
    [InlineData("<a href='mailto:reader@site.example'>x</a>")]
    [InlineData("<a href='#here'>x</a><p id=here>")]
    [InlineData("<img src='papers/x/a%20b.png'>")]
    public void A_link_that_leads_somewhere_is_none_of_its_business(string html) => Assert.Empty(Crawl(html));

    [Theory]
    [InlineData("<a href='papers/y/'>x</a>")]
    [InlineData("<a href='papers/x'>x</a>")]
    [InlineData("<a href='papers/x/#p-2'>x</a>")]
    [InlineData("<a href='#there'>x</a>")]
    [InlineData("<a href='/papers/x/'>x</a>")]
    [InlineData("<script src='assets/none.js'></script>")]
    [InlineData("<link rel=stylesheet href='none.css'>")]
    [InlineData("<form action='find/'></form>")]
    [InlineData("<img srcset='none.png 2x'>")]
    [InlineData("<a href='javascript:alert(1)'>x</a>")]
    [InlineData("<a href='http://[broken'>x</a>")]
    [InlineData("<p id=a><p id=a>")]
    public void One_that_leads_nowhere_is_named(string html) => Assert.Single(Crawl(html));

    private static IReadOnlyList<string> Crawl(string html) =>
        new LinkCrawler(
            new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
            {
                ["index.html"] = Encoding.UTF8.GetBytes("<!DOCTYPE html><body>" + html),
                ["papers/x/index.html"] = Encoding.UTF8.GetBytes("<p id='p-1'><p id='é'><a href='../../'>home</a>"),
                ["papers/x/a b.png"] = default,
                ["papers/x/source/x.html"] = Encoding.UTF8.GetBytes("<a href='whatever/it/said'>as supplied</a>"),
            },
            "https://site.example/archive/"
        ).Crawl();
}
