using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Pages;

namespace StaticArchive.Tests.Model.Text.Dates;

/// <summary>
/// The examples of the Library of Congress's specification of EDTF (4 February 2019), with what they mean.
/// </summary>
public class EdtfTests
{
    private const string Open = "";

    [Theory]
    //// level 0: date
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", "12 April 1985")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", "April 1985")]
    [InlineData("1985", "1985-01-01", "1985-12-31", "1985")]
    //// level 0: date and time
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", "12 April 1985, 23:20")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", "12 April 1985, 23:20")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", "12 April 1985, 23:20")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", "12 April 1985, 23:20")]
    //// level 0: time interval
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", "1964 to 2008")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", "June 2004 to August 2006")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "1 February 2004 to 8 February 2005")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", "1 February 2004 to February 2005")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", "1 February 2004 to 2005")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", "2005 to February 2006")]
    public void An_example_of_level_0_is_read(string text, string earliest, string latest, string words) =>
        Holds(text, earliest, latest, words);

    [Theory]
    //// level 1: letter-prefixed calendar year
    [InlineData("Y170000002", Open, Open, "170000002")]
    [InlineData("Y-170000002", Open, Open, "170000003 BC")]
    //// level 1: seasons
    [InlineData("2001-21", "2001-03-01", "2001-05-31", "spring 2001")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31", "summer 2001")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30", "autumn 2001")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28", "winter 2001")]
    //// level 1: qualification of a date (complete)
    [InlineData("1984?", "1984-01-01", "1984-12-31", "perhaps 1984")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", "about June 2004")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", "perhaps about 11 June 2004")]
    //// level 1: unspecified digits from the right
    [InlineData("201X", "2010-01-01", "2019-12-31", "the 2010s")]
    [InlineData("20XX", "2000-01-01", "2099-12-31", "the 21st century")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", "an unknown month of 2004")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", "an unknown day of April 1985")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", "an unknown day of 1985")]
    public void An_example_of_a_date_of_level_1_is_read(string text, string earliest, string latest, string words) =>
        Holds(text, earliest, latest, words);

    [Theory]
    //// level 1: extended interval, open end
    [InlineData("1985-04-12/..", "1985-04-12", Open, "12 April 1985 onwards")]
    [InlineData("1985-04/..", "1985-04-01", Open, "April 1985 onwards")]
    [InlineData("1985/..", "1985-01-01", Open, "1985 onwards")]
    //// level 1: extended interval, open start
    [InlineData("../1985-04-12", Open, "1985-04-12", "on or before 12 April 1985")]
    [InlineData("../1985-04", Open, "1985-04-30", "in or before April 1985")]
    [InlineData("../1985", Open, "1985-12-31", "in or before 1985")]
    //// level 1: extended interval, unknown end
    [InlineData("1985-04-12/", "1985-04-12", Open, "12 April 1985 to an unknown date")]
    [InlineData("1985-04/", "1985-04-01", Open, "April 1985 to an unknown date")]
    [InlineData("1985/", "1985-01-01", Open, "1985 to an unknown date")]
    //// level 1: extended interval, unknown start
    [InlineData("/1985-04-12", Open, "1985-04-12", "from an unknown date to 12 April 1985")]
    [InlineData("/1985-04", Open, "1985-04-30", "from an unknown date to April 1985")]
    [InlineData("/1985", Open, "1985-12-31", "from an unknown date to 1985")]
    //// level 1: negative calendar year
    [InlineData("-1985", Open, Open, "1986 BC")]
    //// level 1 features inside an interval, from the earlier text of the specification
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30", "about 1984 to June 2004")]
    [InlineData("1984/2004-06~", "1984-01-01", "2004-06-30", "1984 to about June 2004")]
    [InlineData("1984?/2004%", "1984-01-01", "2004-12-31", "perhaps 1984 to perhaps about 2004")]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", "perhaps 2 June 1984 to about 8 August 2004")]
    public void An_example_of_an_interval_of_level_1_is_read(
        string text,
        string earliest,
        string latest,
        string words
    ) => Holds(text, earliest, latest, words);

    [Theory]
    //// sub-year groupings
    [InlineData("2001-34", "2001-04-01", "2001-06-30", "the second quarter of 2001")]
    [InlineData("2001-25", "2001-03-01", "2001-05-31", "spring 2001")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28", "summer 2001")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31", "the third third of 2001")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30", "the first half of 2001")]
    //// set representation
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "1667, 1668 or between 1670 and 1672")]
    [InlineData("[..1760-12-03]", Open, "1760-12-03", "on or before 3 December 1760")]
    [InlineData("[1760-12..]", "1760-12-01", Open, "in or after December 1760")]
    [InlineData(
        "[1760-01,1760-02,1760-12..]",
        "1760-01-01",
        Open,
        "January 1760, February 1760 or in or after December 1760"
    )]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", "1667 or December 1760")]
    [InlineData("[..1984]", Open, "1984-12-31", "in or before 1984")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", "1667, 1668 and 1670 to 1672")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31", "1960 and December 1961")]
    [InlineData("{..1984}", Open, "1984-12-31", "in or before 1984")]
    //// unspecified digits
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", "25 December of a year in the 1560s")]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25", "25 December of a year in the 16th century")]
    [InlineData("XXXX-12-XX", Open, Open, "an unknown day of December of an unknown year")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31", "an unknown month of the 2nd millennium")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31", "December of a year in the 2nd millennium")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", "an unknown day of June 2004 to 3 July 2004")]
    public void An_example_of_level_2_that_archives_need_is_read(
        string text,
        string earliest,
        string latest,
        string words
    ) => Holds(text, earliest, latest, words);

    [Theory]
    [InlineData("[2006-09-07..2009-04-15]", "between September 2006 and April 2009")]
    [InlineData("[2010-07-12..2011-02-28]", "between 12 July 2010 and 28 February 2011")]
    [InlineData("[2010-07-12..2010-09-28]", "between 12 July and 28 September 2010")]
    [InlineData("2000-11-09/2000-11-15", "9 to 15 November 2000")]
    [InlineData("2005-06-08/2005-09-14", "8 June to 14 September 2005")]
    [InlineData("2001-07/2001-09", "July to September 2001")]
    [InlineData("194X", "the 1940s")]
    [InlineData("194X/..", "the 1940s onwards")]
    [InlineData("1998~", "about 1998")]
    [InlineData("../2003-05", "in or before May 2003")]
    [InlineData("2002-04-01", "1 April 2002")]
    [InlineData("0000", "1 BC")]
    public void A_date_is_said_as_a_person_would(string text, string words) => Assert.Equal(words, Edtf.Format(text));

    [Theory]
    [InlineData("")]
    [InlineData("85")]
    [InlineData("1985-4")]
    [InlineData("1985-13")]
    [InlineData("1985-00")]
    [InlineData("1985-04-31")]
    [InlineData("2001-02-29")]
    [InlineData("2001-20")]
    [InlineData("2001-42")]
    [InlineData("2001-21-05")]
    [InlineData("Y1985")]
    [InlineData("Y-1985")]
    [InlineData("y170000002")]
    [InlineData("-0000")]
    [InlineData("1984??")]
    [InlineData("1984?~")]
    [InlineData("1985-04-12T23:20")]
    [InlineData("1985-04-12T24:20:30")]
    [InlineData("1985-04T23:20:30")]
    [InlineData("1985-04-12T23:20:30+4")]
    public void What_is_no_date_is_refused(string text) => Assert.Null(Edtf.Parse(text));

    [Theory]
    [InlineData("19X5")]
    [InlineData("X985")]
    [InlineData("201x")]
    [InlineData("199u")]
    [InlineData("1985-XX-12")]
    [InlineData("2004-01-01/open")]
    [InlineData("unknown/2006")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2008/1964")]
    [InlineData("1964/1965/1966")]
    [InlineData("1964 / 1965")]
    [InlineData("[1667..1660]")]
    [InlineData("[1667,..1660]")]
    [InlineData("[1667")]
    [InlineData("[]")]
    [InlineData("July 2001")]
    [InlineData("1985/04/12")]
    [InlineData("٢٠٠١")]
    public void What_is_no_interval_set_or_form_of_EDTF_is_refused(string text) => Assert.Null(Edtf.Parse(text));

    [Theory]
    [InlineData("1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04")]
    [InlineData("1985", "1985")]
    [InlineData("0085", "0085")]
    [InlineData("1985~", null)]
    [InlineData("198X", null)]
    [InlineData("2001-21", null)]
    [InlineData("1964/2008", null)]
    [InlineData("-1985", null)]
    public void What_HTML_understands_is_handed_to_it(string text, string? expected) =>
        Assert.Equal(expected, HtmlDateTimeFormatter.Format(Edtf.Parse(text)!));

    private static void Holds(string text, string earliest, string latest, string words)
    {
        var date = Edtf.Parse(text);
        Assert.NotNull(date);
        Assert.Equal(
            (earliest, latest, words),
            (Day(date.Earliest), Day(date.Latest), EdtfFormatter.English.Format(date))
        );
    }

    private static string Day(DateOnly day) =>
        day == DateOnly.MinValue || day == DateOnly.MaxValue
            ? Open
            : day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
