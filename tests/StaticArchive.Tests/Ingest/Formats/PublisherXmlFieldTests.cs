using AngleSharp.Dom;
using StaticArchive.Model;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>
/// Fields of JATS and TEI as PLoS, eLife, BMC, SciELO and OpenEdition write them: roots over several lines, authors
/// beside a group of editors, addresses in place of DOIs, years of issues, links to tables and sections.
/// </summary>
public class PublisherXmlFieldTests
{
    private const string Jats = """
        <article
        	xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article">
        <front><journal-meta><journal-title-group><journal-title>Island Policy</journal-title></journal-title-group>
        </journal-meta><article-meta><title-group><article-title>Wards and beds of the north</article-title>
        </title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Harker</surname><given-names>Jan</given-names>
        </name></contrib></contrib-group>
        <pub-date date-type="pub" publication-format="electronic"><day>24</day><month>10</month><year>2022</year>
        </pub-date>
        <pub-date date-type="collection" publication-format="electronic"><year>2023</year></pub-date>
        <volume>45</volume></article-meta></front>
        <body><sec id="s1"><title>Findings</title><p>Beds are in <xref ref-type="table" rid="T1">Table 1</xref> and
        <xref ref-type="fig" rid="F1">Figure 1</xref>, reasons in <xref ref-type="sec" rid="s2">the next
        section</xref> [<xref ref-type="bibr" rid="B1">1</xref>,<xref ref-type="bibr" rid="B2">2</xref>].</p>
        <table-wrap id="T1"><label>Table 1</label><caption><p>Beds of the ward</p></caption><table><tr><th>Year</th>
        <th>Beds</th></tr><tr><td>2001</td><td>12</td></tr></table></table-wrap>
        <fig id="F1"><label>Figure 1</label><caption><p>The ward from above</p></caption></fig></sec>
        <sec id="s2"><title>Reasons</title><p>The town paid for it.</p></sec></body>
        <back><ref-list><title>References</title>
        <ref id="B1"><mixed-citation publication-type="book"><name><surname>Friese</surname>
        <given-names>DI</given-names></name><person-group person-group-type="editor"><name><surname>Hendry</surname>
        <given-names>RW</given-names></name></person-group><article-title>Beds at night</article-title>
        <source>Wards II</source><year>1983</year><pub-id
        pub-id-type="doi">doi: http://dx.doi.org/10.1016/j.ward.2020.07.002</pub-id></mixed-citation></ref>
        <ref id="B2"><element-citation publication-type="book"><person-group person-group-type="author"><name>
        <surname>Hay</surname><given-names>T</given-names></name></person-group><person-group
        person-group-type="translator"><name><surname>Lund</surname><given-names>O</given-names></name></person-group>
        <source>Four beds</source><year>2004</year></element-citation></ref></ref-list></back></article>
        """;

    private const string Tei = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Wards of the south</title>
        <author><name>Marie Teal</name><affiliation>Director</affiliation><orgName>Institute of Wards</orgName></author>
        </titleStmt><publicationStmt><publisher>Press</publisher><date>in summer</date></publicationStmt>
        <sourceDesc><biblStruct><monogr><imprint><date type="published">2017-10-01</date></imprint></monogr>
        </biblStruct></sourceDesc></fileDesc></teiHeader>
        <text><body><div><head>Findings</head><p>Beds are in <ref type="figure" target="#fig_0">Figure 1</ref> as they
        stood in the first year of the ward.</p><figure xml:id="fig_0"><head>Figure 1</head><figDesc>The ward from
        above</figDesc></figure></div></body></text></TEI>
        """;

    private static readonly SmallSite Site = new(("papers/j/a.xml", Jats), ("papers/t/a.xml", Tei));

    private static Paper Find(string id) => Site.Result.Archive.Papers.Single(paper => paper.Id == id);

    [Fact]
    public void A_root_over_several_lines_is_that_of_JATS()
    {
        Assert.Equal("Wards and beds of the north", Find("j").Title);
        Assert.Equal("JATS XML", Site.Result.Archive.Documents.Single(document => document.Paper == "j").Format);
    }

    [Fact]
    public void The_day_on_the_web_stands_before_the_bare_year_of_a_later_issue() =>
        Assert.Equal("2022-10-24", Find("j").Item.Issued!.Edtf);

    [Fact]
    public void Authors_beside_a_group_of_editors_are_authors_and_translators_are_not()
    {
        Assert.Equal(["Friese"], Work("Beds at night").Author.Select(name => name.Family));
        Assert.Equal(["Hendry"], Work("Beds at night").Editor.Select(name => name.Family));
        Assert.Equal(["Hay"], Work("Four beds").Author.Select(name => name.Family));
    }

    [Fact]
    public void A_DOI_stands_without_its_address() =>
        Assert.Equal("10.1016/j.ward.2020.07.002", Work("Beds at night").Doi);

    [Fact]
    public void An_organisation_beside_a_name_is_where_somebody_works() =>
        Assert.Equal("Marie Teal", Assert.Single(Find("t").Item.Author).DisplayForm);

    [Fact]
    public void A_date_that_nobody_can_read_gives_way_to_one_that_is_plain() =>
        Assert.Equal("2017-10-01", Find("t").Item.Issued!.Edtf);

    [Theory]
    [InlineData("j", "Table 1", "Table 1")]
    [InlineData("j", "Figure 1", "Figure 1")]
    [InlineData("j", "the next section", "Reasons")]
    [InlineData("t", "Figure 1", "Figure 1")]
    public void Links_to_tables_figures_and_sections_lead_there(string paper, string words, string expected)
    {
        var page = Site.Page($"papers/{paper}/");
        var link = page.QuerySelectorAll("[data-document] p a").First(link => Flatten(link) == words);
        var target = page.GetElementById(link.GetAttribute("href")![1..])!;
        Assert.StartsWith(expected, Flatten(target), StringComparison.Ordinal);
        Assert.DoesNotContain("Beds are in", Flatten(target), StringComparison.Ordinal);
    }

    private static CslItem Work(string title) =>
        Site.Result.Archive.Works.Single(work => work.Item.Title == title).Item;

    private static string Flatten(IElement element) => element.TextContent.Trim().ReplaceLineEndings(" ");
}
