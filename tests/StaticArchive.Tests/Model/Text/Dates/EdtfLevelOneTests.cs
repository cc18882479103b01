using System.Globalization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Tests.Model.Text.Dates;

/// <summary>
/// Every form that EDTF has up to level 1, and the parts of level 2 that are read: first and last day, words, and its
/// place among the others.
/// </summary>
public class EdtfLevelOneTests
{
    /// <summary>
    /// A date a line in the order in which they stand on a timeline: date | first day | last day | words. No day is
    /// given for what is open, or outside the years 1 to 9999.
    /// </summary>
    private const string Table = """
        Y-170000002 | - | - | 170000003 BC
        Y-17000~ | - | - | about 17001 BC
        -0500 | - | - | 501 BC
        -0500/-0400 | - | - | 501 BC to 401 BC
        -0001-12 | - | - | December 2 BC
        0000 | - | - | 1 BC
        0044-03-15 | 0044-03-15 | 0044-03-15 | 15 March 44
        18XX | 1800-01-01 | 1899-12-31 | the 19th century
        1900 | 1900-01-01 | 1900-12-31 | 1900
        190X | 1900-01-01 | 1909-12-31 | the 1900s
        1940~ | 1940-01-01 | 1940-12-31 | about 1940
        1950-24 | 1950-12-01 | 1951-02-28 | winter 1950
        1950-12-31 | 1950-12-31 | 1950-12-31 | 31 December 1950
        1951-01 | 1951-01-01 | 1951-01-31 | January 1951
        1960-XX-XX | 1960-01-01 | 1960-12-31 | an unknown day of 1960
        1960-06-XX | 1960-06-01 | 1960-06-30 | an unknown day of June 1960
        1960-06-11% | 1960-06-11 | 1960-06-11 | perhaps about 11 June 1960
        [..1964] | - | 1964-12-31 | in or before 1964
        1964 | 1964-01-01 | 1964-12-31 | 1964
        1964/2008 | 1964-01-01 | 2008-12-31 | 1964 to 2008
        [1965,1967..1969] | 1965-01-01 | 1969-12-31 | 1965 or between 1967 and 1969
        [1966..] | 1966-01-01 | - | in or after 1966
        1970/.. | 1970-01-01 | - | 1970 onwards
        ../1971 | - | 1971-12-31 | in or before 1971
        1972/ | 1972-01-01 | - | 1972 to an unknown date
        /1973-04 | - | 1973-04-30 | from an unknown date to April 1973
        1973-04-01 | 1973-04-01 | 1973-04-01 | 1 April 1973
        1984? | 1984-01-01 | 1984-12-31 | perhaps 1984
        1984~/2004-06 | 1984-01-01 | 2004-06-30 | about 1984 to June 2004
        1985-04-12T08:00:00Z | 1985-04-12 | 1985-04-12 | 12 April 1985, 08:00
        1985-04-12T23:20:30+04:30 | 1985-04-12 | 1985-04-12 | 12 April 1985, 23:20
        2001-21 | 2001-03-01 | 2001-05-31 | spring 2001
        2003/2003 | 2003-01-01 | 2003-12-31 | 2003
        2003-06/2003-06 | 2003-06-01 | 2003-06-30 | June 2003
        2003-06-15/2003-06-15 | 2003-06-15 | 2003-06-15 | 15 June 2003
        2003-06-15/2003-06-17 | 2003-06-15 | 2003-06-17 | 15 to 17 June 2003
        2004-XX | 2004-01-01 | 2004-12-31 | an unknown month of 2004
        2004?-06-11 | 2004-06-11 | 2004-06-11 | 11 June 2004 (year uncertain)
        2004-06~-12 | 2004-06-12 | 2004-06-12 | 12 June 2004 (year and month approximate)
        2004-~06-~13 | 2004-06-13 | 2004-06-13 | 13 June 2004 (month and day approximate)
        ?2005-06-~11 | 2005-06-11 | 2005-06-11 | 11 June 2005 (year uncertain; day approximate)
        2005-%08 | 2005-08-01 | 2005-08-31 | August 2005 (month uncertain and approximate)
        2006-21/2006-23 | 2006-03-01 | 2006-11-30 | spring to autumn 2006
        2006-24/2007-22 | 2006-12-01 | 2007-08-31 | winter 2006 to summer 2007
        2009-10-05~/2009-10-05~ | 2009-10-05 | 2009-10-05 | about 5 October 2009
        [2010-07-12..2010-07-12] | 2010-07-12 | 2010-07-12 | 12 July 2010
        Y12000 | - | - | 12000
        Y170000002 | - | - | 170000002
        XXXX-12 | - | - | December of an unknown year
        """;

    private static readonly string[][] Rows = [.. Table.Split('\n').Select(line => line.Trim().Split(" | "))];

    public static TheoryData<string, string, string, string> Forms()
    {
        var forms = new TheoryData<string, string, string, string>();
        foreach (var row in Rows)
        {
            forms.Add(row[0], row[1], row[2], row[3]);
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_has_its_days_and_its_words(string text, string earliest, string latest, string words)
    {
        var date = Edtf.Parse(text);
        Assert.NotNull(date);
        Assert.Equal(
            (earliest, latest, words),
            (Day(date.Earliest), Day(date.Latest), EdtfFormatter.English.Format(date))
        );
    }

    [Fact]
    public void All_forms_stand_in_the_order_of_time()
    {
        string[] expected = [.. Rows.Select(row => row[0])];
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var shuffled = expected.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, shuffled.OrderBy(text => EdtfSortKey.From(Edtf.Parse(text)!)));
        }
    }

    [Theory]
    [InlineData("1984?", true)]
    [InlineData("2004?-06-11", true)]
    [InlineData("1984/2004-~06", true)]
    [InlineData("2004-06-11", false)]
    public void Doubt_about_a_part_is_doubt(string text, bool isQualified) =>
        Assert.Equal(isQualified, Edtf.Parse(text)!.IsQualified);

    [Theory]
    [InlineData("?2004?")]
    [InlineData("2004-~~06")]
    [InlineData("2004-06?~-11")]
    [InlineData("~")]
    [InlineData("2004-~-11")]
    public void Marks_in_odd_places_are_refused(string text) => Assert.Null(Edtf.Parse(text));

    private static string Day(DateOnly day) =>
        day == DateOnly.MinValue || day == DateOnly.MaxValue
            ? "-"
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
