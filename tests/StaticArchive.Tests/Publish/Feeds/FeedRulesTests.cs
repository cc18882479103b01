using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace StaticArchive.Tests.Publish.Feeds;

/// <summary>
/// Feeds by the rules that the W3C's feed validator has for Atom (RFC 4287): what each element needs, what may stand
/// but once, dates that are dates, links that say what they are; and that no date is made up.
/// </summary>
public class FeedRulesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const string Notes = """
        ---
        author: Ann
        created: "DATE"
        motivation: commenting
        quote: It was so
        ---
        A note.
        """;

    [Theory]
    [InlineData("2026-01-02T08:00:00Z 2026-01-02T20:00:00Z 2026-01-02T10:00:00Z", "20:00:00Z 10:00:00Z 08:00:00Z")]
    [InlineData(
        "2026-01-02T23:00:00-05:00 2026-01-03T01:00:00+09:00 2026-01-02T22:00:00Z",
        "23:00:00-05:00 22:00:00Z 01:00:00+09:00"
    )]
    [InlineData("2026-01-02 2026-01-02T10:15:30.25Z 2026-01-02T11:00:00-04", "11:00:00-04:00 10:15:30Z 00:00:00Z")]
    [InlineData("2026-01-02T08:05 2026-01-02T10:15+01:00 2026-01-02T09:20Z", "09:20:00Z 10:15:00+01:00 08:05:00Z")]
    public void Times_of_a_day_are_kept_and_are_the_order(string created, string expected)
    {
        var feed = Read(Site(created.Split(' ')), "annotations/feed.xml");
        Assert.Equal(
            expected.Split(' '),
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value[11..])
        );
        Keep(feed, "annotations/feed.xml");
    }

    [Fact]
    public void Data_and_pages_have_the_time_too()
    {
        var site = Site("2026-01-02T20:00:00Z");
        Assert.Contains(
            "\"created\":\"2026-01-02T20:00:00Z\"",
            Text(site, "data/annotations.json"),
            StringComparison.Ordinal
        );
        var time = site.Page("annotations/").QuerySelector("time")!;
        Assert.Equal(
            ("2026-01-02T20:00:00Z", "2 January 2026, 20:00"),
            (time.GetAttribute("datetime"), time.TextContent)
        );
    }

    [Fact]
    public void Notes_on_the_same_words_have_titles_of_their_own()
    {
        var titles = Read(Site("2026-01-02T08:00:00Z", "2026-01-02T20:00:00Z", "2026-01-03", "2026-01-03"), "feed.xml")
            .Elements(Atom + "entry")
            .Select(entry => entry.Element(Atom + "title")!.Value)
            .ToList();
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("Ann on “It was so” in A paper (2 January 2026, 08:00)", titles);
    }

    [Theory]
    [InlineData("issued: 2011-02", "issued: 2011-02")]
    [InlineData("issued: 2009", "issued: 2011-02-28")]
    public void Papers_of_one_title_have_titles_of_their_own(string one, string other)
    {
        var site = new SmallSite(Dated("one", one), Dated("other", other));
        var feed = Read(site, "feed.xml");
        Assert.Equal(2, feed.Elements(Atom + "entry").Count());
        Keep(feed, "feed.xml");
    }

    [Fact]
    public void Without_dates_there_is_no_feed_and_no_link_to_one()
    {
        var site = new SmallSite(SmallSite.Paper("p", "A paper"), SmallSite.Paper("q", "Another"));
        Assert.DoesNotContain(site.Result.Files, file => file.Path.EndsWith("feed.xml", StringComparison.Ordinal));
        foreach (var address in new[] { "", "papers/", "papers/p/", "annotations/", "search/" }.Where(site.Has))
        {
            Assert.Empty(site.Page(address).QuerySelectorAll("link[type='application/atom+xml']"));
        }
    }

    [Fact]
    public void Without_dated_papers_the_feed_is_as_old_as_its_notes()
    {
        var feed = Read(Site("2026-01-02T08:00:00Z"), "feed.xml");
        Assert.Equal("2026-01-02T08:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Single(feed.Elements(Atom + "entry"));
    }

    [Fact]
    public void A_date_that_is_none_is_not_reported()
    {
        var site = new SmallSite(Dated("one", "issued: 2011-02-31"), Dated("other", "issued: 2012"));
        var feed = Read(site, "feed.xml");
        Assert.All(feed.Elements(Atom + "entry"), entry => Instant(entry, "updated"));
    }

    [Fact]
    public void A_paper_is_published_once_and_updated_by_its_newest_version()
    {
        var (path, text) = Dated("one", "issued: 2009-03");
        var versions = "versions:\n  - {date: 2012-05-06, label: Second edition}\n";
        var entry = Read(new SmallSite((path, text), ("papers/one/paper.yml", versions)), "feed.xml")
            .Element(Atom + "entry")!;
        Assert.Equal("2012-05-06T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("2009-03-01T00:00:00Z", entry.Element(Atom + "published")!.Value);
    }

    [Fact]
    public void Both_feeds_of_a_full_site_keep_the_rules()
    {
        var site = new SmallSite([
            .. Dates().Select((date, i) => Dated($"p{i}", $"issued: {date}")),
            .. NoteFiles("p0"),
        ]);
        Keep(Read(site, "feed.xml"), "feed.xml");
        Keep(Read(site, "annotations/feed.xml"), "annotations/feed.xml");
    }

    private static IEnumerable<string> Dates() =>
        ["2011", "2011-02", "2011-02-28", "1998~", "2014-21", "\"2009/2010\"", "\"[2006-09-07..2009-04-15]\"", "2011"];

    private static IEnumerable<(string Path, string Text)> NoteFiles(string paper) =>
        Enumerable
            .Range(1, 9)
            .Select(i =>
                (
                    $"annotations/{paper}/n{i}.md",
                    Notes.Replace("DATE", $"2026-01-0{i / 2 + 1}", StringComparison.Ordinal)
                )
            );

    /// <summary>The rules; <paramref name="address"/> is where the feed stands.</summary>
    private static void Keep(XElement feed, string address)
    {
        Assert.Equal("https://archive.example/" + address, Link(feed, "self"));
        Assert.NotEmpty(Link(feed, "alternate"));
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var one in entries.Prepend(feed))
        {
            KeepForEach(one);
        }
        Assert.All(entries, entry => Assert.NotEmpty(Link(entry, "alternate")));
        Assert.All(entries, entry => Assert.True(Instant(entry, "published") <= Instant(entry, "updated")));
        var instants = entries.ConvertAll(entry => Instant(entry, "updated"));
        Assert.Equal(instants.OrderDescending(), instants);
        Assert.Equal(instants[0], Instant(feed, "updated"));
        foreach (var name in new[] { "id", "title" })
        {
            var values = feed.Descendants(Atom + name).Select(one => one.Value).ToList();
            Assert.Equal(values.Count, values.Distinct(StringComparer.Ordinal).Count());
        }
    }

    /// <summary>What holds for the feed as for each entry.</summary>
    private static void KeepForEach(XElement one)
    {
        foreach (var name in new[] { "id", "title", "updated" })
        {
            Assert.NotEmpty(Assert.Single(one.Elements(Atom + name)).Value.Trim());
        }

        foreach (var name in new[] { "published", "summary", "subtitle", "rights", "generator", "logo", "icon" })
        {
            Assert.True(one.Elements(Atom + name).Count() <= 1, name);
        }

        Assert.True(Uri.TryCreate(one.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
        Assert.All(
            one.Elements(Atom + "author"),
            author => Assert.NotEmpty(author.Element(Atom + "name")!.Value.Trim())
        );
        Assert.All(
            one.Elements(Atom + "category"),
            category => Assert.NotEmpty(category.Attribute("term")!.Value.Trim())
        );
        Assert.All(
            one.Elements(Atom + "link"),
            link => Assert.True(Uri.IsWellFormedUriString(link.Attribute("href")!.Value, UriKind.Absolute))
        );
    }

    /// <summary>A date by RFC 3339, with its zone.</summary>
    private static DateTimeOffset Instant(XElement one, string name) =>
        DateTimeOffset.ParseExact(
            one.Element(Atom + name)!.Value,
            ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );

    private static string Link(XElement one, string relation) =>
        Assert
            .Single(one.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == relation)
            .Attribute("href")!
            .Value;

    private static SmallSite Site(params string[] created) =>
        new([
            ("papers/p/text.md", "# A paper\n\n## Findings\n\nIt was so. Nobody knew."),
            .. created.Select(
                (date, i) => ($"annotations/p/n{i}.md", Notes.Replace("DATE", date, StringComparison.Ordinal))
            ),
        ]);

    private static (string Path, string Text) Dated(string id, string issued) =>
        (
            $"papers/{id}/text.md",
            $"---\ntitle: The mills\nauthor: Rowan Field\n{issued}\n---\n\n# The mills\n\nIt was so. Nobody knew."
        );

    private static XElement Read(SmallSite site, string path) => XElement.Parse(Text(site, path));

    private static string Text(SmallSite site, string path) =>
        Encoding.UTF8.GetString(site.Result.Files.Single(file => file.Path == path).Content().Span);
}
