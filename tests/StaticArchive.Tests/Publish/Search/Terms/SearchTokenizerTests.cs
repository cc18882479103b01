using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Tests.Publish.Search.Terms;

/// <summary>Text is cut into the words that someone would type.</summary>
public class SearchTokenizerTests
{
    [Theory]
    [InlineData("The King’s Fund", "the king fund")]
    [InlineData("O'Brien isn’t", "obrien brien isnt")]
    [InlineData("Évaluation, naïve ﬁgures", "evaluation naive figures")]
    [InlineData("co-operation", "co operation cooperation co-operation")]
    [InlineData("long‑term care", "long term longterm long-term care")]
    [InlineData("A&E, C++ and R&D", "a a&e e c c++ and r r&d d")]
    [InlineData("£2.5bn or 50%", "2 2.5bn £2.5bn 5bn or 50 50%")]
    [InlineData("s. 75(1)(b) of HSG(96)45", "s 75 75(1)(b) 1 b of hsg hsg(96)45 96 45")]
    [InlineData("2010/11, 1:8 (e.g. 1,200)", "2010 2010/11 11 1 1:8 8 e e.g g 1 1,200 200")]
    [InlineData("trusts.The end.", "trusts the end")]
    [InlineData("IT does it", "it ^it does it")]
    [InlineData("l’hôpital", "lhopital hopital")]
    [InlineData("北京 ward東京", "北 京 ward 東 京")]
    [InlineData("SA0103 in 2001–2010", "sa0103 in 2001 2010 20012010")]
    [InlineData("Łódź straße", "lodz strasse")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("…", "")]
    public void Words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchTokenizer.GetTokens(text)));

    [Fact]
    public void A_compound_stands_where_its_first_part_stands()
    {
        var words = new SearchTokenizer();
        words.Tokenize("the co-operation went");
        Assert.Equal(
            ["the 0", "co 1", "operation 2", "cooperation 1", "co-operation 1", "went 3"],
            Enumerable.Range(0, words.Count).Select(i => $"{words[i]} {words.GetPosition(i)}")
        );
    }

    [Fact]
    public void Debris_is_no_word() => Assert.Empty(SearchTokenizer.GetTokens(new string('x', 1000)));
}
