using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Records;

/// <summary>Papers corrected in bulk by <c>input/papers/papers.csv</c>.</summary>
public class PaperTableTests
{
    private const string Text = "# A ward\n\nJo Reed\n\nMarch 2011\n\nThe ward was opened in spring.\n";

    [Theory]
    [InlineData("id,title,authors,issued,type\r\nward,Late beds,\"Moss, A.; Lee, K.\",1974-05,book\r\n")]
    [InlineData("\uFEFFid;title;authors;issued;type\nward;Late beds;Moss, A. and Lee, K.;1974-05;book\n")]
    [InlineData(
        "ID\ttitle\tauthor\tdate\ttype\ttitle-from\nward\t\"Late beds\"\tMoss, A.; Lee, K.\tMay 1974\tbook\tx\n"
    )]
    public void A_row_says_what_reading_got_wrong(string csv)
    {
        var intake = Read(csv);
        var paper = Assert.Single(intake.Papers);
        Assert.DoesNotContain(
            intake.Messages,
            message => message.Location.Path.EndsWith(".csv", StringComparison.Ordinal)
        );
        Assert.Equal(
            ("Late beds", "Moss, A.|Lee, K.", "1974-05", "book"),
            (
                paper.Title,
                string.Join('|', paper.Item.Author.Select(name => name.SortForm)),
                paper.Item.Issued?.Edtf,
                paper.Item.Type
            )
        );
    }

    [Fact]
    public void The_record_of_the_paper_wins() =>
        Assert.Equal("Mine", Read("id,title\nward,Theirs\n", "title: Mine\n").Papers[0].Title);

    [Theory]
    [InlineData("id,title\nwart,Late\n", "there is no paper \"wart\"; did you mean \"ward\"?")]
    [InlineData("id,titel\nward,Late\n", "the key \"titel\" is not known and is left out; did you mean \"title\"?")]
    [InlineData("id,issued\nward,2019-13-40\n", "write issued: 2019.")]
    [InlineData("paper,title\nward,Late\n", "the field \"id\" is missing")]
    [InlineData("id,access\nward,withdrawn\n", "what holds a paper back stands in its paper.yml")]
    [InlineData("id,title\nward,A\nward,B\n", "is already defined in input/papers/papers.csv(2)")]
    public void What_is_not_used_is_said(string csv, string why) =>
        Assert.Contains(Read(csv).Messages, message => message.Text.Contains(why, StringComparison.Ordinal));

    [Fact]
    public void What_is_set_aside_is_still_read_for_the_record()
    {
        var paper = Read("id,title\n", "paratext:\n  - {text: March 2011}\n").Papers[0];
        Assert.Equal("2011-03", paper.Item.Issued?.Edtf);
    }

    [Fact]
    public void A_paragraph_is_parted_at_quoted_words()
    {
        const string Long = "# A ward\n\nThe ward was opened in spring. Others opened later, and nobody had asked.\n";
        var documents = Ingestion
            .Read(
                [
                    File("input/papers/ward/ward.md", Long),
                    File("input/papers/ward/paper.yml", "joins:\n  - {text: Others opened later, join: false}\n"),
                ],
                settings => settings
            )
            .Documents;
        Assert.Contains(
            "The ward was opened in spring.\n\nOthers opened later, and nobody had asked.",
            documents[0].Text,
            StringComparison.Ordinal
        );
    }

    private static Intake Read(string csv, string? record = null) =>
        Ingestion.Read(
            [
                File("input/papers/ward/ward.md", Text),
                File("input/papers/papers.csv", csv),
                .. record is null ? Array.Empty<InputFile>() : [File("input/papers/ward/paper.yml", record)],
            ],
            settings => settings
        );

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
