using StaticArchive.Tests.Publish.Exports;
using static StaticArchive.Tests.Publish.Head.PaperHead;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>The meta elements of pages, and the traps that Google Scholar and Zotero set.</summary>
public class MetaElementTests
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

    public static TheoryData<string> Ids() => [.. SampleRecords.All.Select(entry => entry.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_most_one_tag_tells_the_type(string id)
    {
        var metas = HeadFor(Item(id)).MetaElements;
        Assert.True(metas.Count(meta => TypeTags.Contains(meta.Name, StringComparer.Ordinal)) <= 1);
        Assert.All(metas, meta => Assert.False(string.IsNullOrWhiteSpace(meta.Content)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Zotero_reads_as_many_authors_as_there_are(string id)
    {
        var item = Item(id);
        var tags = HeadFor(item)
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
    public void Scholar_gets_a_title_at_most_one_date_and_every_author(string id)
    {
        var item = Item(id);
        var names = HeadFor(item).MetaElements.Select(meta => meta.Name).ToList();
        Assert.Single(names, name => name == "citation_title");
        Assert.Equal(item.Author.Count, names.Count(name => name == "citation_author"));
        Assert.True(names.Count(name => name == "citation_publication_date") <= 1);
    }

    [Fact]
    public void A_report_is_a_technical_report()
    {
        var metas = HeadFor(Item("department-of-roads-2010")).MetaElements;
        Assert.Equal("Stationery Office", Content(metas, "citation_technical_report_institution"));
        Assert.Equal("12", Content(metas, "citation_technical_report_number"));
        Assert.Equal("2010/02/28", Content(metas, "citation_publication_date"));
        Assert.DoesNotContain(metas, meta => meta.Name == "citation_isbn");
    }

    [Fact]
    public void A_journal_article_names_its_journal_and_pages()
    {
        var metas = HeadFor(Item("meadow-bushel-2003a")).MetaElements;
        Assert.Equal(
            ["Meadow, Jane", "Bushel, Edwin"],
            metas.Where(meta => meta.Name == "citation_author").Select(meta => meta.Content)
        );
        Assert.Equal("Social Policy & Order", Content(metas, "citation_journal_title"));
        Assert.Equal(("742", "755"), (Content(metas, "citation_firstpage"), Content(metas, "citation_lastpage")));
        Assert.Equal("2003", Content(metas, "citation_publication_date"));
    }

    [Fact]
    public void A_lone_organisation_with_a_comma_stays_one_author() =>
        Assert.Equal(
            "Department of Roads – Research Unit,",
            Content(HeadFor(Item("department-of-roads-2010")).MetaElements, "citation_author")
        );

    [Fact]
    public void A_paper_without_year_has_its_tags_and_is_no_report()
    {
        var head = HeadFor(Item("memo"));
        Assert.DoesNotContain(head.MetaElements, meta => meta.Name.Contains("report", StringComparison.Ordinal));
        Assert.DoesNotContain(head.MetaElements, meta => meta.Name == "citation_publication_date");
        Assert.Contains(head.MetaElements, meta => meta.Name == "DCTERMS.title");
        Assert.Equal("CreativeWork", Graph(head)[0].GetProperty("@type").GetString());
    }

    [Fact]
    public void Dublin_core_declares_its_prefix_and_inverts_names()
    {
        var head = HeadFor(Item("meadow-bushel-2003a"));
        Assert.Contains(head.Links, link => link is { Rel: "schema.DCTERMS", Href: "http://purl.org/dc/terms/" });
        Assert.Equal(
            ["Meadow, Jane", "Bushel, Edwin"],
            head.MetaElements.Where(meta => meta.Name == "DCTERMS.creator").Select(meta => meta.Content)
        );
    }

    [Fact]
    public void Open_graph_addresses_are_absolute_and_there_is_no_picture_that_does_not_exist()
    {
        var metas = HeadFor(Item("memo")).MetaElements.Where(meta => meta.IsProperty).ToList();
        Assert.Equal("https://archive.example/sub/papers/one/", Content(metas, "og:url"));
        Assert.DoesNotContain(metas, meta => meta.Name == "og:image");
    }

    /// <summary>
    /// Zotero's rule, restated: at semicolons; a tag without one at its comma, when both halves have a blank.
    /// </summary>
    private static IEnumerable<string> AuthorsByZotero(string tag, int tags)
    {
        Assert.True(tags > 0);
        var parts = tag.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var halves = tag.Split(',', StringSplitOptions.TrimEntries);
        return
            tags == 1
            && tag.Split(';').Length == 1
            && halves.Length > 1
            && halves[0].Contains(' ', StringComparison.Ordinal)
            && halves[1].Contains(' ', StringComparison.Ordinal)
            ? halves
            : parts;
    }
}
