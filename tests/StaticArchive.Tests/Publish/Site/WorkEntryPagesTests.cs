using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>On which page of the index a work has its line.</summary>
public class WorkEntryPagesTests
{
    private static readonly string[] Ids =
    [
        .. Enumerable.Range(0, 30).Select(i => $"walker-{1980 + i}"),
        .. Enumerable.Range(0, 15).Select(i => $"wallace-{1980 + i}"),
        .. Enumerable.Range(0, 20).Select(i => $"ward-{1980 + i}"),
        "wu-1990",
        "w",
        "wa",
        "young-2001",
        "1984",
    ];

    [Fact]
    public void A_letter_is_one_page_while_it_can_be()
    {
        var pages = new WorkEntryPages(Ids, 100);
        Assert.Equal("references/w/", pages.PageOf("walker-1990"));
        Assert.Equal(["references/other/", "references/w/", "references/y/"], pages.Addresses);
    }

    [Fact]
    public void A_large_one_is_divided_by_how_ids_begin_until_no_part_is_too_large()
    {
        var pages = new WorkEntryPages(Ids, 40);
        Assert.Equal("references/w/wall/", pages.PageOf("wallace-1990"));
        Assert.Equal("references/w/war/", pages.PageOf("ward-1981"));
        Assert.Equal("references/w/wa/", pages.PageOf("wa"));
        Assert.Equal("references/w/", pages.PageOf("w"));
        Assert.Equal("references/y/", pages.PageOf("young-2001"));
        Assert.All(Ids.CountBy(pages.PageOf), page => Assert.True(page.Value <= 40, page.Key));
        Assert.Equal(
            pages.Addresses,
            Ids.SelectMany(id => new[] { SiteUrls.WorkLetter(id), pages.PageOf(id) })
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_work_keeps_its_page_when_others_come_that_need_no_new_one()
    {
        var before = new WorkEntryPages(Ids, 40);
        var after = new WorkEntryPages([.. Ids, "warden-2001", "zimmer-1999", "wa-1"], 40);
        Assert.All(Ids, id => Assert.Equal(before.PageOf(id), after.PageOf(id)));
    }

    [Fact]
    public void Ids_that_differ_at_their_end_alone_are_divided_there()
    {
        string[] ids = [.. Enumerable.Range(0, 26).Select(i => $"smith-2001{(char)('a' + i)}"), "smith-2001"];
        var pages = new WorkEntryPages(ids, 20);
        Assert.All(ids.CountBy(pages.PageOf), page => Assert.True(page.Value <= 20, page.Key));
        Assert.Equal("references/s/smith-2001/", pages.PageOf("smith-2001"));
        Assert.Equal("references/s/smith-2001b/", pages.PageOf("smith-2001b"));
    }
}
