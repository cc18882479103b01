using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>Rows of letters in an index of more works than one page holds.</summary>
public class ReferenceRowsTests
{
    [Fact]
    public void Letters_stand_once_where_nothing_is_between_them_and_twice_round_a_list()
    {
        var works = Enumerable.Range(0, 420).Select(i => $"{(char)('A' + (i / 26))}{(char)('a' + (i % 26))}son 1999");
        var site = new SmallSite(SmallSite.Paper("mills", "All the mills", [.. works]));
        Assert.Single(site.Page("references/").QuerySelectorAll("nav.parts"));
        Assert.Equal(2, site.Page("references/a/").QuerySelectorAll("nav.parts").Length);
    }

    [Fact]
    public void Files_for_reference_managers_stand_above_the_list()
    {
        var page = new SmallSite(SmallSite.Paper("mills", "Mills", "Abson 1999", "Carter 2001")).Page("references/");
        var files = page.QuerySelector("main .downloads")!;
        Assert.True(files.CompareDocumentPosition(page.QuerySelector("main section")!) == DocumentPositions.Following);
    }
}
