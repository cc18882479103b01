using System.Text;
using System.Text.Json;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>
/// JATS and TEI as publishers and SciELO write them: entries printed and tagged side by side, entries tagged in part,
/// numbers of institutions, dates of print and of the web.
/// </summary>
public class PublisherXmlTests
{
    private const string Jats = """
        <?xml version="1.0"?>
        <article><front><journal-meta><journal-title-group><journal-title>Island Policy</journal-title>
        </journal-title-group></journal-meta><article-meta><title-group>
        <article-title>Ferries and wards of the north</article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Harker</surname>
        <given-names>Jan</given-names></name><xref ref-type="aff" rid="a1">1</xref></contrib></contrib-group>
        <aff id="a1"><label>1</label><institution-wrap><institution-id institution-id-type="ror">https://ror.org/0abc
        </institution-id><institution>University of Leeds</institution></institution-wrap>, <country>UK</country></aff>
        <pub-date pub-type="epub"><day>3</day><month>12</month><year>2010</year></pub-date>
        <pub-date pub-type="ppub"><month>2</month><year>2011</year></pub-date></article-meta></front>
        <body><sec><title>Findings</title><p>Ferries came first [<xref ref-type="bibr" rid="B1">1</xref>–<xref
        ref-type="bibr" rid="B4">4</xref>] and nothing else came of it in the first years.</p></sec></body>
        <back><ref-list><title>References</title>
        <ref id="B1"><label>1</label><mixed-citation>Reed A, et al. One bed. J Ward. 2001;1:1.</mixed-citation>
        <element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Reed
        </surname><given-names>A</given-names></name><etal/></person-group><article-title>One bed</article-title>
        <source>J Ward</source><year>2001</year><volume>1</volume><fpage>1</fpage></element-citation></ref>
        <ref id="B2"><label>2</label><mixed-citation publication-type="journal">Moss P. <article-title>Two
        beds</article-title>. <source>J Ward</source> <year>2002</year>;<volume>2</volume>:2.</mixed-citation></ref>
        <ref id="B3"><label>3</label><mixed-citation>Fern R (2003) Three beds. J Ward 3, 3-5.</mixed-citation></ref>
        <ref id="B4"><label>4</label><element-citation publication-type="book"><person-group
        person-group-type="author"><name><surname>Hay</surname><given-names>T</given-names></name></person-group>
        <source>Four beds</source><publisher-loc>York</publisher-loc><publisher-name>Vale</publisher-name>
        <year>2004</year></element-citation></ref>
        </ref-list></back></article>
        """;

    private const string Tei = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
        <title>Wards of the south and their ferries</title></titleStmt><publicationStmt><publisher>Press</publisher>
        <date when="2012">2012</date></publicationStmt><sourceDesc><p>Born digital.</p></sourceDesc></fileDesc>
        </teiHeader>
        <text><body><div><head>Findings</head><p>Ferries came first (<ref target="#b1">Reed 2001</ref>) and wards later
        (<ref type="bibr" target="#b2">Moss 2002</ref>), and nothing else came of it.</p></div></body>
        <back><div type="bibliography"><head>References</head><listBibl>
        <bibl xml:id="b1"><author>Reed, Alice</author> (<date>2001</date>). <title level="a">One bed</title>. <title
        level="j">Journal of Wards</title>, <biblScope unit="volume">1</biblScope>, <biblScope
        unit="page">1–9</biblScope>.</bibl>
        <bibl xml:id="b2"><author><persName><forename>Paul</forename> <surname>Moss</surname></persName></author>,
        <title level="m">Two beds</title> (<pubPlace>York</pubPlace>: <publisher>Vale</publisher>, <date
        when="2002">2002</date>).</bibl>
        </listBibl></div></back></text></TEI>
        """;

    [Fact]
    public void Entries_printed_and_tagged_side_by_side_are_one_work_each()
    {
        var site = new SmallSite(("papers/a/a.xml", Jats));
        var works = ReadWorks(site);
        Assert.Equal(
            ["Reed 2001 One bed", "Moss 2002 Two beds", "Fern 2003 Three beds", "Hay 2004 Four beds"],
            works
                .Where(work => !work.StartsWith("Harker", StringComparison.Ordinal))
                .OrderBy(work => work.Split(' ')[1], StringComparer.Ordinal)
        );
        Assert.Contains("{\"literal\":\"others\"}", ReadData(site, "references.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_of_numbers_cites_all_that_it_spans()
    {
        var citations = ReadData(new SmallSite(("papers/a/a.xml", Jats)), "citations.json");
        Assert.All(
            new[] { "reed-2001", "moss-2002", "fern-2003", "hay-2004" },
            work => Assert.Contains(work, citations, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_year_of_print_is_the_year_of_the_article()
    {
        var papers = ReadData(new SmallSite(("papers/a/a.xml", Jats)), "papers.json");
        Assert.Contains("2011-02", papers, StringComparison.Ordinal);
    }

    [Fact]
    public void An_affiliation_is_words_not_numbers_of_registries()
    {
        var page = new SmallSite(("papers/a/a.xml", Jats)).Page("papers/a/").DocumentElement.OuterHtml;
        Assert.Contains("\"University of Leeds, UK\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"https://ror.org/0abc", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_TEI_that_are_tagged_in_place_are_read_by_their_tags()
    {
        var works = ReadWorks(new SmallSite(("papers/t/t.xml", Tei)));
        Assert.Contains("Reed 2001 One bed", works);
        Assert.Contains("Moss 2002 Two beds", works);
    }

    private static string ReadData(SmallSite site, string name) =>
        Encoding.UTF8.GetString(site.Result.Files.Single(file => file.Path == "data/" + name).Content().Span);

    /// <summary>Family name of the first author, year and title of each work.</summary>
    private static List<string> ReadWorks(SmallSite site)
    {
        using var data = JsonDocument.Parse(ReadData(site, "references.json"));
        return
        [
            .. data
                .RootElement.EnumerateArray()
                .Select(work =>
                    string.Join(
                        ' ',
                        work.TryGetProperty("author", out var names) ? names[0].GetProperty("family") : "–",
                        work.GetProperty("issued").GetProperty("date-parts")[0][0],
                        work.GetProperty("title")
                    )
                ),
        ];
    }
}
