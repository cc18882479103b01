namespace StaticArchive.Tests.Publish.BuiltSite;

/// <summary>What publishers put into a folder comes out as pages, whatever it is called and whatever it says.</summary>
public class PublishedPaperTests
{
    private const string Body =
        "Jane Writer\n\nMarch 2009\n\n## Introduction\n\nThe ward was opened in spring, and nobody had asked for it.\n";

    [Theory]
    [InlineData("Доклад.md", "Отчёт.md", "报告.md")]
    [InlineData("Έκθεση.md", "تقرير.md", "รายงาน.md")]
    [InlineData("My paper (final) v2.md", "R\u0065\u0301sume\u0301.md", "über uns & euch.md")]
    public void Every_file_is_a_paper_whatever_the_script_of_its_name(string first, string second, string third)
    {
        var site = new SmallSite(
            ($"papers/{first}", "# One\n\n" + Body),
            ($"papers/{second}", "# Two\n\n" + Body),
            ($"papers/{third}", "# Three\n\n" + Body)
        );
        var papers = site.Result.Archive.Papers;
        Assert.Equal(3, papers.Select(paper => paper.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(papers, paper => Assert.True(site.Has($"papers/{paper.Id}/"), paper.Id));
    }

    [Theory]
    [InlineData(
        "papers/p/p.md",
        "# A ward and its town[^1]\n\n",
        "## Later on[^2]\n\n",
        "\n[^1]: Paid.\n[^2]: Ours.\n"
    )]
    [InlineData(
        "papers/p/p.md",
        "# A ward and its town[^n]\n\n",
        "## Later on[^m]\n\n",
        "\n[^n]: Paid.\n\n[^m]: Ours.\n"
    )]
    public void The_mark_of_a_note_is_no_part_of_a_title_or_of_an_address(
        string path,
        string title,
        string heading,
        string notes
    )
    {
        var site = new SmallSite((path, title + Body + "\n" + heading + "It closed in winter.\n" + notes));
        var page = site.Page("papers/p/");
        Assert.Equal("A ward and its town", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("A ward and its town ·", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".text h2#later-on"));
        Assert.Equal("Later on", page.QuerySelector(".contents a[href='#later-on']")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".text a.noteref").Length);
        Assert.Equal(2, page.QuerySelectorAll(".footnote").Length);
    }

    [Theory]
    [InlineData("The list price was £210 in the first country and €265 in the second; across the ocean it was $900.")]
    [InlineData("The price of a bed-day rose from £200 to £250. The board hoped to save a tenth by a discount.")]
    [InlineData("A patient who wants to save on the charge can buy a certificate for €30 and order it by post.")]
    public void A_section_that_speaks_of_prices_is_in_the_text(string words)
    {
        var site = new SmallSite(
            ("papers/p.md", $"# Ward costs\n\n{Body}\n## What it cost\n\n{words}\n\n## Conclusion\n\nIt was dear.\n")
        );
        var page = site.Page("papers/p/");
        Assert.Contains(page.QuerySelectorAll(".text > section p"), one => one.TextContent == words);
        Assert.Null(page.QuerySelector(".aside-matter"));
    }

    [Theory]
    [InlineData("How it began")]
    [InlineData("A ward and its town")]
    [InlineData("Summary")]
    public void The_first_section_of_a_plain_text_is_in_the_text_whatever_its_heading(string heading)
    {
        var paragraph = string.Concat(
            Enumerable.Repeat("The ward was opened in spring, when the council had found the money for it. ", 4)
        );
        var site = new SmallSite(
            (
                "papers/p.txt",
                $"The Second Ward\n\nJane Writer\n\nMarch 2009\n\n{heading}\n\n{paragraph}\n\n{paragraph}\n\n"
                    + $"The years between\n\n{paragraph}\n\nConclusion\n\n{paragraph}\n"
            )
        );
        var section = site.Page("papers/p/").QuerySelector(".text > section")!;
        Assert.Equal(heading, section.QuerySelector("h2")!.TextContent);
        Assert.Contains("opened in spring", section.TextContent, StringComparison.Ordinal);
    }
}
