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
                    + "<text:tracked-changes><text:changed-region><text:deletion><text:p>All "
                    + "wrong.</text:p></text:deletion>"
                    + "</text:changed-region></text:tracked-changes><text:p>The weir<text:change "
                    + "text:change-id=\"c\"/> "
                    + "held<office:annotation><dc:creator>A</dc:creator><text:p>Really?</text:p></office:annotation> "
                    + "for a "
                    + "year<text:span text:style-name=\"H\"> in secret</text:span>, as <text:s text:c=\"3\"/>the"
                    + "<text:tab/>miller said it would.</text:p>",
                "Heading 1 | Floods\nParagraph | The weir held for a year, as the miller said it would."
            },
        };

    public static TheoryData<string, string, string> Floats() =>
        new()
        {
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
                    + "<text:p><draw:frame text:anchor-type=\"paragraph\"><draw:text-box><text:p>Box 1 The "
                    + "weir</text:p>"
                    + "<text:p>It was built of oak.</text:p></draw:text-box></draw:frame>The boards met in the "
                    + "spring, and "
                    + "they agreed on little.</text:p>",
                "Heading 1 | Floods\nParagraph | The boards met in the spring, and they agreed on little.\nBox | Box "
                    + "1 The weir\n"
                    + "Paragraph | It was built of oak."
            },
            {
                "a table of contents is paratext, and a template of it is nowhere",
                "<text:table-of-content><text:table-of-content-source><text:index-title-template>Template"
                    + "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>"
                    + "<text:p>Contents</text:p></text:index-title><text:p>Floods"
                    + "<text:tab/>3</text:p></text:index-body>"
                    + $"</text:table-of-content><text:h text:outline-level=\"1\">Floods</text:h>{Prose}",
                "Paratext (table of contents) | Contents\nParatext (table of contents) | Floods 3\n"
                    + "Heading 1 | Floods\n*"
            },
        };

    public static TheoryData<string, string, string> Fields() =>
        new()
        {
            {
                "an empty table is none, and a column of words is one",
                Heading + "<table:table/>" + Prose + Column("Oak", "Elm", "Ash", "Yew") + Prose,
                "Heading 1 | Floods\n*\nTable | Oak Elm Ash Yew\n*"
            },
            {
                "fields, references and formulas are words",
                Heading
                    + Prose
                    + "<text:p>See Table <text:sequence-ref text:reference-format=\"value\">2</text:sequence-ref> on "
                    + "page "
                    + "<text:bookmark-ref text:reference-format=\"page\">7</text:bookmark-ref>, where <draw:frame>"
                    + "<draw:object><math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x = 2</annotation></math>"
                    + "</draw:object></draw:frame> is meant.</text:p>",
                "Heading 1 | Floods\n*\nParagraph | See Table 2 on page 7, where x=2 is meant."
            },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    [MemberData(nameof(Floats))]
    [MemberData(nameof(Fields))]
    public void An_element_becomes_the_block_it_stands_for(string what, string body, string expected)
    {
        Assert.NotEmpty(what);
        var styles =
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
            + "</style:style>";
        var intake = SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body, styles)), ".odt");
        Assert.Equal(expected, Shorten(BlockListing.From(intake)));
    }

    private static string Column(params string[] words) =>
        "<table:table>"
        + string.Concat(
            words.Select(word =>
                $"<table:table-row><table:table-cell><text:p>{word}</text:p></table:table-cell></table:table-row>"
            )
        )
        + "</table:table>";

    private static string Shorten(string listing) =>
        listing.Replace(
            "Paragraph | The boards of three valleys met in the spring, and they agreed on little but the weather.",
            "*",
            StringComparison.Ordinal
        );
}
