using StaticArchive.Model;
using StaticArchive.Publish.Citing;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>Shapes of records that the files of published citations do not have.</summary>
public class StyleRendererTests
{
    [Theory]
    [InlineData("apa", "(2005, May–June)")]
    [InlineData("chicago", "May–June 2005")]
    public void A_range_of_months_has_one_year(string style, string expected) =>
        Assert.Contains(expected, Cite(Article("2005-05/2005-06"), style), StringComparison.Ordinal);

    [Fact]
    public void A_range_over_two_years_has_both_dates() =>
        Assert.Contains("May 2005–June 2006", Cite(Article("2005-05/2006-06"), "chicago"), StringComparison.Ordinal);

    [Theory]
    [InlineData("harvard", "30 March–2 April")]
    [InlineData("apa", "(2005, March 30–April 2)")]
    [InlineData("chicago", "March 30–April 2, 2005")]
    [InlineData("vancouver", "2005 Mar 30–Apr 2")]
    public void Days_of_two_months_stand_with_their_months(string style, string expected) =>
        Assert.Contains(expected, Cite(Article("2005-03-30/2005-04-02"), style), StringComparison.Ordinal);

    [Theory]
    [InlineData("harvard", "王小明 (2005)")]
    [InlineData("chicago", "王小明. 2005.")]
    public void Chinese_names_are_not_turned_round(string style, string expected)
    {
        var item = Article("2005") with { Author = [new CslName("王", "小明")] };
        Assert.StartsWith(expected, Cite(item, style), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hodgson", "Wm.", "Hodgson W")]
    [InlineData("d’Arcy", "Hélène", "d’Arcy H")]
    [InlineData("King", "J.-P.", "King JP")]
    public void Given_names_become_initials(string family, string given, string expected)
    {
        var item = Article("2005") with { Author = [new CslName(family, given)] };
        Assert.StartsWith(expected, Cite(item, "vancouver"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d’Arcy", "Hélène", "Arcy, Hélène d’. 2005.")]
    [InlineData("al-Sabah", "Noor", "Sabah, Noor al-. 2005.")]
    public void Chicago_puts_a_joined_particle_behind_the_given_names(string family, string given, string expected)
    {
        var item = Article("2005") with { Author = [new CslName(family, given)] };
        Assert.StartsWith(expected, Cite(item, "chicago"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harvard", "‘Vital “signs”’ and more")]
    [InlineData("apa", "“Vital ‘signs’” and more")]
    public void Straight_marks_in_a_title_are_outer_ones_by_turns(string style, string expected)
    {
        var item = new CslItem { Type = "book", Title = "'Vital \"signs\"' and more" };
        Assert.StartsWith(expected, Cite(item, style), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("10.1000/1", true)]
    public void Only_an_article_that_is_online_can_be_ahead_of_its_volume(string? doi, bool isAhead)
    {
        var item = Article("2005") with { Type = "article-journal", Doi = doi };
        Assert.Equal(isAhead, Cite(item, "harvard").Contains("[Preprint]", StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_variable_fills_leaves_no_words_behind() =>
        Assert.Equal("(No date).", Cite(new CslItem(), "harvard"));

    private static CslItem Article(string date) =>
        new()
        {
            Type = "article-magazine",
            Title = "On care",
            ContainerTitle = "Community Care",
            Author = [new CslName("Reed", "Jo")],
            Issued = new CslDate(2005, Edtf: date),
        };

    private static string Cite(CslItem item, string style) =>
        CitationStyle.All.Single(one => one.Id == style).Format(item, null).PlainText;
}
