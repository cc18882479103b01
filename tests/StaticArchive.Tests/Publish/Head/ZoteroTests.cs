namespace StaticArchive.Tests.Publish.Head;

/// <summary>
/// Zotero's button on a built page saves the one thing that the page is about, as what it is; on a list it saves the
/// list.
/// </summary>
public class ZoteroTests
{
    private const string Authors =
        "authors:\n  - family: van der Berg\n    given: Anna Maria\n  - family: Bushel\n    given: Edwin\n";

    private static readonly SmallSite SmallSite = new(
        ("archive.yml", "work-pages: all\n"),
        (
            "papers/report/text.md",
            Text(
                "Mills of the north",
                "Meadow, A. (2003) The mills of Meadow. *Journal of Mills*, 24(2), 10-22.",
                "Bushel, E. (2004) *On weirs*. London: Mill Press.",
                "Archer, B. (1999) Of ponds. In: C. Miller (ed.) *The book of water*. London: Mill Press, pp. 3-9."
            )
        ),
        (
            "papers/report/paper.yml",
            "type: report\nissued: 2003-05-12\npublisher: Institute of Mills\ncollection-title: Mill "
                + "papers\ncollection-number: \"7\"\nlanguage: en-GB\n"
                + Authors
        ),
        (
            "papers/article/text.md",
            Text("Weirs of the south", "Meadow, A. (2003) The mills of Meadow. *Journal of Mills*, 24(2), 10-22.")
        ),
        (
            "papers/article/paper.yml",
            "type: article-journal\nissued: \"2004\"\ncontainer-title: Journal of Weirs\nvolume: "
                + "\"3\"\nissue: \"1\"\npage: 7-19\n"
                + Authors
        ),
        ("papers/chapter/text.md", Text("Ponds of the west")),
        (
            "papers/chapter/paper.yml",
            "type: chapter\nissued: \"2005\"\ncontainer-title: The book of water\npublisher: Mill Press\npage: 30-41\n"
                + Authors
        )
    );

    [Theory]
    [InlineData("report", "report", "Mills of the north", "2003/05/12")]
    [InlineData("article", "journalArticle", "Weirs of the south", "2004")]
    [InlineData("chapter", "bookSection", "Ponds of the west", "2005")]
    public void A_papers_page_saves_the_paper_as_what_it_is(string id, string type, string title, string date)
    {
        var item = Assert.Single(ZoteroReader.Offered(SmallSite.Page($"papers/{id}/")));
        Assert.Equal((type, title, date), (item.Type, item.Fields["title"], item.Fields["date"]));
        Assert.Equal(["Anna Maria|van der Berg", "Edwin|Bushel"], item.Authors);
        Assert.Equal($"https://archive.example/papers/{id}/", item.Fields["url"]);
    }

    /// <summary>Names as Zotero files them: given names before the line, none for an organisation.</summary>
    [Theory]
    [InlineData("{family: Le Grand, given: Julian}", "Julian|Le Grand")]
    [InlineData("{family: Le Grand, given: Julian Paul}", "Julian Paul|Le Grand")]
    [InlineData("{family: de la Vallée Poussin, given: C. J.}", "C. J|de la Vallée Poussin")]
    [InlineData("{family: King, given: Martin Luther, suffix: Jr.}", "Martin Luther Jr|King")]
    [InlineData("{literal: Department of Health}", "Department of Health")]
    [InlineData("{literal: \"Department of Roads, Rails and Rivers\"}", "Department of Roads – Rails and Rivers")]
    [InlineData("{literal: OECD}", "OECD")]
    public void A_lone_author_is_one_and_keeps_the_parts_of_the_name(string author, string expected)
    {
        var site = new SmallSite(
            ("papers/one/text.md", Text("Mills of the north")),
            ("papers/one/paper.yml", $"type: report\nauthors:\n  - {author}\n")
        );
        Assert.Equal([expected], ZoteroReader.Offered(site.Page("papers/one/"))[0].Authors);
    }

    /// <summary>An undated paper is what it is all the same, and a month is not lost.</summary>
    [Theory]
    [InlineData("report", "publisher: P\n", "report")]
    [InlineData("report", "", "report")]
    [InlineData("webpage", "publisher: P\nissued: 2010-05\n", "webpage")]
    [InlineData("post-weblog", "issued: 2010-05\n", "blogPost")]
    [InlineData("book", "issued: 2010-05\n", "book")]
    [InlineData("legislation", "issued: 2010-05\n", "statute")]
    [InlineData("speech", "", "presentation")]
    public void Zotero_gets_type_date_place_and_the_whole_abstract(string type, string more, string expected)
    {
        var words = string.Concat(Enumerable.Repeat("It was so in each of the towns. ", 12)).Trim();
        var site = new SmallSite(
            ("papers/one/text.md", Text("Mills of the north")),
            (
                "papers/one/paper.yml",
                $"type: {type}\n{more}publisher-place: Leeds\nabstract: {words}\nisbn: 978-1-86003-032-1\n"
            )
        );
        var item = Assert.Single(ZoteroReader.Offered(site.Page("papers/one/")));
        Assert.Equal((expected, "Leeds", words), (item.Type, item.Fields["place"], item.Fields["abstractNote"]));
        Assert.Equal("978-1-86003-032-1", item.Fields["ISBN"]);
        Assert.Equal(
            more.Contains("2010", StringComparison.Ordinal) ? "2010-05" : null,
            item.Fields.GetValueOrDefault("date")
        );
    }

    [Fact]
    public void A_report_has_its_institution_and_its_number()
    {
        var fields = ZoteroReader.Offered(SmallSite.Page("papers/report/"))[0].Fields;
        Assert.Equal(
            ("Institute of Mills", "7", "Mill papers", "en-GB"),
            (fields["institution"], fields["reportNumber"], fields["series"], fields["language"])
        );
    }

    [Fact]
    public void An_article_has_its_journal_volume_issue_and_pages()
    {
        var fields = ZoteroReader.Offered(SmallSite.Page("papers/article/"))[0].Fields;
        Assert.Equal(("Journal of Weirs", "3", "1"), (fields["publicationTitle"], fields["volume"], fields["issue"]));
        Assert.Equal(("7", "19"), (fields["firstPage"], fields["lastPage"]));
    }

    [Fact]
    public void A_chapter_has_its_book_and_its_pages()
    {
        var fields = ZoteroReader.Offered(SmallSite.Page("papers/chapter/"))[0].Fields;
        Assert.Equal(
            ("The book of water", "Mill Press", "30", "41"),
            (fields["bookTitle"], fields["publisher"], fields["firstPage"], fields["lastPage"])
        );
    }

    [Theory]
    [InlineData("report")]
    [InlineData("article")]
    [InlineData("chapter")]
    public void A_paper_tells_its_type_once_and_every_other_thing_once(string id)
    {
        var names = SmallSite
            .Page($"papers/{id}/")
            .QuerySelectorAll("meta[name^=citation_]")
            .Select(meta => meta.GetAttribute("name")!)
            .ToList();
        Assert.Single(
            names,
            name =>
                name
                    is "citation_journal_title"
                        or "citation_technical_report_institution"
                        or "citation_inbook_title"
                        or "citation_book_title"
                        or "citation_conference_title"
                        or "citation_dissertation_institution"
        );
        Assert.All(
            names
                .Where(name =>
                    name is not ("citation_author" or "citation_author_institution" or "citation_author_orcid")
                )
                .CountBy(name => name, StringComparer.Ordinal),
            pair => Assert.Equal(1, pair.Value)
        );
    }

    [Theory]
    [InlineData("meadow-2003", "journalArticle", "atitle", "The mills of Meadow", "Meadow, A.")]
    [InlineData("bushel-2004", "book", "btitle", "On weirs", "Bushel, E.")]
    [InlineData("archer-1999", "bookSection", "atitle", "Of ponds", "Archer, B.")]
    public void A_works_page_saves_the_work_and_not_the_page(
        string id,
        string type,
        string field,
        string title,
        string author
    )
    {
        var page = SmallSite.Page($"references/{id}/");
        var item = Assert.Single(ZoteroReader.Offered(page));
        Assert.Equal((type, title), (item.Type, item.Fields[field]));
        Assert.Equal([author], item.Authors);
        Assert.Empty(page.QuerySelectorAll("meta[name^=citation_]"));
    }

    /// <summary>
    /// Where tags name no author, Zotero takes the words of a class "byline" or "vcard" for some: a list of papers has
    /// none of that name.
    /// </summary>
    [Theory]
    [InlineData("")]
    [InlineData("papers/by-title/")]
    [InlineData("references/")]
    [InlineData("references/by-year/")]
    [InlineData("references/by-author/")]
    [InlineData("search/")]
    [InlineData("report/")]
    [InlineData("timeline/")]
    [InlineData("data/")]
    public void A_page_that_is_about_no_paper_is_a_web_page_and_offers_none(string address)
    {
        var page = SmallSite.Page(address);
        Assert.Equal("webpage", Assert.Single(ZoteroReader.Offered(page)).Type);
        Assert.Empty(page.QuerySelectorAll(".Z3988"));
        Assert.Empty(page.QuerySelectorAll(".byline, .vcard"));
    }

    /// <summary>One by one, by the names of their authors as Zotero files them.</summary>
    [Theory]
    [InlineData("papers/")]
    [InlineData("people/edwin-bushel/")]
    public void A_list_of_papers_offers_each_of_them(string address)
    {
        var items = ZoteroReader.Offered(SmallSite.Page(address));
        Assert.Equal(["bookSection", "journalArticle", "report"], Sort(items.Select(item => item.Type)));
        Assert.All(items, item => Assert.Equal(["van der Berg, Anna Maria", "Bushel, Edwin"], item.Authors));
        Assert.Equal(
            ["Mills of the north", "Ponds of the west", "Weirs of the south"],
            Sort(items.Select(item => item.Fields.GetValueOrDefault("atitle") ?? item.Fields["btitle"]))
        );

        static IEnumerable<string> Sort(IEnumerable<string> words) => words.Order(StringComparer.Ordinal);
    }

    [Fact]
    public void The_references_of_a_paper_are_not_offered_in_its_place() =>
        Assert.Empty(SmallSite.Page("papers/report/").QuerySelectorAll(".Z3988"));

    private static string Text(string title, params string[] entries) =>
        $"# {title}\n\n## Findings\n\nIt was so (Meadow 2003; Bushel 2004; Archer 1999).\n\n## "
        + $"References\n\n{string.Join("\n\n", entries)}\n";
}
