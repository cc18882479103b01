using System.Text;
using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>What becomes of the elements of an OpenDocument text.</summary>
public class OdtReaderTests
{
    private const string Prose =
        "<text:p>The boards of three valleys met in the spring, and they agreed on little but the weather.</text:p>";

    private const string Heading = "<text:h text:outline-level=\"1\">Floods</text:h>";

    public static TheoryData<string, string, string> Bodies() =>
        new()
        {
            {
                "levels of the outline below a title",
                "<text:p text:style-name=\"Title\">Boards of the valleys</text:p>"
                    + $"<text:h text:outline-level=\"1\">What they do</text:h>{Prose}"
                    + $"<text:h text:outline-level=\"2\">Where they meet</text:h>{Prose}"
                    + $"<text:h text:outline-level=\"1\">What they cost</text:h>{Prose}",
                "Heading 1 | Boards of the valleys\nHeading 2 | What they do\n*\nHeading 3 | Where they meet\n*\n"
                    + "Heading 2 | What they cost\n*"
            },
            {
                "a note becomes a block at the end",
                "<text:h text:outline-level=\"1\">Floods</text:h><text:p>The water rose<text:note text:id=\"n1\" "
                    + "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                    + "<text:p>As the mill knew.</text:p></text:note-body></text:note> in the night, and nobody in the "
                    + "valley had been told.</text:p>",
                "Heading 1 | Floods\nParagraph | The water rose1 in the night, and nobody in the valley had been told."
                    + "\nListItem 1 | As the mill knew."
            },
            {
                "words deleted in a tracked change, comments and hidden words are not there",
                Heading
                    + "<text:tracked-changes><text:changed-region><text:deletion><text:p>All wrong.</text:p></text:deletion>"
                    + "</text:changed-region></text:tracked-changes><text:p>The weir<text:change text:change-id=\"c\"/> "
                    + "held<office:annotation><dc:creator>A</dc:creator><text:p>Really?</text:p></office:annotation> for a "
                    + "year<text:span text:style-name=\"H\"> in secret</text:span>, as <text:s text:c=\"3\"/>the"
                    + "<text:tab/>miller said it would.</text:p>",
                "Heading 1 | Floods\nParagraph | The weir held for a year, as the miller said it would."
            },
            {
                "spanned cells stay in their columns",
                "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Place</text:p>"
                    + "</table:table-cell><table:table-cell table:number-columns-spanned=\"2\"><text:p>Boats</text:p>"
                    + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
                    + "<table:table-row><table:table-cell><text:p>Mill</text:p></table:table-cell><table:table-cell>"
                    + "<text:p>3</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell>"
                    + "</table:table-row></table:table>",
                "Table | Place Boats Mill 3 4"
            },
            {
                "a text box is a box behind its paragraph",
                Heading
                    + "<text:p><draw:frame text:anchor-type=\"paragraph\"><draw:text-box><text:p>Box 1 The weir</text:p>"
                    + "<text:p>It was built of oak.</text:p></draw:text-box></draw:frame>The boards met in the spring, and "
                    + "they agreed on little.</text:p>",
                "Heading 1 | Floods\nParagraph | The boards met in the spring, and they agreed on little.\nBox | Box 1 The weir\n"
                    + "Paragraph | It was built of oak."
            },
            {
                "a table of contents is paratext, and a template of it is nowhere",
                "<text:table-of-content><text:table-of-content-source><text:index-title-template>Template"
                    + "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>"
                    + "<text:p>Contents</text:p></text:index-title><text:p>Floods<text:tab/>3</text:p></text:index-body>"
                    + $"</text:table-of-content><text:h text:outline-level=\"1\">Floods</text:h>{Prose}",
                "Paratext (table of contents) | Contents\nParatext (table of contents) | Floods 3\n"
                    + "Heading 1 | Floods\n*"
            },
            {
                "fields, references and formulas are words",
                Heading
                    + Prose
                    + "<text:p>See Table <text:sequence-ref text:reference-format=\"value\">2</text:sequence-ref> on page "
                    + "<text:bookmark-ref text:reference-format=\"page\">7</text:bookmark-ref>, where <draw:frame>"
                    + "<draw:object><math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x = 2</annotation></math>"
                    + "</draw:object></draw:frame> is meant.</text:p>",
                "Heading 1 | Floods\n*\nParagraph | See Table 2 on page 7, where x=2 is meant."
            },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void An_element_becomes_the_block_it_stands_for(string what, string body, string expected)
    {
        Assert.NotEmpty(what);
        var styles =
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
            + "</style:style>";
        var intake = SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body, styles)), ".odt");
        Assert.Equal(expected, Shorten(BlockListing.From(intake)));
    }

    [Theory]
    [InlineData("1", "", ".", 1, "1. |2. |3. ")]
    [InlineData("a", "(", ")", 1, "(a) |(b) |(c) ")]
    [InlineData("i", "", ".", 3, "iii. |iv. |v. ")]
    public void Items_of_a_list_have_the_labels_that_are_printed(
        string format,
        string prefix,
        string suffix,
        int start,
        string labels
    )
    {
        var styles =
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
            + $"style:num-format=\"{format}\" style:num-prefix=\"{prefix}\" style:num-suffix=\"{suffix}\" "
            + $"text:start-value=\"{start}\"/></text:list-style>";
        var items = string.Concat(
            "oak elm ash".Split(' ').Select(tree => $"<text:list-item><text:p>{tree} is wood</text:p></text:list-item>")
        );
        var body = $"{Prose}<text:list text:style-name=\"L\">{items}</text:list>{Prose}";
        var document = Assert.Single(
            SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body, styles)), ".odt").Documents
        );
        var read = document
            .Blocks.Where(block => block.Kind == BlockKind.ListItem)
            .Select(block => document.Text[block.Span.Start..block.Span.End]);
        var expected = labels.Split('|').Zip("oak elm ash".Split(' '), (label, tree) => $"{label}{tree} is wood");
        Assert.Equal(expected, read);
    }

    [Fact]
    public void Headings_have_the_numbers_of_their_outline()
    {
        var outline =
            "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
            + "</text:outline-style>";
        var body =
            $"<text:h text:outline-level=\"1\">Floods</text:h>{Prose}<text:h text:outline-level=\"2\">Spring</text:h>{Prose}"
            + $"<text:h text:outline-level=\"2\">Autumn</text:h>{Prose}<text:h text:outline-level=\"1\">Droughts</text:h>{Prose}";
        var file = OdtFileBuilder.Create(
            OdtFileBuilder.Content(body),
            Part.Create("styles.xml", OdtFileBuilder.Styles(outline))
        );
        var listing = BlockListing.From(SingleDocument.Ingest(file, ".odt"));
        Assert.Contains("| 1 Floods", listing, StringComparison.Ordinal);
        Assert.Contains("| 1.2 Autumn", listing, StringComparison.Ordinal);
        Assert.Contains("| 2 Droughts", listing, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_a_file_is_in_the_text_or_counted()
    {
        var pages =
            "<style:master-page><style:header><text:p>Not for circulation</text:p></style:header></style:master-page>";
        var body =
            $"<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>{Prose}"
            + "<text:p>One<office:annotation><text:p>why so</text:p></office:annotation> more.</text:p>";
        var file = OdtFileBuilder.Create(
            OdtFileBuilder.Content(body),
            Part.Create("styles.xml", OdtFileBuilder.Styles("", pages))
        );
        var counts = Assert.Single(SingleDocument.Ingest(file, ".odt").Documents).WordCounts;
        Assert.Equal(
            ["comment 2", "deleted in a tracked change 1", "running head 3"],
            counts.Excluded.Select(words => $"{words.Reason} {words.Count}")
        );
    }

    [Fact]
    public void A_flat_file_is_read_as_well()
    {
        var file = Encoding.UTF8.GetBytes(
            OdtFileBuilder.Flat($"<text:h text:outline-level=\"1\">Floods</text:h>{Prose}")
        );
        var document = Assert.Single(SingleDocument.Ingest(file, ".fodt").Documents);
        Assert.Equal("ODT", document.Format);
        Assert.StartsWith("Floods\n\nThe boards", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft Word - draft3.doc", "User", false)]
    [InlineData("Rivers and their boards", "Ada Field", true)]
    public void Properties_of_a_file_count_where_people_filled_them_in(string title, string author, bool counts)
    {
        var meta = $"<dc:title>{title}</dc:title><meta:initial-creator>{author}</meta:initial-creator>";
        var file = OdtFileBuilder.Create(
            OdtFileBuilder.Content(Prose),
            Part.Create("meta.xml", OdtFileBuilder.Meta(meta))
        );
        var readings = Assert.Single(SingleDocument.Ingest(file, ".odt").Documents).Assertions;
        Assert.Equal(counts, readings.Any(reading => reading.Field == "title" && reading.Value == title));
        Assert.Equal(counts, readings.Any(reading => reading.Field == "author" && reading.Value == author));
    }

    private static string Shorten(string listing) =>
        listing.Replace(
            "Paragraph | The boards of three valleys met in the spring, and they agreed on little but the weather.",
            "*",
            StringComparison.Ordinal
        );

    [Fact]
    public void Citations_of_Zotero_are_linked_with_the_entries_of_its_list()
    {
        const string Record =
            "{&quot;citationItems&quot;:[{&quot;id&quot;:3,&quot;itemData&quot;:{&quot;type&quot;:&quot;book&quot;,"
            + "&quot;title&quot;:&quot;Weirs of the north&quot;,&quot;author&quot;:[{&quot;family&quot;:&quot;Field&quot;,"
            + "&quot;given&quot;:&quot;Ada&quot;}],&quot;issued&quot;:{&quot;date-parts&quot;:[[2001]]}}}]}";
        const string Mark = "text:name=\"ZOTERO_ITEM CSL_CITATION " + Record + " RNDa1\"";
        var body =
            $"{Heading}{Prose}<text:p>They leak, as is known <text:reference-mark-start {Mark}/>(Field 2001)"
            + $"<text:reference-mark-end {Mark}/>, and nobody minds.</text:p><text:h text:outline-level=\"1\">References"
            + "</text:h><text:section text:name=\"ZOTERO_BIBL {} CSL_BIBLIOGRAPHY RNDb2\"><text:p>Field, Ada. Weirs of the "
            + "north. Southwick: River Press, 2001.</text:p><text:p>Peck, Rob. Boats of the south. Southwick: River Press, "
            + "2004.</text:p></text:section>";
        var document = Assert.Single(
            SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body)), ".odt").Documents
        );
        var citation = Assert.Single(document.TaggedLinks.Citations);
        Assert.Equal("Field 2001", document.Text[citation.Span.Start..citation.Span.End]);
        var entry = document.Blocks.Single(block => block.Id == Assert.Single(document.TaggedLinks.References).Key);
        Assert.StartsWith("Field, Ada", document.Text[entry.Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_made_by_hand_have_levels_by_their_looks()
    {
        const string Styles =
            "<style:style style:name=\"L\" style:family=\"text\"><style:text-properties fo:font-size=\"16pt\" "
            + "fo:font-weight=\"bold\"/></style:style><style:style style:name=\"S\" style:family=\"text\">"
            + "<style:text-properties fo:font-size=\"12pt\" fo:font-weight=\"bold\"/></style:style><style:style "
            + "style:name=\"T\" style:family=\"text\"><style:text-properties fo:font-size=\"22pt\"/></style:style>"
            + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-size=\"12pt\"/>"
            + "</style:default-style>";
        string Line(string style, string words) =>
            $"<text:p><text:span text:style-name=\"{style}\">{words}</text:span></text:p>";
        var text = Prose.Replace(
            "weather.",
            "weather, which nobody could help, as they had found in all the years before.",
            StringComparison.Ordinal
        );
        var body =
            Line("T", "How the weirs of the north were kept")
            + text
            + Line("L", "Floods")
            + text
            + Line("S", "In spring")
            + text
            + Line("S", "In autumn")
            + text
            + Line("L", "Droughts")
            + text;
        var document = Assert.Single(
            SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body, Styles)), ".odt").Documents
        );
        Assert.Equal(
            ["Floods 2", "In spring 3", "In autumn 3", "Droughts 2"],
            document.Sections.Select(section => $"{section.Title} {section.Level}")
        );
    }
}
