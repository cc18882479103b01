using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>
/// Cross references and links within a file of a word processor lead to the blocks that their bookmarks stand in.
/// </summary>
public class PlaceOfFileTests
{
    private const string Prose =
        "The boards of three valleys met in the spring, and they agreed on little but the weather, which was bad.";

    private const string Gap = " and to ";

    private static readonly Document Word = Ingest(
        new DocxFileBuilder(
            P("Boards of the valleys", "Title")
                + P("Floods", "Heading1")
                + P(
                    R("This leads to ")
                        + Link("_Ref1", "the costs")
                        + R(Gap)
                        + Field("REF _Ref2 \\r \\h", R("12"))
                        + R(Gap)
                        + Field("HYPERLINK \\l \"table one\" \\o \"Go\"", R("the table"))
                        + R(Gap)
                        + "<w:fldSimple w:instr=\" PAGEREF _Ref2 \\h \">"
                        + R("page 3")
                        + "</w:fldSimple>"
                        + R(Gap)
                        + Link("between", "what comes next")
                        + R(Gap)
                        + Link("note", "a note")
                        + R(Gap)
                        + Field("REF gone \\h", R("what is gone"))
                        + R(Gap)
                        + Field("HYPERLINK \"https://example.org/a\" \\l \"b\"", R("a site"))
                        + R(". " + Prose)
                )
                + P(Mark("_Ref1") + R("Costs"), "Heading1")
                + P(Prose)
                + P(R("In the end ") + Mark("_Ref2") + R("it was paid for by the towns of the valley."))
                + Mark("between")
                + P("The mills were not asked.")
                + $"<w:tbl><w:tr><w:tc>{P(Mark("table one") + R("Year"))}</w:tc><w:tc>{P("Cost")}</w:tc></w:tr>"
                + $"<w:tr><w:tc>{P("2001")}</w:tc><w:tc>{P("12")}</w:tc></w:tr></w:tbl>"
                + P(R("As the mill said") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R(" that year."))
        )
            .With("styles", HeadingStyles)
            .With("footnotes", $"<w:footnote w:id=\"2\">{P(Mark("note") + R("In a letter."))}</w:footnote>")
            .Build(),
        ".docx"
    );

    private static readonly Document OpenDocument = Ingest(
        OdtFileBuilder.Create(
            OdtFileBuilder.Content(
                "<text:p text:style-name=\"Title\">Boards of the valleys</text:p>"
                    + "<text:h text:outline-level=\"1\">Floods</text:h><text:p>This leads to "
                    + "<text:a xlink:href=\"#Costs%20of%20it|outline\">the costs</text:a>, to <text:bookmark-ref "
                    + "text:ref-name=\"b1\" text:reference-format=\"text\">12</text:bookmark-ref>, to "
                    + "<text:a xlink:href=\"#T1%7Ctable\">the table</text:a>, to <text:reference-ref text:ref-name="
                    + "\"m\">what comes next</text:reference-ref>, to <text:sequence-ref text:ref-name=\"refTable0\">"
                    + "Table 1</text:sequence-ref>, to <text:note-ref text:ref-name=\"ftn1\">a note</text:note-ref>, "
                    + "to "
                    + "<text:a xlink:href=\"#gone\">what is gone</text:a> and to "
                    + $"<text:a xlink:href=\"https://example.org/a#b\">a site</text:a>. {Prose}</text:p>"
                    + "<text:h text:outline-level=\"1\">Costs of it</text:h>"
                    + $"<text:p>{Prose}</text:p><text:p>In the end <text:bookmark-start text:name=\"b1\"/>it was "
                    + "paid<text:bookmark-end text:name=\"b1\"/> for by the towns of the valley.</text:p>"
                    + "<text:p>The mills <text:reference-mark text:name=\"m\"/>were not asked.</text:p>"
                    + "<text:p>Table <text:sequence text:ref-name=\"refTable0\">1</text:sequence>: What it cost in the "
                    + "end</text:p><table:table table:name=\"T1\"><table:table-row><table:table-cell><text:p>Year"
                    + "</text:p></table:table-cell><table:table-cell><text:p>Cost</text:p></table:table-cell>"
                    + "</table:table-row><table:table-row><table:table-cell><text:p>2001</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>"
                    + "<text:p>As the mill said<text:note text:id=\"ftn1\" text:note-class=\"footnote\">"
                    + "<text:note-citation>1</text:note-citation><text:note-body><text:p>In a letter.</text:p>"
                    + "</text:note-body></text:note> that year.</text:p>"
            )
        ),
        ".odt"
    );

    private const string HeadingStyles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>";

    [Theory]
    [InlineData("the costs", "Costs")]
    [InlineData("12", "In the end it was paid for")]
    [InlineData("the table", "Year Cost 2001 12")]
    [InlineData("page 3", "In the end it was paid for")]
    [InlineData("what comes next", "The mills were not asked.")]
    [InlineData("a note", "In a letter.")]
    public void Words_link_is_followed_to_its_bookmark(string words, string expected) =>
        Assert.StartsWith(expected, FindTarget(Word, words), StringComparison.Ordinal);

    [Theory]
    [InlineData("the costs", "Costs of it")]
    [InlineData("12", "In the end it was paid for")]
    [InlineData("the table", "Year Cost 2001 12")]
    [InlineData("what comes next", "The mills were not asked.")]
    [InlineData("Table 1", "Table 1: What it cost")]
    [InlineData("a note", "In a letter.")]
    public void Links_of_an_OpenDocument_text_are_followed(string words, string expected) =>
        Assert.StartsWith(expected, FindTarget(OpenDocument, words), StringComparison.Ordinal);

    [Fact]
    public void What_leads_nowhere_is_no_link_and_a_place_of_another_site_is_one_of_that_site()
    {
        foreach (var document in new[] { Word, OpenDocument })
        {
            Assert.DoesNotContain(Links(document), mark => mark.Span.Slice(document.Text) == "what is gone");
            Assert.Equal(
                "https://example.org/a#b",
                Links(document).Single(mark => mark.Span.Slice(document.Text) == "a site").Target
            );
        }
    }

    [Fact]
    public void A_place_of_another_site_stays_as_it_is_written()
    {
        var field = Field("HYPERLINK \"https://example.org/a.pdf\" \\l \"page=3\"", R("the third page"));
        var document = Ingest(
            new DocxFileBuilder(P("Boards of the valleys", "Title") + P(field + R(". " + Prose)))
                .With("styles", HeadingStyles)
                .Build(),
            ".docx"
        );
        Assert.Equal("https://example.org/a.pdf#page=3", Assert.Single(Links(document)).Target);
    }

    private static Document Ingest(byte[] file, string ending) =>
        Assert.Single(SingleDocument.Ingest(file, ending).Documents);

    private static string Link(string anchor, string words) =>
        $"<w:hyperlink w:anchor=\"{anchor}\">{R(words)}</w:hyperlink>";

    private static string Mark(string name) =>
        $"<w:bookmarkStart w:id=\"7\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"7\"/>";

    private static IEnumerable<Mark> Links(Document document) =>
        document.Marks.Where(mark => mark.Kind == MarkKind.Link);

    /// <summary>The words of the block or section that such words lead to.</summary>
    private static string FindTarget(Document document, string words)
    {
        var target = Links(document).Single(mark => mark.Span.Slice(document.Text) == words).Target![1..];
        var heading = document.Sections.FirstOrDefault(section => section.Id == target)?.Heading ?? target;
        return document.Blocks.Single(block => block.Id == heading).Span.Slice(document.Text);
    }
}
