using StaticArchive.Model;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>
/// TEI of editions, as EEBO, DTA and DHQ encode them: a print of long ago put on the web, several readings of a place,
/// words divided at line ends, quotations, pointers without words.
/// </summary>
public class PublisherXmlEditionTests
{
    private static Archive Read(string body, string header = "") =>
        new SmallSite(
            (
                "papers/t/t.xml",
                $"""
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>{(
                    header.Length > 0
                        ? header
                        : "<titleStmt><title>Wards of the south</title></titleStmt>"
                )}</fileDesc></teiHeader><text>{body}</text></TEI>
                """
            )
        )
            .Result
            .Archive;

    private static IReadOnlyList<string> ReadBlocks(string body)
    {
        var document = Read($"<body><div><head>Findings</head>{body}</div></body>").Documents.Single();
        return
        [
            .. document
                .Blocks.Where(block => block.Kind is not (BlockKind.Heading or BlockKind.Metadata))
                .Select(block => $"{block.Kind}: {block.Span.Slice(document.Text)}"),
        ];
    }

    [Fact]
    public void An_old_print_on_the_web_is_of_the_year_and_the_author_of_the_print()
    {
        var item = Read(
            "<body><p>Beds came first.</p></body>",
            """
            <titleStmt><title type="main">Of wards</title><title type="sub">A letter</title></titleStmt>
            <publicationStmt><publisher>Text Partnership</publisher><date when="2011-12">2011-12</date>
            </publicationStmt><sourceDesc><biblFull><titleStmt><title>Of wards</title>
            <author>Penington, Isaac, 1616-1679.</author></titleStmt><publicationStmt><publisher>Printed for Giles
            Calvert</publisher><pubPlace>London</pubPlace><date>1660.</date></publicationStmt></biblFull></sourceDesc>
            """
        )
            .Papers.Single()
            .Item;
        Assert.Equal(
            ("Of wards: A letter", "Isaac Penington", "1660", "Printed for Giles Calvert", "London"),
            (item.Title, item.Author.Single().DisplayForm, item.Issued!.Edtf, item.Publisher, item.PublisherPlace)
        );
    }

    [Fact]
    public void A_journal_without_a_print_is_read_from_its_series_and_its_identifiers()
    {
        var item = Read(
            "<body><p>Beds came first.</p></body>",
            """
            <titleStmt><title>Of wards</title><author><name><forename>Ann</forename><surname>Lee</surname></name>
            <affiliation>University of Leeds <email>a@leeds.ac.uk</email></affiliation></author></titleStmt>
            <publicationStmt><idno type="DOI">https://doi.org/10.1000/7</idno><date>2016</date>
            </publicationStmt><seriesStmt><title level="j">Island Papers</title><biblScope unit="vol">4</biblScope>
            <biblScope unit="pp" from="3" to="9"/></seriesStmt>
            """
        )
            .Papers.Single()
            .Item;
        Assert.Equal("University of Leeds", item.Author.Single().Affiliation);
        Assert.Equal(
            ("Ann Lee", "10.1000/7", "Island Papers", "4", "3-9"),
            (item.Author.Single().DisplayForm, item.Doi, item.ContainerTitle, item.Volume, item.Page)
        );
    }

    [Fact]
    public void The_text_is_the_editors_reading()
    {
        Assert.Equal(
            ["Paragraph: The Ward cost 1,724 pounds and the […] of it in York."],
            ReadBlocks(
                """
                <p>The <choice><sic>Vvard</sic><corr>Ward</corr></choice> <app><lem>cost</lem><rdg>coſt</rdg></app>
                <choice><orig>1724</orig><reg>1,724</reg></choice> pounds <del>then</del> and the <gap reason="lost"/>
                of it in <subst><del>Leeds</del><add>York</add></subst>.</p>
                """
            )
        );
    }

    [Fact]
    public void A_word_goes_on_over_a_line_and_a_page()
    {
        Assert.Equal(
            ["Paragraph: A ministry of the agreement that nobody foresaw."],
            ReadBlocks(
                """
                <p>A minis
                <lb break="no"/>try of the agree-<lb/><fw type="header">Of wards 12</fw><pb n="12"/>ment that
                <lb/>nobody foresaw.</p>
                """
            )
        );
    }

    [Fact]
    public void Sections_and_paragraphs_are_those_of_the_file()
    {
        var document = Read(
            """
            <body><div0><head>Stave one</head><div1><head>Beds</head><p>Beds came first,</p>
            <p>“as all of us know,”</p></div1></div0></body>
            """
        )
            .Documents.Single();
        Assert.Equal([("Stave one", 2), ("Beds", 3)], document.Sections.Select(one => (one.Title, one.Level)));
        Assert.Equal(2, document.Blocks.Count(block => block.Kind == BlockKind.Paragraph));
    }

    [Fact]
    public void A_formula_in_TeX_is_letters_and_signs()
    {
        Assert.Equal(
            ["Paragraph: It grows with n² ≤ 5 beds."],
            ReadBlocks("""<p>It grows with <formula notation="TeX">$n^{2} \leq 5$</formula> beds.</p>""")
        );
    }

    [Fact]
    public void A_speaker_begins_a_speech_and_a_quotation_is_set_off_where_it_says_so()
    {
        Assert.Equal(
            [
                "Paragraph: Ann Where shall we meet?",
                "Quotation: A bed for every one of us.",
                "Paragraph: So the letter says.",
                "Paragraph: As Rev. 16.15 has it, a ward is a ward.",
            ],
            ReadBlocks(
                """
                <sp><speaker>Ann</speaker><p>Where shall we meet?</p></sp>
                <p><quote rend="block">A bed for every one of us.</quote> So the letter says.</p>
                <p>As <bibl>Rev. 16.15</bibl> has it, <cit><quote>a ward is a ward</quote></cit>.</p>
                """
            )
        );
    }

    [Fact]
    public void A_pointer_without_words_shows_the_label_of_its_entry_and_cites_it()
    {
        var archive = Read(
            """
            <body><div><head>Findings</head><p>Ferries came first <ptr target="#r1" loc="3"/>, and wards later.<note>See
            the <emph>list</emph>.</note></p></div></body><back><div><listBibl><bibl xml:id="r1" label="Reed 2001">Reed,
            Alice. <title rend="quotes">One bed</title>. 2001.</bibl></listBibl></div></back>
            """
        );
        var document = archive.Documents.Single();
        Assert.Contains("Ferries came first [Reed 2001], and wards later.", document.Text, StringComparison.Ordinal);
        Assert.Equal(["reed-2001"], archive.Citations.SelectMany(citation => citation.Works));
        Assert.Single(document.Notes);
    }

    [Fact]
    public void A_note_in_a_cell_and_the_head_of_a_table_are_read()
    {
        var document = Read(
            """
            <body><div><head>Findings</head><table><head>Beds of the ward</head><row role="label"><cell>Year</cell>
            <cell>Beds</cell></row><row><cell>2001<note place="foot">Counted in May.</note></cell><cell>12</cell></row>
            </table></div></body>
            """
        )
            .Documents.Single();
        Assert.Contains("Beds of the ward", document.Text, StringComparison.Ordinal);
        Assert.Single(document.Notes);
    }
}
