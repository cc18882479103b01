using StaticArchive.Model.Localization;

namespace StaticArchive.Tests.Model.Localization;

/// <summary>A phrase is words and slots, and no more.</summary>
public class PhraseTests
{
    [Theory]
    [InlineData("All papers", "All papers")]
    [InlineData("{0} of {1}", "3 of 7")]
    [InlineData("{1} before {0}", "7 before 3")]
    [InlineData("{0:Add one}: select words", "Add one: select words")]
    [InlineData("{0} {2}", "3 ")]
    [InlineData("a {brace} and {", "a {brace} and {")]
    [InlineData("{0:} {x:y} {10}", "{0:} {x:y} {10}")]
    public void Slots_are_filled_by_their_numbers(string source, string text) =>
        Assert.Equal(text, Phrase.Parse(source).Format("3", "7"));

    [Fact]
    public void What_is_put_into_a_slot_is_not_read_again() =>
        Assert.Equal("{1} and 7", Phrase.Parse("{0} and {1}").Format("{1}", "7"));

    [Theory]
    [InlineData("{0} of {1}, {0}", "{0} {1}")]
    [InlineData("{0:Add one} and {1}", "{0:} {1}")]
    [InlineData("nothing", "")]
    public void Its_slots_are_compared_between_languages(string source, string slots) =>
        Assert.Equal(slots, string.Join(' ', Phrase.Parse(source).Slots.Order(StringComparer.Ordinal)));
}
