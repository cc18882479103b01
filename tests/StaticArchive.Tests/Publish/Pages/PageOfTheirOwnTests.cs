using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>Works and people that tie papers together have a page; all have a line with an address.</summary>
public sealed class PageOfTheirOwnTests
{
    private static readonly (string Path, string Text)[] Papers =
    [
        SmallSite.Paper("mills", "On mills", "Meadow 2003", "Bushel 2004", "Zell 2001"),
        SmallSite.Paper("weirs", "On weirs", "Meadow 2003", "Finch 2007", "Amery 1999"),
        ("papers/mills/paper.yml", "authors: [{family: Oke, given: Ann}, {family: Barr, given: Tom}]\n"),
        ("papers/weirs/paper.yml", "authors: [{family: Oke, given: Ann}]\n"),
        (
            "annotations/mills/2026-01-01-zell.md",
            "---\nauthor: A. Reader\ncreated: 2026-01-01\nmotivation: commenting\nquote: It was so\n---\n"
                + "See [@zell-2001].\n"
        ),
        ("pages/annotate.md", "---\ntitle: Annotate\n---\nHow to annotate.\n"),
        ("references/finch.bib", "@book{finch, author={Finch, A.}, title={The mills of Finch}, year=2007}\n"),
    ];

    private static readonly SmallSite Shared = new(Papers);
    private static readonly SmallSite All = new([.. Papers, ("archive.yml", "work-pages: all\npeople-pages: all\n")]);
    private static readonly SmallSite Redirect = new([
        .. Papers,
        ("archive.yml", "work-pages: redirect\npeople-pages: redirect\n"),
    ]);

    [Theory]
    [InlineData("meadow-2003", true)] // two papers list it
    [InlineData("zell-2001", true)] // an annotation names it
    [InlineData("finch-2007", true)] // a curated record
    [InlineData("bushel-2004", false)]
    [InlineData("amery-1999", false)]
    public void A_work_has_a_page_if_papers_share_it_or_somebody_names_it(string work, bool has)
    {
        Assert.Equal(has, Shared.Has($"references/{work}/"));
        Assert.True(All.Has($"references/{work}/"));
    }

    [Theory]
    [InlineData("oke-2004", true)] // the paper on weirs lists the one on mills
    [InlineData("oke-2006", false)]
    public void A_paper_of_the_archive_has_a_page_as_a_work_if_another_one_lists_it(string work, bool has)
    {
        var site = new SmallSite(
            ("papers/mills.md", Titled("The mills of Oke", 2004, "")),
            ("papers/weirs.md", Titled("On weirs", 2006, "Oke, A. (2004) *The mills of Oke*. London: Mill Press.\n"))
        );
        Assert.Equal(has, site.Has($"references/{work}/"));
        var line = site.Page("references/o/").GetElementById(work)!.QuerySelector("a")!.GetAttribute("href");
        Assert.Equal(has ? $"../../references/{work}/" : "../../papers/weirs/", line);
    }

    private static string Titled(string title, int year, string entry) =>
        $"---\ntitle: {title}\nauthor: Ann Oke\ndate: {year}\n---\n# {title}\n\n## Findings\n\n"
        + $"It was so (Oke 2004).\n\n## References\n\n{entry}";

    [Fact]
    public void A_person_has_a_page_from_the_second_paper_on()
    {
        Assert.True(Shared.Has("people/ann-oke/"));
        Assert.False(Shared.Has("people/tom-barr/"));
        Assert.True(All.Has("people/tom-barr/"));
    }

    [Theory]
    [InlineData("meadow-2003", "m")]
    [InlineData("bushel-2004", "b")]
    public void Every_work_has_its_line_on_the_page_of_its_letter_whatever_else_it_has(string work, string letter)
    {
        Assert.NotNull(Shared.Page($"references/{letter}/").GetElementById(work));
        Assert.NotNull(All.Page($"references/{letter}/").GetElementById(work));
    }

    [Fact]
    public void The_line_of_a_work_without_a_page_leads_to_the_list_of_its_paper()
    {
        var line = Shared.Page("references/b/").GetElementById("bushel-2004")!;
        Assert.StartsWith(
            "../../papers/mills/#p-",
            line.QuerySelector("a")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Everybody_has_a_line_in_the_list_of_people_which_papers_lead_to()
    {
        var people = Shared.Page("people/");
        Assert.NotNull(people.GetElementById("ann-oke")!.QuerySelector("a[href$='people/ann-oke/']"));
        Assert.NotNull(people.GetElementById("tom-barr")!.QuerySelector("a[href$='papers/mills/']"));
        Assert.NotNull(Shared.Page("papers/mills/").QuerySelector("a[rel=author][href='../../people/#tom-barr']"));
    }

    [Fact]
    public void An_archive_may_leave_redirects_where_pages_were()
    {
        var page = Redirect.Page("references/bushel-2004/");
        Assert.Equal("../../references/b/#bushel-2004", page.Body!.GetAttribute("data-moved"));
        Assert.Equal("../../people/#tom-barr", Redirect.Page("people/tom-barr/").Body!.GetAttribute("data-moved"));
        Assert.Equal("work", Redirect.Page("references/meadow-2003/").Body!.ClassName![5..]);
    }

    [Fact]
    public void No_link_of_the_site_leads_to_a_page_that_is_not_there()
    {
        foreach (
            var address in new[] { "", "papers/mills/", "papers/weirs/", "references/", "people/", "people/ann-oke/" }
        )
        {
            foreach (
                var link in Shared.Page(address).QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            )
            {
                var target = new Uri(new Uri("https://archive.example/" + address), link);
                var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                Assert.True(
                    target.Host != "archive.example" || path.EndsWith('/') != true || Shared.Has(path),
                    $"{address}: {link}"
                );
            }
        }
    }

    [Fact]
    public void A_choice_that_is_none_is_an_error() =>
        Assert.Contains(
            new SmallSite([.. Papers, ("archive.yml", "work-pages: some\n")]).Result.Archive.Messages,
            message => message.Code == "SA0603" && message.Severity == Severity.Error
        );
}
