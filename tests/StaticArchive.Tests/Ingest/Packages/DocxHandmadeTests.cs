using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>
/// Word documents as people make them: typed numbers, tabs, lines round paragraphs, titles in pieces.
/// </summary>
public class DocxHandmadeTests
{
    private const string Prose =
        "The boards of three valleys met in the spring, and they agreed on little but the weather, which was "
        + "bad and got "
        + "worse while they spoke.";

    private const string Tab = "<w:r><w:tab/></w:r>";

    [Fact]
    public void Typed_numbers_on_end_make_a_list_and_a_single_one_does_not()
    {
        Assert.Equal(
            "Paragraph | {0}\nListItem 1 | a) ask the owner;\nListItem 1 | b) write it down;\nListItem 1 | "
                + "send a copy.\n"
                + "Paragraph | 3) {0}",
            Read(P(Prose) + P("a) ask the owner;") + P("b) write it down;") + P("• send a copy.") + P("3) " + Prose))
        );
    }

    [Fact]
    public void Columns_set_with_tabs_make_a_table_and_lines_with_labels_do_not()
    {
        var row = (string first, string second) => P(R(first) + Tab + R(second));
        Assert.Equal(
            "Paragraph | {0}\nTable | Weir Height Upper 2 m Lower 3 m\nParagraph | {0}",
            Read(P(Prose) + row("Weir", "Height") + row("Upper", "2 m") + row("Lower", "3 m") + P(Prose))
        );
        Assert.DoesNotContain(
            "Table",
            Read(P(Prose) + row("From:", "Ada") + row("To:", "Rob") + row("On:", "Weirs") + P(Prose)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lines_of_typed_contents_hold_what_stands_between_them()
    {
        const string Leaders = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs>";
        var line = (string words, string page) => P(R(words) + Tab + R(page), "", Leaders);
        Assert.Equal(
            "Heading 1 | Weirs of the valley\nParatext (table of contents) | Contents\nParatext (table of "
                + "contents) | Floods "
                + "3\nParatext (table of contents) | Part two\nParatext (table of contents) | Droughts "
                + "xii\nParagraph | {0}",
            Read(
                P("Weirs of the valley", "Title")
                    + P(R("Contents", "<w:b/>"))
                    + line("Floods", "3")
                    + P("Part two")
                    + line("Droughts", "xii")
                    + P(Prose)
            )
        );
    }

    [Fact]
    public void A_title_in_two_paragraphs_is_one()
    {
        const string Large = "<w:b/><w:sz w:val=\"56\"/>";
        Assert.StartsWith(
            "Heading 1 | Handbook for River Wardens\nMetadata | Ada Field\n",
            Read(P(R("Handbook for", Large)) + P(R("River Wardens", Large)) + P("Ada Field") + P(Prose) + P(Prose)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_clause_in_the_style_of_headings_is_text()
    {
        Assert.Equal(
            "Heading 1 | Weirs\nParagraph | {0}\nHeading 2 | Mergers\nParagraph | a merger in which the boards "
                + "of both valleys take part; or\n"
                + "Paragraph | {0}",
            Read(
                P("Weirs", "Title")
                    + P(Prose)
                    + P("Mergers", "Heading1")
                    + P("a merger in which the boards of both valleys take part; or", "Heading3")
                    + P(Prose)
            )
        );
    }

    [Fact]
    public void Lines_round_paragraphs_make_a_box()
    {
        const string Frame =
            "<w:pBdr><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/><w:right "
            + "w:val=\"single\"/></w:pBdr>";
        Assert.Equal(
            "Paragraph | {0}\nBox | Weirs in short\nParagraph | {0}\nParagraph | {0}",
            Read(P(Prose) + P(R("Weirs in short", "<w:b/>"), "", Frame) + P(Prose, "", Frame) + P(Prose))
        );
    }

    [Fact]
    public void A_paragraph_is_whole_unless_it_breaks_within_a_sentence()
    {
        Assert.Equal(
            "Heading 1 | Weirs\nParagraph | {0}\nParagraph | The General Assembly,\nParagraph | Considering "
                + "that weirs leak and that nobody mends "
                + "them or even looks at them any more",
            Read(
                P("Weirs", "Title")
                    + P(Prose)
                    + P("The General Assembly,")
                    + P("Considering that weirs leak and that nobody mends them or even")
                    + P("looks at them any more")
            )
        );
    }

    /// <summary>The blocks of a document, the prose in them as <c>{0}</c>.</summary>
    private static string Read(string body) =>
        BlockListing
            .From(SingleDocument.Ingest(new DocxFileBuilder(body).Build(), ".docx"))
            .Replace(Prose, "{0}", StringComparison.Ordinal);
}
