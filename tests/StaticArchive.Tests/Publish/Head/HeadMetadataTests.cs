using StaticArchive.Publish.Head;
using static StaticArchive.Tests.Publish.Head.PaperHead;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>Links of pages, and what they say of themselves to machines.</summary>
public class HeadMetadataTests
{
    [Fact]
    public void Signposts_lead_to_records_files_licence_and_collection()
    {
        var links = HeadFor(Item("meadow-bushel-2003a")).Links;
        Assert.Single(links, link => link.Rel == "cite-as");
        Assert.Equal(
            ["https://schema.org/AboutPage", "https://schema.org/ScholarlyArticle"],
            links.Where(link => link.Rel == "type").Select(link => link.Href)
        );
        Assert.All(
            links.Where(link => link.Rel == "describedby"),
            link => Assert.True(link.Href.StartsWith("https://", StringComparison.Ordinal) && link.Type is not null)
        );
        Assert.Single(links, link => link.Rel == "license");
        Assert.Equal(2, links.Count(link => link.Rel == "item"));
        Assert.Single(links, link => link is { Rel: "linkset", Type: "application/linkset+json" });
        Assert.Equal(
            13,
            links.Count(link => link.Rel == "alternate" && link.Href.Contains("/cite.", StringComparison.Ordinal))
        );
        Assert.Contains(
            links,
            link => link.Rel == "alternate" && link.Type!.Contains("anno.jsonld", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Another_document_of_a_paper_points_back_to_it_and_claims_nothing()
    {
        var site = TestArchive.Site();
        var head = HeadMetadata.ForPaper(site, site.Papers["one"], site.Documents["one.record"]);
        Assert.DoesNotContain(head.MetaElements, meta => !meta.IsProperty && meta.Name != "twitter:card");
        Assert.Equal(
            "https://archive.example/sub/papers/one/",
            head.Links.Single(link => link.Rel == "collection").Href
        );
    }

    [Fact]
    public void A_paper_that_is_not_open_offers_no_file()
    {
        var site = TestArchive.Site();
        var head = HeadMetadata.ForPaper(site, site.Papers["two"], site.Documents["two.paper"]);
        Assert.DoesNotContain(
            head.Links,
            link => link.Rel == "item" || link.Href.Contains("/source/", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Not to be shown", head.Html, StringComparison.Ordinal);
        Assert.False(Graph(head)[0].GetProperty("isAccessibleForFree").GetBoolean());
    }

    [Fact]
    public void Json_ld_describes_the_paper()
    {
        var paper = Graph(HeadFor(Item("department-of-roads-2010")))[0];
        Assert.Equal("Report", paper.GetProperty("@type").GetString());
        Assert.Equal("https://archive.example/sub/papers/one/", paper.GetProperty("@id").GetString());
        Assert.Equal("Organization", paper.GetProperty("author")[0].GetProperty("@type").GetString());
        Assert.Equal("2010-02-28", paper.GetProperty("datePublished").GetString());
        Assert.Equal(
            ["Collection", "CreativeWorkSeries"],
            paper.GetProperty("isPartOf").EnumerateArray().Select(part => part.GetProperty("@type").GetString())
        );
        Assert.Equal(
            "https://archive.example/sub/references/meadow-bushel-2003a/",
            paper.GetProperty("citation")[0].GetProperty("@id").GetString()
        );
        Assert.Equal(15, paper.GetProperty("encoding").GetArrayLength());
    }

    [Fact]
    public void Json_ld_cannot_leave_its_script()
    {
        var head = HeadFor(Item("memo") with { Title = "</script><script>alert('&')</script>" });
        Assert.DoesNotMatch("[<>&]", head.JsonLd!);
        Assert.Equal("</script><script>alert('&')</script>", Graph(head)[0].GetProperty("name").GetString());
        Assert.DoesNotContain("</script><script>", head.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_that_is_no_address_makes_no_link()
    {
        var site = TestArchive.Site();
        var paper = site.Papers["one"] with { Licence = "javascript:alert(1)" };
        Assert.DoesNotContain(
            HeadMetadata.ForPaper(site, paper, site.Documents["one.main"]).Links,
            link => link.Rel == "license" || link.Href.StartsWith("javascript", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_work_is_described_but_not_claimed()
    {
        var site = TestArchive.Site();
        var head = HeadMetadata.ForWork(site, site.Works["meadow-bushel-2003a"]);
        Assert.DoesNotContain(
            head.MetaElements,
            meta =>
                meta.Name.StartsWith("citation_", StringComparison.Ordinal)
                || meta.Name.StartsWith("DC", StringComparison.Ordinal)
        );
        Assert.Contains("rft.au=Meadow%2C%20Jane", head.Coins!, StringComparison.Ordinal);
        Assert.Equal(
            "https://schema.org/ScholarlyArticle",
            Graph(head)[0].GetProperty("mainEntity").GetProperty("additionalType").GetString()
        );
    }

    [Theory]
    [InlineData(PageRole.Home, "WebSite Collection WebPage")]
    [InlineData(PageRole.List, "CollectionPage")]
    [InlineData(PageRole.Data, "WebPage Dataset")]
    [InlineData(PageRole.About, "AboutPage")]
    [InlineData(PageRole.Search, "SearchResultsPage")]
    public void Pages_have_the_types_of_their_role(PageRole role, string types)
    {
        var head = HeadMetadata.ForPage(TestArchive.Site(), new PageSummary("papers/", "Papers", "All papers.", role));
        Assert.Equal(
            types,
            string.Join(' ', Graph(head).EnumerateArray().Select(node => node.GetProperty("@type").GetString()))
        );
        Assert.Equal(3, head.Links.Count(link => link.Href.Contains("/papers.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_host_nothing_pretends_to_know_one()
    {
        var site = TestArchive.Site(TestArchive.Settings with { BaseUrl = null });
        var head = HeadMetadata.ForPaper(site, site.Papers["one"], site.Documents["one.main"]);
        Assert.DoesNotContain(head.Links, link => link.Rel is "cite-as" or "search");
        Assert.DoesNotContain(
            head.MetaElements,
            meta => meta.Name is "og:url" or "citation_public_url" or "citation_abstract_html_url"
        );
        Assert.All(
            head.Links.Where(link => link.Rel is "alternate" or "describedby"),
            link => Assert.Matches("^(../../|cite)", link.Href)
        );
        Assert.False(Graph(head)[0].TryGetProperty("@id", out _));
    }
}
