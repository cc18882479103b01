using System.Text;
using System.Text.Json;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>Papers by date, by title and by author, without scripts, and the list that scripts narrow.</summary>
public class PaperListTests
{
    private static readonly SmallSite Site = new(
        Paper("a", "“Beds” that come late", "Rowan Miller", "issued: 2009"),
        Paper("b", "An account of mills", "Hanna Field", "issued: 1998~"),
        Paper("c", "Zebras", "Jan Harker", ""),
        Paper("d", "Ärzte und Pflege", "Hanna Field", "issued: 2011-02"),
        Paper("e", "Beds again", "", "")
    );

    [Fact]
    public void Papers_without_a_date_stand_last_and_the_page_says_so()
    {
        var page = Site.Page("papers/");
        Assert.Equal(
            ["Ärzte und Pflege", "“Beds” that come late", "An account of mills", "Beds again", "Zebras"],
            page.QuerySelectorAll(".cards h2").Select(title => title.TextContent)
        );
        Assert.Equal(
            "5 papers, the newest first; 2 of them without a date, last.",
            page.QuerySelector(".lead")!.TextContent
        );
        Assert.Equal("Without a date", page.GetElementById("undated")!.TextContent);
        Assert.Equal("#undated", page.QuerySelectorAll(".jumps a")[^1].GetAttribute("href"));
        Assert.Contains("about 1998", page.QuerySelectorAll(".credit")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_several_parts_the_link_leads_to_the_part_where_they_begin()
    {
        var site = new SmallSite([
            .. Enumerable
                .Range(0, 120)
                .Select(i => Paper($"p{i:000}", $"Paper {i}", "Jan Harker", i < 110 ? "issued: 2001" : "")),
        ]);
        Assert.Equal(
            "page-2/#undated",
            Trim(site.Page("papers/").QuerySelectorAll(".jumps a")[^1].GetAttribute("href")!)
        );
        Assert.Null(site.Page("papers/").GetElementById("undated"));
        Assert.NotNull(site.Page("papers/page-2/").GetElementById("undated"));
    }

    [Fact]
    public void Every_order_has_an_address_without_scripts()
    {
        var views = Site.Page("papers/").QuerySelectorAll(".views a").Select(link => Trim(link.GetAttribute("href")!));
        Assert.Equal(
            ["papers/", "by-title/", "people/"],
            views.Select(view => view.Replace("../", "", StringComparison.Ordinal))
        );
        var titles = Site.Page("papers/by-title/");
        Assert.Equal(["A", "B", "Z"], titles.QuerySelectorAll("main h2").Select(letter => letter.TextContent));
        Assert.Equal(
            ["An account of mills", "Ärzte und Pflege", "Beds again", "“Beds” that come late", "Zebras"],
            titles.QuerySelectorAll("main section a").Select(title => title.TextContent)
        );
        Assert.Equal(
            ["Field, Hanna", "Harker, Jan", "Miller, Rowan"],
            Site.Page("people/").QuerySelectorAll(".people > li > :first-child").Select(name => name.TextContent)
        );
    }

    [Fact]
    public void The_script_has_every_paper_in_the_order_of_the_list()
    {
        var text = Encoding.UTF8.GetString(
            Site.Result.Files.Single(file => file.Path == "papers/list.js").Content().Span
        );
        Assert.StartsWith("staticArchive.papers([", text, StringComparison.Ordinal);
        using var list = JsonDocument.Parse(text["staticArchive.papers(".Length..text.LastIndexOf(')')]);
        Assert.Equal(
            ["d", "a", "b", "e", "c"],
            list.RootElement.EnumerateArray().Select(paper => paper.GetProperty("id").GetString())
        );
        Assert.Equal(
            [true, true, true, false, false],
            list.RootElement.EnumerateArray().Select(paper => paper.GetProperty("dated").GetBoolean())
        );
    }

    [Fact]
    public void One_paper_needs_neither_orders_nor_a_script()
    {
        var site = new SmallSite(Paper("a", "Alone", "", ""));
        Assert.False(site.Has("papers/by-title/"));
        Assert.DoesNotContain(site.Result.Files, file => file.Path == "papers/list.js");
        Assert.Null(site.Page("papers/").QuerySelector(".paper-tools, .views"));
    }

    [Fact]
    public void Without_events_there_is_no_timeline_and_no_link_to_it()
    {
        var site = new SmallSite(("papers/p/text.md", "# A paper\n\n## Findings\n\nThe office opened in May 1999."));
        Assert.False(site.Has("timeline/"));
        Assert.DoesNotContain("timeline", site.Page("report/").Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        foreach (var address in new[] { "", "papers/", "papers/p/", "search/", "report/", "data/" })
        {
            Assert.Empty(site.Page(address).QuerySelectorAll("a[href*='timeline/']"));
        }
    }

    private static string Trim(string href) => href.Split("papers/").Last() is { Length: > 0 } rest ? rest : "papers/";

    private static (string Path, string Text) Paper(string id, string title, string author, string issued) =>
        (
            $"papers/{id}/text.md",
            $"---\ntitle: {title}\n{(author.Length == 0 ? "" : $"author: {author}\n")}{issued}\n---\n\n# {title}\n\n"
                + "It was so. Nobody knew."
        );
}
