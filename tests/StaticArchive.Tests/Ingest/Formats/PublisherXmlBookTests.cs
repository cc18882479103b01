using StaticArchive.Model;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>Books in BITS, whole and a chapter at a time, as university presses supply them.</summary>
public class PublisherXmlBookTests
{
    private const string Meta = """
        <book-meta><book-id book-id-type="doi">10.5117/9780000000002</book-id><book-title-group>
        <book-title>Wards of the north</book-title><subtitle>A history</subtitle></book-title-group><contrib-group>
        <contrib contrib-type="EDITOR_TYPE"><name><surname>Harker</surname><given-names>Jan</given-names></name>
        </contrib></contrib-group><pub-date publication-format="print"><year>2019</year></pub-date>
        <isbn>978 0 00 000000 2</isbn><publisher><publisher-name>Vale Press</publisher-name><publisher-loc>York
        </publisher-loc></publisher><abstract><p>What became of the beds.</p></abstract></book-meta>
        """;

    private const string Chapter = """
        <book-part book-part-type="chapter"><book-part-meta><title-group><label>1</label><title>The first beds</title>
        </title-group><contrib-group><contrib contrib-type="author"><name><surname>Reed</surname><given-names>Alice
        </given-names></name></contrib></contrib-group><fpage>11</fpage><lpage>50</lpage></book-part-meta>
        <body><sec><title>How they came</title><p>Beds came by ferry (<xref ref-type="bibr" rid="b1">Moss 2002</xref>).
        </p></sec></body><back><ref-list><ref id="b1"><mixed-citation><name><surname>Moss</surname><given-names>P
        </given-names></name> (<year>2002</year>) <source>Ferries</source></mixed-citation></ref></ref-list></back>
        </book-part>
        """;

    [Fact]
    public void A_book_has_its_own_record_and_its_chapters_are_sections()
    {
        var archive = Read(
            $"""
            <?xml version="1.0"?><book dtd-version="2.0">{Meta.Replace(
                "EDITOR_TYPE",
                "author",
                StringComparison.Ordinal
            )}
            <book-body>{Chapter}</book-body></book>
            """
        );
        var paper = archive.Papers.Single();
        Assert.Equal(
            ("Wards of the north: A history", "book", "Vale Press"),
            (paper.Item.Title, paper.Item.Type, paper.Item.Publisher)
        );
        Assert.Equal(["Jan Harker"], paper.Item.Author.Select(name => name.DisplayForm));
        Assert.Equal("10.5117/9780000000002", paper.Item.Doi);
        Assert.Equal("2019", paper.Item.Issued!.Edtf);
        Assert.Equal(
            [("1 The first beds", 2), ("How they came", 3)],
            archive.Documents.Single().Sections.Select(section => (section.Title, section.Level))
        );
    }

    [Fact]
    public void The_record_of_a_chapter_and_the_contents_are_set_aside_and_its_author_stays()
    {
        var document = Read(
            $"""
            <?xml version="1.0"?><book dtd-version="2.0">{Meta.Replace(
                "EDITOR_TYPE",
                "author",
                StringComparison.Ordinal
            )}
            <front-matter><toc><toc-title-group><title>Contents</title></toc-title-group><toc-entry><title>The first
            beds</title></toc-entry></toc></front-matter><book-body>{Chapter}</book-body></book>
            """
        )
            .Documents.Single();
        string[] Get(BlockKind kind) =>
            [
                .. document
                    .Blocks.Where(block => block.Kind == kind && block.Field is null)
                    .Select(block => block.Span.Slice(document.Text)),
            ];

        Assert.Equal(["Reed Alice"], Get(BlockKind.Metadata));
        Assert.Equal(["Contents", "The first beds", "11", "50"], Get(BlockKind.Paratext));
    }

    [Fact]
    public void A_review_below_an_article_is_a_section_and_the_record_is_on_the_title_page()
    {
        var document = Read(
            """
            <article><front><article-meta><article-id pub-id-type="publisher-id">77</article-id><title-group>
            <article-title>Beds</article-title></title-group><author-notes><corresp>Write: a@b.org</corresp>
            </author-notes><volume>12</volume></article-meta></front><body><sec><title>Findings</title><p>Beds came
            first.</p></sec></body><sub-article article-type="ref-report"><front-stub><article-id>10.1/r1</article-id>
            <title-group><article-title>Report of a referee</article-title></title-group></front-stub><body><sec>
            <title>Remarks</title><p>Count them again.</p></sec></body></sub-article></article>
            """
        )
            .Documents.Single();
        Assert.Equal(
            [("Findings", 2), ("Report of a referee", 2), ("Remarks", 3)],
            document.Sections.Select(section => (section.Title, section.Level))
        );
        Assert.Equal(4, TitlePageFinder.CountBlocks(document.Blocks, document.Text));
    }

    [Fact]
    public void A_chapter_in_its_cover_stands_in_the_book()
    {
        var paper = Read(
            $"""
            <?xml version="1.0"?><book-part-wrapper dtd-version="2.0">
            {Meta.Replace("EDITOR_TYPE", "editor", StringComparison.Ordinal)}{Chapter}</book-part-wrapper>
            """
        )
            .Papers.Single();
        Assert.Equal(
            ("The first beds", "chapter", "Wards of the north"),
            (paper.Item.Title, paper.Item.Type, paper.Item.ContainerTitle)
        );
        Assert.Equal(["Alice Reed"], paper.Item.Author.Select(name => name.DisplayForm));
        Assert.Equal(["Jan Harker"], paper.Item.Editor.Select(name => name.DisplayForm));
        Assert.Equal(("11-50", "Vale Press", "2019"), (paper.Item.Page, paper.Item.Publisher, paper.Item.Issued!.Edtf));
    }

    private static Archive Read(string book) => new SmallSite(("papers/a/a.xml", book)).Result.Archive;
}
