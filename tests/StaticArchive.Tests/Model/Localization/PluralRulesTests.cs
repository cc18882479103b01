using StaticArchive.Model.Localization;

namespace StaticArchive.Tests.Model.Localization;

/// <summary>Samples of CLDR (supplemental/plurals.xml) for whole numbers.</summary>
public class PluralRulesTests
{
    [Theory]
    [InlineData("en-GB", "one", 1)]
    [InlineData("en-GB", "other", 0, 2, 16, 100, 1_000_000)]
    [InlineData("de", "one", 1)]
    [InlineData("de", "other", 0, 2, 16, 1000)]
    [InlineData("fr", "one", 0, 1)]
    [InlineData("fr", "many", 1_000_000, 2_000_000)]
    [InlineData("fr", "other", 2, 17, 100, 100_000)]
    [InlineData("es", "one", 1)]
    [InlineData("es", "many", 1_000_000)]
    [InlineData("es", "other", 0, 2, 16, 100_000)]
    [InlineData("cy", "zero", 0)]
    [InlineData("cy", "one", 1)]
    [InlineData("cy", "two", 2)]
    [InlineData("cy", "few", 3)]
    [InlineData("cy", "many", 6)]
    [InlineData("cy", "other", 4, 5, 7, 20, 100, 1000)]
    public void A_number_takes_the_form_of_its_category(string language, string category, params int[] numbers)
    {
        var rules = InterfaceWords.Read(language, []).Plurals;
        Assert.All(numbers, number => Assert.Equal(category, rules.GetCategory(number)));
    }

    [Fact]
    public void What_is_no_rule_is_refused() =>
        Assert.Throws<FormatException>(() => new PluralRules([new("one", "n is 1")]));
}
