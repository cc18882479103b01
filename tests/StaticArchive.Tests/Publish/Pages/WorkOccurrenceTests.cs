namespace StaticArchive.Tests.Publish.Pages;

/// <summary>A work's page shows each entry once and leads to every place of it.</summary>
public class WorkOccurrenceTests
{
    private static readonly SmallSite Alike = new(
        SmallSite.Paper("rivers", "On rivers", "Meadow 2003"),
        SmallSite.Paper("weirs", "On weirs", "Meadow 2003"),
        SmallSite.Paper("ponds", "On ponds", "Meadow 2003")
    );

    private static readonly SmallSite Unlike = new(
        SmallSite.Paper("rivers", "On rivers", "Meadow 2003"),
        SmallSite.Paper("weirs", "On weirs", "Meadow 2003"),
        (
            "papers/ponds/text.md",
            "# On ponds\n\n## Findings\n\nIt was so (Meadow 2003).\n\n## References\n\nMeadow, A. (2003) "
                + "*The mils of Meadow*. London: Mill Press.\n"
        )
    );

    [Fact]
    public void Entries_that_are_letter_for_letter_the_same_are_one_quotation()
    {
        var page = Alike.Page("references/meadow-2003/");
        Assert.Equal("As it is printed, in 3 places", page.QuerySelector("#prints")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".prints q"));
        Assert.Equal(
            ["On ponds", "On rivers", "On weirs"],
            page.QuerySelectorAll(".prints a").Select(link => link.TextContent)
        );
    }

    [Fact]
    public void Each_place_leads_to_the_entry_in_its_paper()
    {
        var links = Alike
            .Page("references/meadow-2003/")
            .QuerySelectorAll(".prints a")
            .Select(link => link.GetAttribute("href")!.Split('#'))
            .ToList();
        Assert.Equal(
            ["../../papers/ponds/", "../../papers/rivers/", "../../papers/weirs/"],
            links.Select(link => link[0])
        );
        Assert.All(
            links,
            link =>
                Assert.Contains(
                    "The mills of Meadow",
                    Alike.Page(link[0]["../../".Length..]).GetElementById(link[1])!.TextContent,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_reason_that_holds_for_every_entry_is_one_line() =>
        Assert.Equal(["The 3 prints above: author, year and title agree."], Reasons(Alike));

    [Fact]
    public void An_entry_that_differs_stands_by_itself_with_its_own_reason()
    {
        Assert.Equal(
            [
                "Meadow, A. (2003) The mils of Meadow. London: Mill Press.",
                "Meadow, A. (2003) The mills of Meadow. London: Mill Press.",
            ],
            Unlike.Page("references/meadow-2003/").QuerySelectorAll(".prints q").Select(entry => entry.TextContent)
        );
        Assert.Equal(3, Unlike.Page("references/meadow-2003/").QuerySelectorAll(".prints a").Length);
        Assert.Contains(
            Reasons(Unlike),
            reason =>
                reason.EndsWith(
                    "authors and year agree, and the titles differ by a misprint.",
                    StringComparison.Ordinal
                )
        );
    }

    private static IEnumerable<string> Reasons(SmallSite site) =>
        site.Page("references/meadow-2003/")
            .QuerySelectorAll("#prints ~ ul:not(.prints) li")
            .Select(line => line.TextContent);
}
