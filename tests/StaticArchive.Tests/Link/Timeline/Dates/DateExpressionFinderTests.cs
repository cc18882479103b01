using StaticArchive.Link.Timeline.Dates;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Tests.Link.Timeline.Dates;

/// <summary>
/// Dates as texts print them, and numbers that are none. Each sentence is followed by what is found: words -> EDTF.
/// </summary>
public class DateExpressionFinderTests
{
    [Theory]
    [InlineData("It opened on 3 May 2007.", "3 May 2007 -> 2007-05-03")]
    [InlineData("It opened on the 3rd of May, 2007.", "the 3rd of May, 2007 -> 2007-05-03")]
    [InlineData("It opened on May 3, 2007, at noon.", "May 3, 2007 -> 2007-05-03")]
    [InlineData("Signed 2007-05-03 by both.", "2007-05-03 -> 2007-05-03")]
    [InlineData("It was agreed in February 2011.", "February 2011 -> 2011-02")]
    [InlineData("It was agreed in Feb. 2011.", "Feb. 2011 -> 2011-02")]
    [InlineData("It was agreed in May of 2007.", "May of 2007 -> 2007-05")]
    [InlineData("It closed in autumn 2001.", "autumn 2001 -> 2001-23")]
    [InlineData("It closed in the summer of 2010.", "the summer of 2010 -> 2010-22")]
    [InlineData("The board met in 1998.", "1998 -> 1998")]
    [InlineData("The board met in the year 2000 for the first time.", "the year 2000 -> 2000")]
    [InlineData("The board met in 2002, 2003 and 2005.", "2002 -> 2002; 2003 -> 2003; 2005 -> 2005")]
    public void A_day_month_season_or_year_is_found(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("It met on 9-15th November 2000.", "9-15th November 2000 -> 2000-11-09/2000-11-15")]
    [InlineData("It met from 9th to 15th November 2000.", "from 9th to 15th November 2000 -> 2000-11-09/2000-11-15")]
    [InlineData("It met on May 3–15, 2007.", "May 3–15, 2007 -> 2007-05-03/2007-05-15")]
    [InlineData("It ran from 30 June to 2 July 2010.", "from 30 June to 2 July 2010 -> 2010-06-30/2010-07-02")]
    [InlineData("It ran from November to January 2010.", "from November to January 2010 -> 2009-11/2010-01")]
    [InlineData("Between July and September 2001 nobody came.", "Between July and September 2001 -> 2001-07/2001-09")]
    [InlineData("It lasted from 1998 to 2003.", "from 1998 to 2003 -> 1998/2003")]
    [InlineData("Some time between 2002 and 2005 it was lost.", "between 2002 and 2005 -> 2002/2005")]
    [InlineData("the plan for 2008-13 and another for 2014–5", "2008-13 -> 2008/2013; 2014–5 -> 2014/2015")]
    [InlineData("in the pilot years (1998–2001)", "1998–2001 -> 1998/2001")]
    [InlineData("the budget of 2008/09", "2008/09 -> 2008/2009")]
    [InlineData("the budgets for 2008/09–2010/11", "2008/09–2010/11 -> 2008/2011")]
    public void A_range_is_found(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("It has been so since 1998.", "since 1998 -> 1998/..")]
    [InlineData("It has been so from 2008 onwards.", "from 2008 onwards -> 2008/..")]
    [InlineData("It has been so from 2008 on.", "from 2008 on -> 2008/..")]
    [InlineData("director, 2008-present", "2008-present -> 2008/..")]
    [InlineData("It must end by April 2013.", "by April 2013 -> ../2013-04")]
    [InlineData("It must end by the end of 2013.", "by the end of 2013 -> ../2013")]
    [InlineData("It must end by autumn 2013.", "by autumn 2013 -> ../2013-11")]
    [InlineData("It went on until 2005.", "until 2005 -> ../2005")]
    [InlineData("It went on up to 2005.", "up to 2005 -> ../2005")]
    [InlineData("It began about 1998.", "about 1998 -> 1998~")]
    [InlineData("It began c. 1850.", "c. 1850 -> 1850~")]
    [InlineData("It began in the late 1990s.", "the late 1990s -> 199X")]
    [InlineData("It began in the 1960s and 1970s.", "the 1960s and 1970s -> 196X/197X")]
    [InlineData("It began in the nineties.", "the nineties -> 199X")]
    [InlineData("It began in the nineteenth century.", "the nineteenth century -> 18XX")]
    [InlineData("It began in the mid-1970s.", "the mid-1970s -> 197X")]
    [InlineData("It was, as early as 1990, a problem.", "1990 -> 1990")]
    public void Words_before_and_after_count(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("It opened in 1999. The following year it closed.", "1999 -> 1999; The following year -> 2000")]
    [InlineData("It opened in 1999. The next year group came.", "1999 -> 1999")]
    [InlineData("It opened in 1999 and closed two years later.", "1999 -> 1999; two years later -> 2001")]
    [InlineData("It opened in 2000. Ten years on, it is full.", "2000 -> 2000; Ten years on -> 2010~")]
    [InlineData("It opened in 2000. Ten years on from there it will be full.", "2000 -> 2000")]
    [InlineData("Ten years on, it is full.", "")]
    [InlineData("It opened in 2005. Ten years later it will be full.", "2005 -> 2005")]
    [InlineData("It opened on 3 May 2007 and closed on 12 June.", "3 May 2007 -> 2007-05-03; 12 June -> 2007-06-12")]
    [InlineData("It closed on 12 June.", "")]
    [InlineData("It opened last year.", "last year -> 2010")]
    [InlineData("in the last year of life, and in this year of peace", "")]
    public void A_relative_date_is_resolved_where_that_is_safe(string text, string expected) =>
        Finds(text, expected, new DateContext([], DocumentYear: 2011));

    [Theory]
    [InlineData("the Health Act 1999 and the Order (2003)", "1999 -> 1999; 2003 -> 2003")]
    [InlineData("the 2001 census and a 2010 White Paper", "the 2001 -> 2001; 2010 -> 2010")]
    [InlineData("the fifth of 2002", "2002 -> 2002")]
    [InlineData("© 2011 and Copyright 2012", "2011 -> 2011; 2012 -> 2012")]
    public void Years_of_named_things_are_dates(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("It cost £2000, or $1999, in all.")]
    [InlineData("In 2000 villages nobody came; of 1950 people none did.")]
    [InlineData("a dose of 2000 mg, 1,950 times, at 1800.5 metres")]
    [InlineData("pp. 1990-1999 and p. 1984")]
    [InlineData("under Section 1990 of the rules")]
    [InlineData("see PP-2000, ISO 2108 and LWR/2008/019")]
    [InlineData("at www.example.org/2005/03/31/page and x_13Oct08.pdf and 2005@example.org")]
    [InlineData("they may 12 times march 3 miles")]
    [InlineData("85 years old, 10 years, 3 of 7, 27%")]
    [InlineData("The page was accessed 12 May 2010.")]
    [InlineData("a sample of 2000, a total of 1950")]
    public void Other_numbers_are_not(string text) => Finds(text, "");

    [Fact]
    public void What_is_barred_holds_no_date()
    {
        const string text = "It began in 1998 (Smith in 2004).";
        Finds(
            text,
            "1998 -> 1998",
            new DateContext([new Span(text.IndexOf("Smith", StringComparison.Ordinal), text.Length)])
        );
    }

    [Fact]
    public void In_an_entry_of_a_reference_list_only_what_is_no_year_of_publication_counts() =>
        Finds(
            "Smith, J. (2004) The 1990 reforms, 2008/09. The Weekly, 9-15th November, pp. 1990-1999, "
                + "accessed 3 May 2010.",
            "2008/09 -> 2008/2009; 9-15th November -> 2004-11-09/2004-11-15",
            new DateContext([], IsReference: true)
        );

    [Theory]
    [InlineData("It opened on 3 MAY 2007.", "3 MAY 2007 -> 2007-05-03")]
    [InlineData("It opened in Jánuary 2007.", "Jánuary 2007 -> 2007-01")]
    [InlineData("It opened in ２００５.", "２００５ -> 2005")]
    [InlineData("It closed in the Ninetíes.", "the Ninetíes -> 199X")]
    [InlineData("It opened in 1998 and closed two yéars later.", "1998 -> 1998; two yéars later -> 2000")]
    public void Capitals_accents_and_wide_digits_hide_none(string text, string expected) => Finds(text, expected);

    [Fact]
    public void Every_date_found_is_EDTF()
    {
        const string text =
            "since by until the 1990s 2001 2002 - / – to and May 31 30 February 9 15th autumn 19th century "
            + "early of year following ten years on 2008 09";
        var random = new Random(20260101);
        for (var run = 0; run < 2000; run++)
        {
            var words = text.Split(' ');
            random.Shuffle(words);
            foreach (
                var found in DateExpressionFinder.Find(
                    string.Join(run % 2 == 0 ? " " : "-", words),
                    new DateContext([], 1999, 2011)
                )
            )
            {
                Assert.True(Edtf.Parse(found.Edtf) is not null, $"{found.Edtf} in: {string.Join(' ', words)}");
            }
        }
    }

    private static void Finds(string text, string expected, DateContext? context = null)
    {
        var found = DateExpressionFinder.Find(text, context ?? new DateContext([]));
        Assert.Equal(expected, string.Join("; ", found.Select(date => $"{text[date.Start..date.End]} -> {date.Edtf}")));
    }
}
