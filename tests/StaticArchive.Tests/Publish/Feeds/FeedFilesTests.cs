using System.Text.Json;
using System.Xml.Linq;
using StaticArchive.Model;
using StaticArchive.Publish.Feeds;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Feeds;

/// <summary>Feeds, sitemap, robots, search description and link sets.</summary>
public class FeedFilesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly IReadOnlyList<SitemapEntry> Pages =
    [
        new("papers/one/", "One", "2010-02"),
        new("", "Home", null),
        new("papers/", "Papers", "about 2010"),
    ];

    [Fact]
    public void The_feed_holds_papers_and_annotations_newest_first()
    {
        var feed = Xml("feed.xml");
        Assert.Equal(
            ["2021-06-07T00:00:00Z", "2021-05-06T00:00:00Z", "2010-02-28T00:00:00Z", "2003-01-01T00:00:00Z"],
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value)
        );
        Assert.Equal("2021-06-07T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(
            "https://archive.example/sub/papers/one/",
            feed.Elements(Atom + "entry").ElementAt(2).Element(Atom + "id")!.Value
        );
        Assert.Contains(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
    }

    [Fact]
    public void Every_entry_has_what_atom_wants()
    {
        foreach (var feed in new[] { Xml("feed.xml"), Xml("annotations/feed.xml"), Xml("feed.xml", host: false) })
        {
            Assert.NotNull(feed.Element(Atom + "author"));
            Assert.All(
                feed.Elements(Atom + "entry").Prepend(feed),
                entry =>
                    Assert.All(
                        new[] { "id", "title", "updated" },
                        name => Assert.NotEmpty(entry.Element(Atom + name)!.Value)
                    )
            );
            Assert.All(
                feed.Descendants(Atom + "id"),
                id => Assert.True(Uri.IsWellFormedUriString(id.Value, UriKind.Absolute))
            );
            Assert.Equal(
                feed.Descendants(Atom + "id").Count(),
                feed.Descendants(Atom + "id").Select(id => id.Value).Distinct(StringComparer.Ordinal).Count()
            );
        }
    }

    [Fact]
    public void Without_anything_dated_there_is_no_feed_for_it_would_have_to_make_up_a_day()
    {
        var empty = TestArchive.Archive() with
        {
            Papers = [],
            Documents = [],
            Works = [],
            Citations = [],
            Events = [],
            Annotations = [],
        };
        Assert.DoesNotContain(
            FeedFileBuilder.Build(new SiteIndex(PublicArchive.From(empty)), [], _ => null),
            file => file.Path is "feed.xml" or "annotations/feed.xml"
        );
    }

    [Fact]
    public void The_sitemap_lists_absolute_addresses_with_dates_from_the_input()
    {
        var urls = Xml("sitemap.xml").Elements(Map + "url").ToList();
        Assert.Equal(
            [
                "https://archive.example/sub/",
                "https://archive.example/sub/papers/",
                "https://archive.example/sub/papers/one/",
            ],
            urls.Select(url => url.Element(Map + "loc")!.Value)
        );
        Assert.Equal([null, null, "2010-02-01"], urls.Select(url => url.Element(Map + "lastmod")?.Value));
    }

    [Fact]
    public void Beyond_fifty_thousand_pages_the_sitemap_is_an_index()
    {
        SitemapEntry[] many =
        [
            .. Enumerable.Range(0, 50_001).Select(i => new SitemapEntry($"p/{i:00000}/", "p", null)),
        ];
        var files = FeedFileBuilder
            .Build(TestArchive.Site(), many, _ => null)
            .Where(file => file.Path.StartsWith("sitemap", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Equal(
            ["https://archive.example/sub/sitemap-1.xml", "https://archive.example/sub/sitemap-2.xml"],
            XDocument.Parse(ReadBack.Text(files[0])).Descendants(Map + "loc").Select(loc => loc.Value)
        );
        Assert.Equal(50_000, XDocument.Parse(ReadBack.Text(files[1])).Descendants(Map + "loc").Count());
        Assert.Single(XDocument.Parse(ReadBack.Text(files[2])).Descendants(Map + "loc"));
    }

    [Fact]
    public void Without_a_host_there_is_no_file_that_needs_one()
    {
        var files = Files(host: false);
        Assert.DoesNotContain(files, file => file.Path is "sitemap.xml" or "opensearch.xml");
        Assert.Equal("User-agent: *\nAllow: /\n", ReadBack.Text(files, "robots.txt"));
    }

    [Fact]
    public void Pages_of_the_sitemap_are_those_that_stay()
    {
        var site = TestArchive.Site();
        OutputFile[] files =
        [
            .. new[]
            {
                "index.html",
                "404.html",
                "papers/one/index.html",
                "papers/one/record/index.html",
                "papers/gone/index.html",
                "annotations/a-note/index.html",
                "data/papers.json",
            }.Select(path => new OutputFile(path, () => default)),
        ];
        Assert.Equal(
            [
                ("", "2021-06-07"),
                ("papers/one/", "2010-02-28"),
                ("papers/one/record/", "2010-02-28"),
                ("annotations/a-note/", "2021-05-06"),
            ],
            SitemapEntryBuilder.Build(site, files).Select(page => (page.Url, page.LastModified))
        );
    }

    [Fact]
    public void Summaries_have_no_markup() =>
        Assert.Equal(
            "See there <script>.",
            Xml("annotations/feed.xml").Elements(Atom + "entry").First().Element(Atom + "summary")!.Value
        );

    [Fact]
    public void Robots_may_read_everything_and_find_the_sitemap() =>
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://archive.example/sub/sitemap.xml\n",
            ReadBack.Text(Files(), "robots.txt")
        );

    [Fact]
    public void The_search_description_names_the_search_page()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        var description = Xml("opensearch.xml");
        Assert.Equal(
            "https://archive.example/sub/search/?q={searchTerms}",
            description.Element(search + "Url")!.Attribute("template")!.Value
        );
        Assert.InRange(description.Element(search + "ShortName")!.Value.Length, 1, 16);
    }

    [Fact]
    public void A_link_set_leads_from_the_paper_to_its_files_and_back()
    {
        using var json = JsonDocument.Parse(ReadBack.Text(Files(), "papers/one/linkset.json"));
        var contexts = json.RootElement.GetProperty("linkset");
        Assert.Equal("https://archive.example/sub/papers/one/", contexts[0].GetProperty("anchor").GetString());
        Assert.Equal(
            "https://archive.example/sub/papers/one/",
            contexts[0].GetProperty("cite-as")[0].GetProperty("href").GetString()
        );
        Assert.Equal(
            "https://archive.example/sub/papers/one/source/main.txt",
            contexts[1].GetProperty("anchor").GetString()
        );
        Assert.Equal(
            "https://archive.example/sub/papers/one/",
            contexts[1].GetProperty("collection")[0].GetProperty("href").GetString()
        );
        Assert.All(
            contexts[0].GetProperty("describedby").EnumerateArray(),
            link => Assert.NotEmpty(link.GetProperty("type").GetString()!)
        );
    }

    [Fact]
    public void A_link_set_says_what_it_is_made_of()
    {
        var site = TestArchive.Site();
        var inputs = new FileInputs(() => ["the paper"]);
        Assert.All(
            FeedFileBuilder.Build(site, Pages, _ => inputs),
            file =>
                Assert.Equal(file.Path.EndsWith("linkset.json", StringComparison.Ordinal) ? inputs : null, file.Inputs)
        );
    }

    [Fact]
    public void No_feed_tells_of_what_is_withdrawn_or_withheld() =>
        Assert.All(Files(), file => Assert.DoesNotMatch("ecret|Not to be shown", file.Path + ReadBack.Text(file)));

    [Fact]
    public void The_newest_day_comes_from_the_input() =>
        Assert.Equal("2021-06-07", ContentDateResolver.GetNewest(TestArchive.Archive()));

    private static List<OutputFile> Files(bool host = true) =>
        [
            .. FeedFileBuilder.Build(
                TestArchive.Site(host ? null : TestArchive.Settings with { BaseUrl = null }),
                Pages,
                _ => null
            ),
        ];

    private static XElement Xml(string path, bool host = true) =>
        XDocument.Parse(ReadBack.Text(Files(host), path)).Root!;
}
