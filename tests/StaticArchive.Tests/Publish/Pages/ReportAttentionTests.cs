namespace StaticArchive.Tests.Publish.Pages;

/// <summary>The report begins with what the archivist has to see to, paper by paper.</summary>
public class ReportAttentionTests
{
    private const string Note =
        "---\nauthor: Ann\ncreated: 2026-01-02\nquote: words that nobody wrote at all\n---\nA note.";

    [Fact]
    public void Errors_come_first_each_with_its_paper_and_what_to_do()
    {
        var page = new SmallSite(
            SmallSite.Paper("calm", "A calm paper"),
            SmallSite.Paper("odd", "An odd paper"),
            ("papers/odd/paper.yml", "titel: Odd\n"),
            SmallSite.Paper("lost", "A paper with a lost note"),
            ("annotations/lost/n.md", Note),
            (
                "timeline/t.yml",
                "- id: e\n  date: 1950S2\n  title: E\n  kind: change\n  sources: [{url: \"https://example.org/\"}]\n"
            )
        ).Page("report/");
        Assert.Equal("attention", page.QuerySelector("main h2")!.Id);
        Assert.Equal(
            ["The archive as a whole 1 error", "A paper with a lost note 1 error", "An odd paper 1 warning"],
            page.QuerySelectorAll("[aria-labelledby=attention] summary")
                .Select(one => string.Join(' ', one.TextContent.Split()))
        );
        Assert.Equal(
            ["../papers/lost/", "../papers/odd/"],
            page.QuerySelectorAll("[aria-labelledby=attention] p a").Select(link => link.GetAttribute("href"))
        );
        Assert.Single(page.QuerySelectorAll("[aria-labelledby=attention] details[open]"));
        Assert.Contains(
            "1950S2",
            page.QuerySelector("[aria-labelledby=attention] details li")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_nothing_is_to_be_done_it_says_so() =>
        Assert.StartsWith(
            "Nothing",
            new SmallSite(SmallSite.Paper("calm", "A calm paper"))
                .Page("report/")
                .QuerySelector("[aria-labelledby=attention] p")!
                .TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void Many_messages_of_a_paper_are_counted_and_lead_to_all_of_them()
    {
        var page = new SmallSite([
            SmallSite.Paper("lost", "A paper with lost notes"),
            .. Enumerable.Range(1, 30).Select(i => ($"annotations/lost/n{i}.md", Note)),
        ]).Page("report/");
        var group = page.QuerySelector("[aria-labelledby=attention] details")!;
        Assert.Contains("30 errors", group.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(21, group.QuerySelectorAll("li").Length);
        Assert.Contains("10 more", group.QuerySelectorAll("li")[^1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById("messages"));
    }
}
