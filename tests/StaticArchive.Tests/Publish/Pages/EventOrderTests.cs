using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>
/// Events of odd dates on the timeline: where they stand, and what they are called. The dates are those of archives
/// that were tried, with others of their kind.
/// </summary>
public class EventOrderTests
{
    [Theory]
    //// an end is known, the beginning is not
    [InlineData("1940 ../1971 /1973 [..1964] 1964 1972", "1940 [..1964] 1964 ../1971 1972 /1973")]
    [InlineData("2003-05 ../2003-05 2003-04-30 2003-06", "2003-04-30 ../2003-05 2003-05 2003-06")]
    [InlineData("2001 /2001-04-12 2001-04-12 2001-04-11", "2001 2001-04-11 /2001-04-12 2001-04-12")]
    //// decades, seasons and centuries
    [InlineData(
        "190X 1900 18XX 1950-24 1950-12-31 1951-01 1960~ 1960 1960-06",
        "18XX 1900 190X 1950-24 1950-12-31 1951-01 1960~ 1960 1960-06"
    )]
    [InlineData("2001-23 2001-22 2001-08-31 2001-21", "2001-21 2001-22 2001-08-31 2001-23")]
    [InlineData("20XX 2000-01 1999 199X", "199X 1999 2000-01 20XX")]
    //// before the year 1, after 9999, and of no known year
    [InlineData("1066 -0500 Y17000 -0044-03-15 0000 XXXX-12-25", "-0500 -0044-03-15 0000 1066 Y17000 XXXX-12-25")]
    public void Events_stand_in_the_order_of_time(string written, string expected) =>
        Assert.Equal(expected.Split(' '), Titles(Site(written.Split(' '))));

    [Theory]
    [InlineData("vote signing announcement")]
    [InlineData("zebra apple moon")]
    [InlineData("c b a d")]
    public void Events_of_one_day_keep_the_order_they_are_written_in(string ids)
    {
        var names = ids.Split(' ');
        var site = new SmallSite(
            SmallSite.Paper("p", "A paper"),
            ("timeline/t.yml", string.Concat(names.Select(id => Event(id, "2002-04-01", id))))
        );
        Assert.Equal(names, Titles(site));
    }

    [Fact]
    public void Files_come_in_the_order_of_their_names_and_times_of_a_day_before_all()
    {
        var site = new SmallSite(
            SmallSite.Paper("p", "A paper"),
            ("timeline/b.yml", Event("x", "2002-04-01", "third") + Event("y", "2002-04-01T09:00:00Z", "fourth")),
            ("timeline/a.yml", Event("z", "2002-04-01T18:30:00Z", "fifth") + Event("w", "2002-04-01", "second"))
        );
        Assert.Equal(["second", "third", "fourth", "fifth"], Titles(site));
    }

    [Theory]
    [InlineData("2003-06-15/2003-06-15", "15 June 2003", "2003-06-15")]
    [InlineData("2003/2003", "2003", "2003")]
    [InlineData("1999-12-31/1999-12-31", "31 December 1999", "1999-12-31")]
    [InlineData("2006-21/2006-23", "spring to autumn 2006", null)]
    [InlineData("2006-24/2007-21", "winter 2006 to spring 2007", null)]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)", null)]
    [InlineData("2004?-06-11", "11 June 2004 (year uncertain)", null)]
    [InlineData("?2005-06-~11", "11 June 2005 (year uncertain; day approximate)", null)]
    [InlineData("1970/..", "1970 onwards", null)]
    [InlineData("../1971", "in or before 1971", null)]
    [InlineData("1972/", "1972 to an unknown date", null)]
    [InlineData("/1973", "from an unknown date to 1973", null)]
    [InlineData("[1965..]", "in or after 1965", null)]
    public void A_date_is_said_in_words(string date, string words, string? machine)
    {
        var item = Site(date).Page("timeline/").QuerySelector(".event .when")!;
        Assert.Equal(words, item.FirstElementChild!.TextContent);
        Assert.Equal(machine, item.QuerySelector("time")?.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("1950S2", "level 2 of EDTF")]
    [InlineData("Y17E7", "level 2 of EDTF")]
    [InlineData("1960S3/1970", "level 2 of EDTF")]
    [InlineData("19X5", "from the right")]
    [InlineData("2008/1964", "it ends before it begins")]
    [InlineData("[1667..1660]", "it ends before it begins")]
    [InlineData("2001-02-29", "no such month or day")]
    [InlineData("2001-13", "no such month or day")]
    [InlineData("199x", "capitals")]
    [InlineData("2004-05 / 2004-06", "blanks")]
    [InlineData("1985/04/12", "hyphens within one")]
    public void A_refusal_says_why(string date, string why)
    {
        var message = Assert.Single(Site(date).Result.Archive.Messages, message => message.Severity == Severity.Error);
        Assert.Contains(why, message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../1971", "y1971", "1971")]
    [InlineData("194X", "y194X", "The 1940s")]
    [InlineData("18XX", "y18XX", "The 19th century")]
    [InlineData("-0500", "y-0500", "501 BC")]
    [InlineData("XXXX-12-25", "yXXXX", "An unknown year")]
    [InlineData("2003-06-15", "y2003", "2003")]
    public void An_event_stands_under_the_year_that_is_known(string date, string id, string title)
    {
        var page = Site(date).Page("timeline/");
        var year = Assert.Single(page.QuerySelectorAll(".year"));
        Assert.Equal((id, title), (year.Id, year.QuerySelector("h3")!.TextContent));
        Assert.Equal("#" + id, page.QuerySelector(".jumps a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("194X", "y1940", "y194X")]
    [InlineData("18XX", "y1800", "y18XX")]
    [InlineData("../1971", "y0001", "y1971")]
    public void The_address_that_a_heading_had_still_leads_to_it(string date, string former, string now)
    {
        var page = Site(date).Page("timeline/");
        Assert.Equal(now, page.GetElementById(former)!.Closest(".year")!.Id);
    }

    [Fact]
    public void A_year_of_its_own_keeps_its_address_beside_its_decade()
    {
        var page = Site("1940", "194X").Page("timeline/");
        Assert.Equal("1940", Assert.Single(page.QuerySelectorAll("#y1940 > h3")).TextContent);
        Assert.Equal("The 1940s", page.QuerySelector("#y194X > h3")!.TextContent);
    }

    private static SmallSite Site(params string[] dates) =>
        new(
            SmallSite.Paper("p", "A paper"),
            ("timeline/t.yml", string.Concat(dates.Select((date, i) => Event($"e{i}", date, date))))
        );

    private static string Event(string id, string date, string title) =>
        $"- id: {id}\n  date: \"{date}\"\n  title: \"{title}\"\n  kind: change\n"
        + "  sources: [{url: \"https://example.org/\", title: Source}]\n";

    private static IEnumerable<string> Titles(SmallSite site) =>
        site.Page("timeline/").QuerySelectorAll(".event .what").Select(title => title.TextContent);
}
