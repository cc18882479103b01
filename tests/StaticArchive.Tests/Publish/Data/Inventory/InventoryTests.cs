using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Data.Inventory;
using StaticArchive.Publish.Models;

namespace StaticArchive.Tests.Publish.Data.Inventory;

/// <summary>The table of all papers: what is known, from where, what is blank, what needs attention first.</summary>
public class InventoryTests
{
    private static readonly IReadOnlyList<InventoryRow> Rows = Build(
        new("input/papers/told/told.md", "# Beds that come late\n\nThe board met twice.\n"u8.ToArray()),
        new(
            "input/papers/told/paper.yml",
            "title: Late beds\nauthors: [{family: Reed, given: Jo}]\nissued: 1974-05\ntype: report\n"u8.ToArray()
        ),
        new("input/papers/blank.txt", "Words without a title, an author or a date.\n"u8.ToArray()),
        new("input/papers/wrong/wrong.md", "# A paper\n\nThe board met (Moss 2001).\n"u8.ToArray()),
        new("input/papers/wrong/paper.yml", "issued: 2019-13-40\nautors: Reed\n"u8.ToArray())
    );

    [Fact]
    public void What_needs_most_attention_comes_first() =>
        Assert.Equal(["wrong", "blank", "told"], Rows.Select(row => row.Paper));

    [Fact]
    public void Each_value_says_where_it_comes_from()
    {
        var told = Rows.First(row => row.Paper == "told");
        Assert.Equal(
            [
                "title: Late beds (paper.yml, line 1)",
                "authors: Reed, Jo (paper.yml, line 2)",
                "issued: 1974-05 (paper.yml, line 3)",
                "type: report (paper.yml, line 4)",
            ],
            told.Values.Select(pair => $"{pair.Key}: {pair.Value.Text} ({pair.Value.Origin})")
        );
        Assert.Empty(told.Attention);
    }

    [Fact]
    public void Blanks_and_guesses_are_marked()
    {
        var blank = Rows.First(row => row.Paper == "blank");
        Assert.True(blank.Authors.IsBlank);
        Assert.True(blank.Issued.IsBlank);
        Assert.Contains(
            blank.Attention,
            reason =>
                reason.StartsWith("blank: ", StringComparison.Ordinal)
                && reason.Contains("authors, issued", StringComparison.Ordinal)
        );
        Assert.Contains("2 messages", Rows.First(row => row.Paper == "wrong").Attention);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://a.example\")", "\"'=HYPERLINK(\"\"http://a.example\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("plain", "plain")]
    public void No_cell_is_a_formula(string title, string cell)
    {
        var row = Rows[0] with { Title = new InventoryValue(title, "x") };
        var csv = Encoding.UTF8.GetString(InventoryCsvWriter.Write([row]).Span);
        Assert.StartsWith("\uFEFFid,title,authors,issued,type,", csv, StringComparison.Ordinal);
        Assert.Contains($"\r\nwrong,{cell},", csv, StringComparison.Ordinal);
    }

    private static IReadOnlyList<InventoryRow> Build(params InputFile[] files) =>
        InventoryBuilder.Build(Pipeline.Run(files, settings => settings, _ => { }).Site);
}
