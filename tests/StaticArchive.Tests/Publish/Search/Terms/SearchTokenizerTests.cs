using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Tests.Publish.Search.Terms;

/// <summary>Text is cut into the words that someone would type.</summary>
public class SearchTokenizerTests
{
    [Theory]
    [InlineData("The King’s Fund", "the king fund")]
    [InlineData("O'Brien isn’t", "obrien isnt")]
    [InlineData("Évaluation, naïve ﬁgures", "evaluation naive figures")]
    [InlineData("co-operation", "co operation cooperation")]
    [InlineData("long‑term care", "long term longterm care")]
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
            ["the 0", "co 1", "operation 2", "cooperation 1", "went 3"],
            Enumerable.Range(0, words.Count).Select(i => $"{words[i]} {words.GetPosition(i)}")
        );
    }

    [Fact]
    public void Debris_is_no_word() => Assert.Empty(SearchTokenizer.GetTokens(new string('x', 1000)));
}
