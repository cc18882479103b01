using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Model;

namespace StaticArchive.Tests.Link.References;

/// <summary>References and citations that somebody has put right.</summary>
public class CorrectionTests
{
    private const string Paper = """
        # A ward

        The ward was opened in spring (Miller and Oak 2003). Others opened later (Miller 2004), and nobody asked.

        ## References

        Miller, R. and Oak, T. (2003) Letters to a board. Journal of Wards 4(2), 11-19.

        Miller, R. (2004) Beds that come late. London: Ward Press.
        """;

    [Fact]
    public void A_reference_is_corrected_under_its_id_and_keeps_it()
    {
        var archive = Link(
            new InputFile(
                "input/references/mine.yml",
                Encoding.UTF8.GetBytes(
                    "references:\n  - id: miller-oak-2003\n    title: Letters to the boards of wards\n"
                        + "    author: [{family: Millar, given: R.}, {family: Oake, given: T.}]\n    issued: 2005\n"
                )
            )
        );
        var work = Assert.Single(
            archive.Works,
            work => work.Id.StartsWith("mill", StringComparison.Ordinal) && work.Item.Author.Count == 2
        );
        Assert.Equal(
            ("miller-oak-2003", "Letters to the boards of wards", 2005),
            (work.Id, work.Item.Title, work.Item.Issued?.Year)
        );
        Assert.Single(work.Occurrences);
    }

    [Fact]
    public void A_citation_is_put_right_by_quoting_its_words()
    {
        var archive = Link(Record("citations:\n  - {text: (Miller 2004), work: miller-oak-2003}\n"));
        Assert.All(archive.Citations, citation => Assert.Equal(["miller-oak-2003"], citation.Works));
        Assert.DoesNotContain(
            archive.Messages,
            message => message.Location.Path.EndsWith(".yml", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_link_is_taken_away_by_quoting_its_words()
    {
        var archive = Link(Record("citations:\n  - {text: opened later (Miller 2004), work: none}\n"));
        Assert.Equal(["miller-oak-2003"], Assert.Single(archive.Citations).Works);
    }

    [Theory]
    [InlineData("citations:\n  - {text: (Miller 1999), work: none}\n", "the citation")]
    [InlineData("citations:\n  - {text: (Miller 2004), work: miller-oak-2004}\n", "did you mean \"miller-oak-2003\"?")]
    public void A_correction_that_is_not_used_is_said(string record, string why) =>
        Assert.Contains(
            Link(Record(record)).Messages,
            message => message.Location.Line == 2 && message.Text.Contains(why, StringComparison.Ordinal)
        );

    [Fact]
    public void A_name_of_a_list_that_nothing_has_is_said_where_the_list_stands()
    {
        var lists = "same:\n  - [miller-2004, nobody-1999]\n"u8.ToArray();
        var message = Assert.Single(
            Link(new InputFile("input/references/mine.yml", lists)).Messages,
            message => message.Code == "SA0203"
        );
        Assert.Equal(("input/references/mine.yml", 2), (message.Location.Path, message.Location.Line));
    }

    private static InputFile Record(string text) => new("input/papers/ward/paper.yml", Encoding.UTF8.GetBytes(text));

    private static Archive Link(InputFile more) =>
        Linking.Link(
            Ingestion.Read(
                [new InputFile("input/papers/ward/ward.md", Encoding.UTF8.GetBytes(Paper)), more],
                settings => settings
            )
        );
}
