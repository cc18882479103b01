using StaticArchive.Model;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>
/// Names in JATS as IEEE, World Scientific, APS and EDP Sciences write them: in other letters beside the Latin ones, as
/// a string with tagged parts, with members of a group, the same name twice.
/// </summary>
public class PublisherXmlPeopleTests
{
    private static IReadOnlyList<CslName> ReadAuthors(string contributors) =>
        Read(contributors, "<ref-list/>").Item.Author;

    private static Paper Read(string contributors, string back) =>
        new SmallSite(
            (
                "papers/a/a.xml",
                $"""
                <article xmlns:xlink="http://www.w3.org/1999/xlink"><front><journal-meta><journal-title>Wards
                </journal-title></journal-meta><article-meta><title-group><article-title>Beds of the north
                </article-title></title-group><contrib-group>{contributors}</contrib-group>
                <aff id="a1"><institution>University of Leeds</institution><city>Leeds</city></aff>
                <aff id="a2"><institution>Town Hospital</institution></aff></article-meta></front>
                <body><p>Beds came first.</p></body><back>{back}</back></article>
                """
            )
        ).Result.Archive.Papers.Single();

    [Fact]
    public void A_name_in_two_scripts_is_one_author_by_the_Latin_one()
    {
        var authors = ReadAuthors(
            """
            <contrib contrib-type="author"><name-alternatives><name name-style="eastern"><surname>何</surname>
            <given-names>中华</given-names></name><string-name name-style="western"><given-names>Zhonghua
            </given-names><surname>He</surname></string-name></name-alternatives></contrib>
            """
        );
        Assert.Equal([new CslName("He", "Zhonghua")], authors);
    }

    [Fact]
    public void A_string_with_tagged_parts_is_read_by_its_parts_and_stands_before_the_group()
    {
        var authors = ReadAuthors(
            """
            <contrib contrib-type="author"><string-name><given-names>Anders</given-names><x> </x><surname>von Hag
            </surname><suffix>Jr.</suffix></string-name><collab>for the Ward Collaboration</collab></contrib>
            """
        );
        Assert.Equal("von Hag", authors.Single().Family);
        Assert.Equal("Jr.", authors.Single().Suffix);
    }

    [Fact]
    public void The_members_of_a_group_are_no_authors_beside_it()
    {
        const string Group = """
            <contrib contrib-type="author"><collab><institution>The Ward Study Group</institution><contrib-group>
            <contrib contrib-type="author"><name><surname>Reed</surname><given-names>A</given-names></name></contrib>
            </contrib-group></collab></contrib>
            """;
        const string Person = """
            <contrib contrib-type="author"><name><surname>Moss</surname><given-names>Paul</given-names></name></contrib>
            """;
        Assert.Equal(
            ["Paul Moss", "The Ward Study Group"],
            ReadAuthors(Person + Group).Select(name => name.DisplayForm)
        );
        Assert.Equal(["The Ward Study Group", "A Reed"], ReadAuthors(Group).Select(name => name.DisplayForm));
    }

    [Fact]
    public void A_group_of_reviewers_holds_no_author_and_a_date_may_be_given_as_a_whole()
    {
        var item = new SmallSite(
            (
                "papers/a/a.xml",
                """
                <article><front><journal-meta><journal-title>Wards</journal-title></journal-meta><article-meta>
                <title-group><article-title>Beds</article-title></title-group><contrib-group><contrib><name>
                <surname>Reed</surname><given-names>Alice</given-names></name></contrib></contrib-group>
                <contrib-group content-type="reviewers"><contrib><name><surname>Moss</surname></name></contrib>
                </contrib-group><pub-date iso-8601-date="2019-05-03"/></article-meta></front><body><p>Beds.</p></body>
                </article>
                """
            )
        ).Result.Archive.Papers.Single().Item;
        Assert.Equal(["Alice Reed"], item.Author.Select(name => name.DisplayForm));
        Assert.Equal("2019-05-03", item.Issued!.Edtf);
    }

    [Fact]
    public void Two_people_of_one_name_who_work_in_different_places_are_two()
    {
        var authors = ReadAuthors(
            """
            <contrib><name><surname>Gao</surname><given-names>Y.</given-names></name>
            <xref ref-type="aff" rid="a1"/></contrib>
            <contrib><name><surname>Gao</surname><given-names>Y.</given-names></name>
            <xref ref-type="aff" rid="a2"/></contrib>
            """
        );
        Assert.Equal(["University of Leeds, Leeds", "Town Hospital"], authors.Select(name => name.Affiliation));
    }

    [Fact]
    public void A_name_of_an_entry_in_two_scripts_is_one_and_its_DOI_may_be_a_link()
    {
        var site = new SmallSite(
            (
                "papers/a/a.xml",
                """
                <article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta><title-group>
                <article-title>Beds of the north</article-title></title-group></article-meta></front><body><p>Beds came
                first.</p></body><back><ref-list><ref id="r1"><mixed-citation><person-group><name-alternatives><name>
                <surname>Wang</surname><given-names>L</given-names></name><name xml:lang="zh"><surname>王</surname>
                </name></name-alternatives></person-group> (<year>2001</year>). <article-title>One bed</article-title>.
                <source>Wards</source>. <ext-link ext-link-type="doi" xlink:href="https://doi.org/10.1039/C7"
                >https://doi.org/10.1039/C7</ext-link></mixed-citation></ref></ref-list></back></article>
                """
            )
        );
        var work = site.Result.Archive.Works.Single(one => one.Item.Title == "One bed");
        Assert.Equal("Wang", work.Item.Author.Single().Family);
        Assert.Equal("10.1039/C7", work.Item.Doi);
    }
}
