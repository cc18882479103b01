namespace StaticArchive.Tests.Publish.Head;

/// <summary>The works that a paper lists, in its head, where an archive offers everything.</summary>
public class CitationReferenceTests
{
    private const string Text = """
        # Mills of the north

        ## Findings

        It was so (Meadow 2003; Bushel 2004; Archer 1999).

        ## References

        Archer, B. (1999) Of ponds. In: C. Miller (ed.) *The book of water*. London: Mill Press, pp. 3-9.

        Bushel, E. and Le Grand, J. (2004) *On weirs; or, water & "mills"*. London: Mill Press.

        Meadow, A. (2003) The mills of Meadow. *Journal of Mills*, 24(2), 10-22.
        """;

    [Fact]
    public void Each_work_is_an_element_in_the_order_of_the_list() =>
        Assert.Equal(
            [
                "citation_title=Of ponds; citation_author=Archer, B.; citation_publication_date=1999; "
                    + "citation_inbook_title=The book of water; citation_firstpage=3; citation_lastpage=9; "
                    + "citation_publisher=Mill Press",
                "citation_title=On weirs, or, water & \"mills\"; citation_author=Bushel, E.; "
                    + "citation_author=Le Grand, J.; citation_publication_date=2004; citation_publisher=Mill Press",
                "citation_title=The mills of Meadow; citation_author=Meadow, A.; citation_publication_date=2003; "
                    + "citation_journal_title=Journal of Mills; citation_volume=24; citation_issue=2; "
                    + "citation_firstpage=10; citation_lastpage=22",
            ],
            Read("exports: all\n")
        );

    [Fact]
    public void An_archive_that_does_not_ask_for_everything_has_none() => Assert.Empty(Read("title: Mills\n"));

    [Fact]
    public void Zotero_still_takes_the_paper_and_nothing_of_its_references()
    {
        var item = Assert.Single(ZoteroReader.Offered(CreateSite("exports: all\n").Page("papers/mills/")));
        Assert.Equal("Mills of the north", item.Fields["title"]);
        Assert.DoesNotContain("volume", item.Fields.Keys);
    }

    private static SmallSite CreateSite(string settings) =>
        new(("archive.yml", settings), ("papers/mills/text.md", Text), ("papers/mills/paper.yml", "type: report\n"));

    private static IEnumerable<string?> Read(string settings) =>
        CreateSite(settings)
            .Page("papers/mills/")
            .QuerySelectorAll("meta[name=citation_reference]")
            .Select(meta => meta.GetAttribute("content"));
}
