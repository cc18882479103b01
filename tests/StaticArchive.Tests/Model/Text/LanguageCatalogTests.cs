using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Tests.Model.Text;

/// <summary>What every file of a language keeps to, so that another can be added without C#.</summary>
public class LanguageCatalogTests
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    public static TheoryData<string> Tags() => [.. LanguageCatalog.All.Select(language => language.Tag)];

    [Fact]
    public void English_comes_first_and_the_languages_of_the_archive_are_there()
    {
        var tags = LanguageCatalog.All.Select(language => language.Tag).ToList();
        Assert.Equal("en", tags[0]);
        Assert.Equal(tags.Count, tags.Distinct(StringComparer.Ordinal).Count());
        string[] wanted = ["en", "cy", "de", "fr", "es", "it", "nl", "pt"];
        Assert.Empty(wanted.Except(tags, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_language_has_its_commonest_words_and_no_list_that_English_lacks(string tag)
    {
        var language = LanguageCatalog.All.Single(one => one.Tag == tag);
        Assert.InRange(language.GetWords("common").Count, 40, 80);
        Assert.Empty(language.Lists.Except(LanguageCatalog.All[0].Lists, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_language_has_all_months_or_none_and_no_name_for_two(string tag)
    {
        var language = LanguageCatalog.All.Single(one => one.Tag == tag);
        var names = Months.Select(month => language.GetPhrases(month)).ToList();
        Assert.True(names.TrueForAll(month => month.Count > 0) || names.TrueForAll(month => month.Count == 0));
        // de "jan" and "jän" are one.
        var folded = names.SelectMany(month => month.Select(Folding.Fold).Distinct(StringComparer.Ordinal)).ToList();
        Assert.Equal(folded.Count, folded.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_name_of_a_section_has_two_roles_in_a_language(string tag)
    {
        var language = LanguageCatalog.All.Single(one => one.Tag == tag);
        var names = language
            .Lists.Where(list => list.StartsWith("section ", StringComparison.Ordinal))
            .SelectMany(language.GetPhrases)
            .Select(Folding.Fold)
            .ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_line_without_a_name_is_refused() =>
        Assert.Throws<FormatException>(() => LanguageWords.Parse("tag: xx\nmonths\n"));
}
