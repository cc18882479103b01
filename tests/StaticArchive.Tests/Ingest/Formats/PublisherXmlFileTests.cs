using StaticArchive.Model;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>Files of XML as such: broken ones, names of texts, several texts in one, parts without a heading.</summary>
public class PublisherXmlFileTests
{
    private const string Header = """
        <teiHeader><fileDesc><titleStmt><title>TITLE</title></titleStmt></fileDesc></teiHeader>
        """;

    private static Archive Read(string xml) => new SmallSite(("papers/a/a.xml", xml)).Result.Archive;

    [Fact]
    public void A_broken_file_says_which_tag_stands_where_and_what_is_open()
    {
        var archive = Read(
            """
            <article><front><article-meta><title-group><article-title>Beds of the north</article-title></title-group>
            </article-meta></front><body>
            <sec><title>Findings</title><p>Beds came first.</p>
              </body></article>
            """
        );
        var message = Assert.Single(archive.Messages, one => one.Code == "SA0110");
        Assert.Equal((4, 3), (message.Location.Line, message.Location.Column));
        Assert.StartsWith("here stands </body>, but <sec> of line 3 is open", message.Text, StringComparison.Ordinal);
        Assert.Contains("Beds came first.", archive.Documents.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_text_that_the_file_names_is_put_in_and_nothing_is_fetched_or_grows()
    {
        var text = Read(
            """
            <?xml version="1.0"?><!DOCTYPE article [<!ENTITY hosp "St Mary&#8217;s"><!ENTITY two "&hosp; and &hosp;">
            <!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY % iso SYSTEM "iso.ent"> %iso;]><article><front>
            <article-meta><title-group><article-title>Beds of &hosp;</article-title></title-group></article-meta>
            </front><body><p>The beds of &hosp; came first: &two;, &file;.</p></body></article>
            """
        )
            .Documents.Single()
            .Text;
        Assert.Contains("Beds of St Mary’s", text, StringComparison.Ordinal);
        Assert.Contains("The beds of St Mary’s came first: &two;, &file;.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_whose_name_ends_a_line_is_put_in_whatever_ends_lines()
    {
        var text = Read(
            "<!DOCTYPE article [<!ENTITY hosp\r\n\"St Mary\">]>"
                + "<article><body><p>Beds of &hosp;.</p></body></article>"
        )
            .Documents.Single()
            .Text;
        Assert.Contains("Beds of St Mary.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_of_a_corpus_is_read_below_its_title()
    {
        static string Create(string title, string words) =>
            $"<TEI>{Header.Replace("TITLE", title, StringComparison.Ordinal)}<text><body><div><head>Findings</head><p>"
            + $"{words}</p></div></body></text></TEI>";

        var archive = Read(
            $"""
            <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{Header.Replace(
                "TITLE",
                "Letters",
                StringComparison.Ordinal
            )}{Create("First letter", "Beds came first.")}{Create("Second letter", "Wards came later.")}</teiCorpus>
            """
        );
        Assert.Equal("Letters", archive.Papers.Single().Title);
        Assert.Equal(
            [("First letter", 2), ("Findings", 3), ("Second letter", 2), ("Findings", 3)],
            archive.Documents.Single().Sections.Select(section => (section.Title, section.Level))
        );
    }

    [Fact]
    public void An_appendix_without_a_title_is_no_level_a_figure_begins_with_its_label_and_an_array_is_a_table()
    {
        var document = Read(
            """
            <article><front><article-meta><title-group><article-title>Beds of the north</article-title></title-group>
            </article-meta></front><body><sec><title>Findings</title><p>Beds came first.</p><fig id="f1"><object-id
            pub-id-type="doi">10.1000/f1</object-id><label>Fig 1</label><caption><p>The ward.</p></caption></fig></sec>
            </body><back><app-group><app><sec><title>Words</title><p><array><tbody><tr><td>EW</td><td>East ward</td>
            </tr></tbody></array></p></sec></app></app-group></back></article>
            """
        )
            .Documents.Single();
        Assert.Equal([("Findings", 2), ("Words", 2)], document.Sections.Select(one => (one.Title, one.Level)));
        Assert.Equal(
            ["Fig 1 The ward.", "EW East ward"],
            document
                .Blocks.Where(block => block.Kind is BlockKind.Figure or BlockKind.Table)
                .Select(block => block.Span.Slice(document.Text))
        );
    }

    [Fact]
    public void An_article_of_another_vocabulary_keeps_its_titles_and_paragraphs()
    {
        var archive = Read(
            """
            <?xml version="1.0"?><article xmlns="http://docbook.org/ns/docbook"><info><title>Beds of the north</title>
            </info><section><title>Findings</title><para>Beds came <emphasis>first</emphasis> in the north.</para>
            <section><title>Nights</title><para>They were counted at night.</para></section></section></article>
            """
        );
        var document = archive.Documents.Single();
        Assert.Equal("Beds of the north", archive.Papers.Single().Title);
        Assert.Equal([("Findings", 2), ("Nights", 3)], document.Sections.Select(one => (one.Title, one.Level)));
        Assert.Contains("Beds came first in the north.\n\nNights", document.Text, StringComparison.Ordinal);
        Assert.Single(archive.Messages, one => one.Code == "SA0112");
    }
}
