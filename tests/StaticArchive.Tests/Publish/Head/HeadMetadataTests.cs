using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>What pages say of themselves, and the traps that Google Scholar and Zotero set.</summary>
public class HeadMetadataTests
{
    private static readonly string[] TypeTags =
    [
        "citation_journal_title",
        "citation_technical_report_institution",
        "citation_conference_title",
        "citation_book_title",
        "citation_inbook_title",
        "citation_dissertation_institution",
    ];

    public static TheoryData<string> Ids() => [.. RichItems.All.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_most_one_tag_tells_the_type(string id)
    {
        var metas = Head(Item(id)).MetaElements;
        Assert.True(metas.Count(meta => TypeTags.Contains(meta.Name, StringComparer.Ordinal)) <= 1);
        Assert.All(metas, meta => Assert.False(string.IsNullOrWhiteSpace(meta.Content)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Zotero_reads_as_many_authors_as_there_are(string id)
    {
        var item = Item(id);
        var tags = Head(item)
            .MetaElements.Where(meta => meta.Name == "citation_author")
            .Select(meta => meta.Content)
            .ToList();
        if (tags.Count > 0)
        {
            Assert.Equal(item.Author.Count, tags.SelectMany(tag => AuthorsByZotero(tag, tags.Count)).Count());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Scholar_gets_title_author_and_year_or_nothing(string id)
    {
        var names = Head(Item(id))
            .MetaElements.Select(meta => meta.Name)
            .Where(name => name.StartsWith("citation_", StringComparison.Ordinal))
            .ToList();
        if (names.Count > 0)
        {
            Assert.Contains("citation_title", names);
            Assert.Contains("citation_author", names);
            Assert.Single(names, name => name == "citation_publication_date");
        }
    }

    [Fact]
    public void A_report_is_a_technical_report()
    {
        var metas = Head(Item("department-of-roads-2010")).MetaElements;
        Assert.Equal("Stationery Office", Content(metas, "citation_technical_report_institution"));
        Assert.Equal("12", Content(metas, "citation_technical_report_number"));
        Assert.Equal("2010/02/28", Content(metas, "citation_publication_date"));
        Assert.DoesNotContain(metas, meta => meta.Name == "citation_isbn");
    }

    [Fact]
    public void A_journal_article_names_its_journal_and_pages()
    {
        var metas = Head(Item("meadow-bushel-2003a")).MetaElements;
        Assert.Equal(
            ["Jane Meadow", "Edwin Bushel"],
            metas.Where(meta => meta.Name == "citation_author").Select(meta => meta.Content)
        );
        Assert.Equal("Social Policy & Order", Content(metas, "citation_journal_title"));
        Assert.Equal(("742", "755"), (Content(metas, "citation_firstpage"), Content(metas, "citation_lastpage")));
        Assert.Equal("2003", Content(metas, "citation_publication_date"));
    }

    [Fact]
    public void A_lone_organisation_with_a_comma_stays_one_author() =>
        Assert.Equal(
            "Department of Roads – Research Unit",
            Content(Head(Item("department-of-roads-2010")).MetaElements, "citation_author")
        );

    [Fact]
    public void A_paper_without_year_has_no_highwire_tags_and_is_no_report()
    {
        var head = Head(Item("memo"));
        Assert.DoesNotContain(head.MetaElements, meta => meta.Name.StartsWith("citation_", StringComparison.Ordinal));
        Assert.Contains(head.MetaElements, meta => meta.Name == "DCTERMS.title");
        Assert.Equal("CreativeWork", Graph(head)[0].GetProperty("@type").GetString());
    }

    [Fact]
    public void Dublin_core_declares_its_prefix_and_inverts_names()
    {
        var head = Head(Item("meadow-bushel-2003a"));
        Assert.Contains(head.Links, link => link is { Rel: "schema.DCTERMS", Href: "http://purl.org/dc/terms/" });
        Assert.Equal(
            ["Meadow, Jane", "Bushel, Edwin"],
            head.MetaElements.Where(meta => meta.Name == "DCTERMS.creator").Select(meta => meta.Content)
        );
    }

    [Fact]
    public void Open_graph_addresses_are_absolute_and_there_is_no_picture_that_does_not_exist()
    {
        var metas = Head(Item("memo")).MetaElements.Where(meta => meta.IsProperty).ToList();
        Assert.Equal("https://archive.example/sub/papers/one/", Content(metas, "og:url"));
        Assert.DoesNotContain(metas, meta => meta.Name == "og:image");
    }

    [Fact]
    public void Signposts_lead_to_records_files_licence_and_collection()
    {
        var links = Head(Item("meadow-bushel-2003a")).Links;
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
        Assert.DoesNotContain(head.MetaElements, meta => !meta.IsProperty);
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
        var paper = Graph(Head(Item("department-of-roads-2010")))[0];
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
        var head = Head(Item("memo") with { Title = "</script><script>alert('&')</script>" });
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
        Assert.Contains("rft.au=Jane%20Meadow", head.Coins!, StringComparison.Ordinal);
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
            link => Assert.StartsWith("../../", link.Href, StringComparison.Ordinal)
        );
        Assert.False(Graph(head)[0].TryGetProperty("@id", out _));
    }

    private static CslItem Item(string id) => RichItems.All.Single(entry => entry.Id == id).Item;

    /// <summary>The head of paper "one" with another record.</summary>
    private static HeadMetadata Head(CslItem item)
    {
        var site = TestArchive.Site();
        return HeadMetadata.ForPaper(
            site,
            site.Papers["one"] with
            {
                Item = item,
                Institution = null,
            },
            site.Documents["one.main"]
        );
    }

    private static string Content(IEnumerable<MetaElement> metas, string name) =>
        metas.Single(meta => meta.Name == name).Content;

    private static JsonElement Graph(HeadMetadata head) =>
        JsonDocument.Parse(head.JsonLd!).RootElement.GetProperty("@graph");

    /// <summary>
    /// Zotero's rule, restated: at semicolons; a tag without one at its comma, when both halves have a blank.
    /// </summary>
    private static IEnumerable<string> AuthorsByZotero(string tag, int tags)
    {
        Assert.True(tags > 0);
        var parts = tag.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var halves = tag.Split(',', StringSplitOptions.TrimEntries);
        return
            parts.Length == 1
            && halves.Length > 1
            && halves[0].Contains(' ', StringComparison.Ordinal)
            && halves[1].Contains(' ', StringComparison.Ordinal)
            ? halves
            : parts;
    }
}
