using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Tests.Publish.Search.Terms;

/// <summary>Forms of English words share a stem, as the description of Porter2 says.</summary>
public class Porter2StemmerTests
{
    [Theory]
    [InlineData("commissioning commissioned commissions commission", "commiss")]
    [InlineData("integration integrated integrates integrating", "integr")]
    [InlineData("policies policy", "polici")]
    [InlineData("organization organizations", "organ")]
    [InlineData("hoping hoped", "hope")]
    [InlineData("hopping hopped", "hop")]
    [InlineData("agreed agreeing", "agre")]
    [InlineData("generate generates generated generating", "generat")]
    [InlineData("ties tied", "tie")]
    [InlineData("cries cried", "cri")]
    [InlineData("gas this", null)]
    [InlineData("by say", null)]
    [InlineData("news", "news")]
    public void Forms_have_one_stem(string forms, string? stem)
    {
        foreach (var form in forms.Split(' '))
        {
            Assert.Equal(stem ?? form, Porter2Stemmer.Stem(form));
        }
    }

    [Theory]
    [InlineData("2011")]
    [InlineData("r2d2")]
    [InlineData("évaluation")]
    public void Numbers_codes_and_other_letters_are_kept(string word) => Assert.Equal(word, Porter2Stemmer.Stem(word));
}
