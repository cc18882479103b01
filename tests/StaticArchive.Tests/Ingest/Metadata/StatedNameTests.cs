using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Metadata;

/// <summary>Authors and editors as people write them into paper.yml and front matter.</summary>
public class StatedNameTests
{
    [Theory]
    [InlineData("authors: [\"Smith, J. and Jones, P.\"]", "Smith, J.|Jones, P.")]
    [InlineData("author: Smith, John and Jones, Paul and Lee, Kim", "Smith, John|Jones, Paul|Lee, Kim")]
    [InlineData("author: Jo Reed, Ann Moss & Kim Lee", "Reed, Jo|Moss, Ann|Lee, Kim")]
    [InlineData("author: Smith, J., Jones, P. and Lee, K.", "Smith, J.|Jones, P.|Lee, K.")]
    [InlineData("author: Smith, J.; Jones, P.", "Smith, J.|Jones, P.")]
    [InlineData("author: Department of Health and Social Care", "Department of Health and Social Care")]
    [InlineData("author: {literal: Reed and Moss}", "Reed and Moss")]
    [InlineData("authors: [\"King, Martin Luther, Jr.\"]", "King, Martin Luther, Jr.")]
    [InlineData("authors: [\"King, Jr., Martin Luther\"]", "King, Martin Luther, Jr.")]
    [InlineData("authors: [{family: Reed, given: Jo, suffix: III}]", "Reed, Jo, III")]
    [InlineData("authors: [\"de la Vallée Poussin, Charles Louis\"]", "de la Vallée Poussin, Charles Louis")]
    public void Each_person_is_one_name(string line, string names)
    {
        var paper = Read(line);
        Assert.Equal(names, string.Join('|', paper.Item.Author.Select(name => name.SortForm)));
    }

    [Fact]
    public void Editors_are_read() =>
        Assert.Equal(
            ["Reed, Jo", "Moss, Ann"],
            Read("editors: [\"Reed, Jo\", {family: Moss, given: Ann}]").Item.Editor.Select(name => name.SortForm)
        );

    [Fact]
    public void What_may_be_two_names_is_a_warning()
    {
        var message = Assert.Single(
            Ingestion.Read(Files("authors: [Reed and Moss]"), settings => settings).Messages,
            message => message.Code == "SA0610"
        );
        Assert.Contains(
            "write authors: [Reed, Moss] or authors: [{literal: Reed and Moss}]",
            message.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_date_that_is_none_reaches_no_record()
    {
        Assert.Equal("2019", Read("issued: 2019-13-40").Item.Issued?.Edtf);
        Assert.Equal("report", Read("type: Report").Item.Type);
        Assert.NotEqual("minutes", Read("type: minutes").Item.Type);
    }

    private static Paper Read(string line) => Ingestion.Read(Files(line), settings => settings).Papers[0];

    private static IReadOnlyList<InputFile> Files(string line) =>
        [
            new("input/papers/ward/ward.md", "# The ward\n\nThe ward was opened in spring.\n"u8.ToArray()),
            new("input/papers/ward/paper.yml", Encoding.UTF8.GetBytes(line + "\n")),
        ];
}
