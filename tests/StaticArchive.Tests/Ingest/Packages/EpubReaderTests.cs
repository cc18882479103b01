using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>What becomes of the parts of a book.</summary>
public class EpubReaderTests
{
    private const string Prose =
        "<p>The boards of three valleys met in the spring, and they agreed on little but the weather.</p>";

    private static readonly byte[] Png =
    [
        0x89,
        0x50,
        0x4E,
        0x47,
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        0,
        0,
        0,
        13,
        0x49,
        0x48,
        0x44,
        0x52,
        0,
        0,
        0,
        2,
        0,
        0,
        0,
        3,
        8,
        0,
        0,
        0,
        0,
    ];

    [Fact]
    public void Parts_are_read_in_the_order_of_the_spine_and_notes_lead_from_part_to_part()
    {
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards of the valleys</dc:title>",
            [
                "<h1>Boards of the valleys</h1>" + Prose,
                "<h2>Floods</h2><p>The water rose<a id=\"r1\" href=\"c3.xhtml#n1\" epub:type=\"noteref\">1</a> in the "
                    + "night, and nobody had been told.</p>",
                "<section epub:type=\"endnotes\"><ol><li id=\"n1\" epub:type=\"endnote\"><p>As the mill knew. "
                    + "<a href=\"c2.xhtml#r1\">↩</a></p></li></ol></section>",
            ]
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".epub").Documents);
        var note = Assert.Single(document.Notes);
        Assert.Equal("1", note.Label);
        Assert.Equal("1", document.Text[note.Markers[0].Start..note.Markers[0].End]);
        Assert.Equal(
            "Heading 1 | Boards of the valleys\nParagraph | The boards of three valleys met in the spring, and they "
                + "agreed on little but the weather.\nHeading 2 | Floods\nParagraph | The water rose1 in the night, "
                + "and "
                + "nobody had been told.\nListItem 1 | As the mill knew.",
            BlockListing.From(document)
        );
    }

    [Fact]
    public void Chapters_lie_below_the_title_and_sections_below_chapters()
    {
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards of the valleys</dc:title>",
            [
                "<h1>Boards of the valleys</h1>",
                $"<h1>Floods</h1>{Prose}<h2>In spring</h2>{Prose}",
                $"<h1>Droughts</h1>{Prose}",
            ]
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".epub").Documents);
        Assert.Equal(
            ["Floods 2", "In spring 3", "Droughts 2"],
            document.Sections.Select(section => $"{section.Title} {section.Level}")
        );
    }

    [Fact]
    public void A_paragraph_that_the_table_of_contents_repeats_is_a_heading()
    {
        const string Navigation =
            "<nav epub:type=\"toc\"><ol><li><a href=\"c1.xhtml#a\">Floods</a><ol><li><a href=\"c1.xhtml#b\">In "
            + "spring</a>"
            + "</li></ol></li></ol></nav>";
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards of the valleys</dc:title>",
            [
                $"<h1>Boards of the valleys</h1>{Prose}<p class=\"t\"><a id=\"a\"/>1. Floods</p>{Prose}<p "
                    + $"id=\"b\">In spring</p>{Prose}",
            ],
            Part.Create("OPS/nav.xhtml", EpubFileBuilder.Page(Navigation))
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".epub").Documents);
        Assert.Equal(
            ["Boards of the valleys", "1. Floods", "In spring"],
            document
                .Blocks.Where(block => block.Kind == BlockKind.Heading)
                .Select(block => document.Text[block.Span.Start..block.Span.End])
        );
    }

    [Fact]
    public void Printed_pages_begin_in_the_middle_of_a_paragraph_and_their_numbers_are_no_words()
    {
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards</dc:title>",
            [
                "<h1>Boards</h1><p><span epub:type=\"pagebreak\" id=\"p7\" title=\"7\"/>The boards met in the "
                    + "spring, and "
                    + "<span role=\"doc-pagebreak\" aria-label=\"8\">8</span>they agreed on little.</p>",
            ]
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".epub").Documents);
        Assert.Contains("spring, and they agreed", document.Text, StringComparison.Ordinal);
        Assert.Equal(["7", "8"], document.Pages.Select(page => page.Label));
        Assert.StartsWith("they agreed", document.Text[document.Pages[1].Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_a_book_are_published_and_a_contents_page_is_paratext()
    {
        var links = string.Concat(
            Enumerable.Range(1, 5).Select(i => $"<p><a href=\"c2.xhtml#s{i}\">Chapter on rivers {i}</a></p>")
        );
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards</dc:title>",
            [
                "<h1>In this book</h1>" + links,
                $"<h1 id=\"s1\">Rivers</h1>{Prose}<p><img src=\"a%20b.png\" alt=\"A weir\"/></p>{Prose}",
            ],
            new Part("OPS/a b.png", Png)
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".epub").Documents);
        Assert.Single(document.Pictures);
        Assert.Contains(
            "Paratext (table of contents) | Chapter on rivers 3",
            BlockListing.From(document),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_package_document_states_what_the_pages_do_not()
    {
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards of the valleys</dc:title><dc:creator id=\"a\">Ada Field</dc:creator>"
                + "<dc:creator id=\"b\">Rob Peck</dc:creator><meta refines=\"#b\" property=\"role\">edt</meta>"
                + "<dc:publisher>River Press</dc:publisher><dc:identifier>urn:isbn:9780704428911</dc:identifier>",
            [Prose]
        );
        var readings = Assert.Single(SingleDocument.Ingest(file, ".epub").Documents).Assertions;
        foreach (
            var expected in new[]
            {
                "title Boards of the valleys",
                "author Ada Field",
                "editor Rob Peck",
                "publisher River Press",
                "isbn 9780704428911",
            }
        )
        {
            Assert.Contains(expected, readings.Select(reading => $"{reading.Field} {reading.Value}"));
        }
    }

    [Theory]
    [InlineData("<p class=\"Heading-2\">Floods</p>", "", "Heading 2 | Floods")]
    [InlineData("<p class=\"x\">Floods</p>", ".x { display: none }", "")]
    [InlineData(
        "<p class=\"x\"><span class=\"c1\">Fl</span>oods came again in the spring.</p>",
        "/* a */ @media all { p.x { color: red } }",
        "Paragraph | Floods came again in the spring."
    )]
    public void Classes_say_what_elements_do_not(string element, string css, string expected)
    {
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards of the valleys</dc:title>",
            ["<h1>Boards of the valleys</h1>" + Prose + element + Prose],
            Part.Create("OPS/s.css", css)
        );
        var lines = BlockListing.From(SingleDocument.Ingest(file, ".epub")).Split('\n');
        Assert.Equal(expected, string.Join('\n', lines[2..^1]));
    }

    [Fact]
    public void A_style_sheet_says_what_is_bold_slanted_or_raised()
    {
        const string Css = ".b { font-weight: bold } span.i, em.i { font-style: italic } .s { vertical-align: super }";
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards of the valleys</dc:title>",
            [
                $"<h1>Boards of the valleys</h1>{Prose}<p>They read <span class=\"i\">Weirs</span> and the "
                    + "<span class=\"b\">law</span> on<span class=\"s\">2</span> boats, as all did in the spring.</p>",
            ],
            Part.Create("OPS/s.css", Css)
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".epub").Documents);
        Assert.Equal(
            ["Emphasis Weirs", "Strong law", "Superscript 2"],
            document.Marks.Select(mark => $"{mark.Kind} {document.Text[mark.Span.Start..mark.Span.End]}")
        );
    }

    [Theory]
    [InlineData("<h1>Weirs</h1>", "<h1>Floods</h1>", "Boards of the valleys")]
    [InlineData(
        "<h1>Boards of the valleys: what they cost</h1>",
        "<h2>Floods</h2>",
        "Boards of the valleys: what they cost"
    )]
    [InlineData("<h1>What the weirs of the north cost</h1>", "<h2>Floods</h2>", "What the weirs of the north cost")]
    public void The_title_is_the_one_stated_unless_a_heading_above_all_others_differs(
        string first,
        string second,
        string title
    )
    {
        var file = EpubFileBuilder.Create(
            "<dc:title>Boards of the valleys</dc:title>",
            [first + Prose + second + Prose + second.Replace("Floods", "Droughts", StringComparison.Ordinal) + Prose]
        );
        var paper = Assert.Single(SingleDocument.Ingest(file, ".epub").Papers);
        Assert.Equal(title, paper.Title);
    }
}
