using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>What becomes of the paragraphs of a Word document: headings, lists, boxes, contents.</summary>
public class DocxReaderTests
{
    private const string Prose =
        "The boards of three valleys met in the spring, and they agreed on little but the weather, which was "
        + "bad and got "
        + "worse while they spoke.";

    [Fact]
    public void Styles_make_headings_whatever_their_language_is()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:pPr>"
            + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Mine\">"
            + "<w:name w:val=\"River heading\"/><w:basedOn w:val=\"T2\"/></w:style><w:style w:type=\"paragraph\" "
            + "w:styleId=\"T2\"><w:name w:val=\"Titre 2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Titel\">"
            + "<w:name w:val=\"Title\"/></w:style>";
        var document = Read(
            new DocxFileBuilder(
                P("Boards of the valleys", "Titel")
                    + P("Floods", "berschrift1")
                    + P(Prose)
                    + P("In spring", "Mine")
                    + P(Prose)
                    + P("Droughts", "", "<w:outlineLvl w:val=\"0\"/>")
                    + P(Prose)
                    + P("Undefined", "Heading2")
                    + P(Prose)
            ).With("styles", Styles)
        );
        Assert.Equal(["Floods 2", "In spring 3", "Droughts 2", "Undefined 3"], Sections(document));
    }

    [Fact]
    public void Headings_made_by_hand_are_found_by_their_looks()
    {
        const string Bold = "<w:b/>";
        const string Large = "<w:b/><w:sz w:val=\"36\"/>";
        var document = Read(
            new DocxFileBuilder(
                P(R("Boards of the ", Large) + R("valleys", Large), "", "<w:jc w:val=\"center\"/>")
                    + P("Ada Field")
                    + P(R("Floods", Bold))
                    + P(Prose)
                    + P(R("In spring", "<w:i/>"))
                    + P(Prose)
                    + P(R("In autumn", "<w:i/>"))
                    + P(Prose)
                    + P(R("A remark in italics that goes on like any other sentence would do.", "<w:i/>"))
                    + P(R("Droughts", Bold))
                    + P(Prose + " " + R("Not a heading", Bold))
            )
        );
        Assert.Equal(["Floods 2", "In spring 3", "In autumn 3", "Droughts 2"], Sections(document));
        Assert.StartsWith("Boards of the valleys", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Marks, mark => mark.Kind == MarkKind.Strong && mark.Span.Start == 0);
    }

    [Fact]
    public void Numbers_of_lists_are_printed_as_Word_prints_them()
    {
        const string Numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt "
            + "w:val=\"upperRoman\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt "
            + "w:val=\"lowerLetter\"/>"
            + "<w:lvlText w:val=\"(%2)\"/></w:lvl><w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt "
            + "w:val=\"decimal\"/>"
            + "<w:isLgl/><w:lvlText w:val=\"%1.%3\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
            + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId "
            + "w:val=\"1\"/>"
            + "</w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
            + "w:val=\"1\"/></w:lvlOverride></w:num>";
        var document = Read(
            new DocxFileBuilder(
                P(Prose)
                    + Item("oak", 1, 0)
                    + Item("elm", 1, 1)
                    + Item("ash", 1, 1)
                    + Item("fir", 1, 2)
                    + Item("yew", 1, 0)
                    + Item("box", 1, 1)
                    + Item("bay", 2, 0)
                    + Item("ivy", 3, 0)
            ).With("numbering", Numbering)
        );
        Assert.Equal(
            ["III. oak", "(a) elm", "(b) ash", "3.1 fir", "IV. yew", "(a) box", "bay", "I. ivy"],
            Words(document, BlockKind.ListItem)
        );
    }

    [Fact]
    public void Contents_are_paratext_and_fields_show_their_results()
    {
        var document = Read(
            new DocxFileBuilder(
                P("Contents")
                    + P(R("Floods") + "<w:r><w:tab/></w:r>" + Field(" PAGEREF _Toc1 \\h ", R("3")))
                    + P(R("Droughts") + "<w:r><w:tab/></w:r>" + Field(" PAGEREF _Toc2 \\h ", R("12")))
                    + P(
                        R("See ")
                            + Field("REF a \\h", R("table 2"))
                            + R(" and ")
                            + Field("HYPERLINK \"https://example.org/a\"", R("the site"))
                            + R(". " + Prose)
                    )
            )
        );
        Assert.Equal(["Contents", "Floods 3", "Droughts 12"], Words(document, BlockKind.Paratext));
        Assert.StartsWith(
            "See table 2 and the site. The",
            Words(document, BlockKind.Paragraph)[0],
            StringComparison.Ordinal
        );
        Assert.Contains(document.Marks, mark => mark is { Kind: MarkKind.Link, Target: "https://example.org/a" });
    }

    [Fact]
    public void A_text_box_is_read_once_where_it_stands()
    {
        const string Box =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
            + "{0}</w:txbxContent>"
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent>"
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var content = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            Box,
            P("Box 1 Weirs") + P("They leak.")
        );
        var quote = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            Box,
            P(R("“They agreed on little but the weather.”", "<w:sz w:val=\"32\"/>"))
        );
        var document = Read(new DocxFileBuilder(P(Prose) + P(content + R(Prose)) + P(quote) + P(Prose)));
        Assert.Equal(["Box 1 Weirs"], Words(document, BlockKind.Box));
        Assert.Equal(["“They agreed on little but the weather.”"], Words(document, BlockKind.PullQuote));
        Assert.Equal(2, document.Text.Split("They ", StringSplitOptions.None).Length - 1);
    }

    [Fact]
    public void Columns_of_a_table_stay_columns_where_cells_span()
    {
        const string Table =
            "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{0}{1}</w:tr><w:tr>{2}{3}{4}</w:tr><w:tr>"
            + "{5}{6}{7}</w:tr></w:tbl>";
        var document = Read(
            new DocxFileBuilder(
                P(Prose)
                    + string.Format(
                        System.Globalization.CultureInfo.InvariantCulture,
                        Table,
                        Cell("Weir", ""),
                        Cell("Height", "<w:gridSpan w:val=\"2\"/>"),
                        Cell("Upper", "<w:vMerge w:val=\"restart\"/>"),
                        Cell("2", ""),
                        Cell("3", ""),
                        Cell("", "<w:vMerge/>"),
                        Cell("4", ""),
                        Cell("5", "")
                    )
            )
        );
        var table = Assert.Single(document.Blocks, block => block.Kind == BlockKind.Table).Table!;
        Assert.Equal(1, table.HeaderRowCount);
        Assert.Equal(
            ["Weir|Height|", "Upper|2|3", "|4|5"],
            table.Rows.Select(row => string.Join('|', row.Select(cell => document.Text[cell.Start..cell.End])))
        );
    }

    private static Document Read(DocxFileBuilder file) =>
        Assert.Single(SingleDocument.Ingest(file.Build(), ".docx").Documents);

    private static IEnumerable<string> Sections(Document document) =>
        document.Sections.Select(section => $"{section.Title} {section.Level}");

    private static IReadOnlyList<string> Words(Document document, BlockKind kind) =>
        [
            .. document
                .Blocks.Where(block => block.Kind == kind)
                .Select(block => document.Text[block.Span.Start..block.Span.End]),
        ];

    private static string Item(string words, int list, int level) =>
        P(words, "", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Cell(string words, string properties) =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(words)}</w:tc>";
}
