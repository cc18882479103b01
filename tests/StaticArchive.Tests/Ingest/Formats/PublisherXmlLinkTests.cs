using StaticArchive.Model;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>
/// Links to entries as few publishers write them, days of reading, and abstracts at the head of a text.
/// </summary>
public class PublisherXmlLinkTests
{
    private static readonly Archive Archive = new SmallSite(
        (
            "papers/j/a.xml",
            """
            <article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta><title-group><article-title>Beds of
            the north</article-title></title-group></article-meta></front><body><p>Beds came first <xref
            ref-type="bibr" rid="r1"/>, wards later (<xref rid="r2">Moss 2002</xref>), and pages last <xref
            ref-type="bibr" rid="r1 r3"/>.</p></body><back><ref-list>
            <ref id="r1"><label>1.</label><mixed-citation>Reed A. <source>One bed</source>. <year>2001</year>.
            </mixed-citation></ref>
            <ref id="r2"><label>2.</label><mixed-citation><name><surname>Moss</surname><given-names>P</given-names>
            </name>. <source>Two beds</source>. <year>2002</year>.</mixed-citation></ref>
            <ref id="r3"><label>3.</label><element-citation publication-type="web"><collab>Ward Office</collab><source>
            Beds today</source><date-in-citation content-type="access-date" iso-8601-date="2021-05-03"><day>3</day>
            <month>5</month><year>2021</year></date-in-citation></element-citation></ref></ref-list></back></article>
            """
        ),
        (
            "papers/t/a.xml",
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Lits du nord</title>
            </titleStmt></fileDesc><profileDesc><langUsage><language ident="fr">français</language></langUsage>
            </profileDesc></teiHeader><text><front><div type="abstract"><head>Résumé</head><p>Les lits d’abord.</p>
            </div></front><body><div><head>Un</head><p>Les lits étaient là.</p></div></body></text></TEI>
            """
        )
    ).Result.Archive;

    private static CslItem Find(string paper) => Archive.Papers.Single(one => one.Id == paper).Item;

    [Fact]
    public void A_link_without_words_shows_the_number_of_its_entry()
    {
        var document = Archive.Documents.Single(one => one.Paper == "j");
        Assert.Contains(
            "Beds came first [1], wards later (Moss 2002), and pages last [1, 3].",
            document.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_link_to_an_entry_cites_it_whatever_its_type()
    {
        var works = Archive.Works.ToDictionary(work => work.Id, work => work.Item.Title!, StringComparer.Ordinal);
        Assert.Equal(
            ["One bed", "Two beds", "One bed", "Beds today"],
            Archive.Citations.SelectMany(citation => citation.Works).Select(work => works[work])
        );
    }

    [Fact]
    public void The_day_of_reading_is_no_year_of_publication()
    {
        var page = Archive.Works.Single(work => work.Item.Title == "Beds today").Item;
        Assert.Null(page.Issued?.Year);
        Assert.Equal("2021-05-03", page.Accessed?.Edtf);
    }

    [Fact]
    public void An_abstract_at_the_head_of_a_text_is_the_abstract()
    {
        Assert.Equal(("Les lits d’abord.", "fr"), (Find("t").Abstract, Find("t").Language));
    }
}
