using StaticArchive.Model.Localization;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Tests.Model.Localization;

/// <summary>The files of the languages say the same things, and say all of them.</summary>
public class LanguageFileTests
{
    public static TheoryData<string> All => [.. InterfaceLanguages.All];

    private static readonly InterfaceWords English = InterfaceWords.Read(InterfaceLanguages.Default, []);

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_is_read_as_any_reader_of_YAML_reads_it(string language)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(InterfaceLanguages.ReadFile(language)));
        Assert.Equal(
            Flatten(stream.Documents[0].RootNode, ""),
            PhraseFileReader.Read(InterfaceLanguages.ReadFile(language))
        );
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_word_is_missing_and_none_is_of_no_use(string language) =>
        Assert.Equal(FindKeys(InterfaceLanguages.Default), FindKeys(language));

    /// <summary>A form for one number may do without it: <c>a single paper</c>.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Every_language_has_the_slots_of_English(string language)
    {
        var words = InterfaceWords.Read(language, []);
        Assert.All(
            words.Keys.Where(key => !InterfaceWords.IsRule(key)),
            key =>
            {
                var wanted = English.GetForms(key).Select(PhraseForms.Other).Slots;
                Assert.Equal(
                    wanted.Order(StringComparer.Ordinal),
                    words.GetForms(key).Select(PhraseForms.Other).Slots.Order(StringComparer.Ordinal)
                );
                Assert.All(
                    words.GetForms(key).Forms.Values,
                    form => Assert.Subset(wanted.ToHashSet(), form.Slots.ToHashSet())
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_counts_has_a_form_for_each_category_of_the_language(string language)
    {
        var words = InterfaceWords.Read(language, []);
        var categories = words.Plurals.Rules.Select(rule => rule.Key).Append(PhraseForms.Other).ToHashSet();
        Assert.All(
            English.Keys.Where(key => key != "dates.ordinal" && English.GetForms(key).Forms.Count > 1),
            key => Assert.Subset(categories, words.GetForms(key).Forms.Keys.ToHashSet())
        );
        Assert.All(words.Keys, key => Assert.Contains(PhraseForms.Other, words.GetForms(key).Forms.Keys));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Lists_of_months_and_seasons_are_whole(string language)
    {
        var words = InterfaceWords.Read(language, []);
        Assert.Equal(12, words["dates.months"].Split('|').Distinct().Count());
        Assert.Equal(4, words["dates.seasons"].Split('|').Distinct().Count());
    }

    [Theory]
    [InlineData("de-CH", "de")]
    [InlineData("EN", "en-GB")]
    [InlineData("fr", "fr")]
    [InlineData("ga", null)]
    [InlineData("", null)]
    public void A_language_is_found_by_its_first_subtag(string tag, string? language) =>
        Assert.Equal(language, InterfaceLanguages.Find(tag));

    private static IEnumerable<string> FindKeys(string language) =>
        PhraseFileReader
            .Read(InterfaceLanguages.ReadFile(language))
            .Select(text => text.Key)
            .Where(key => !InterfaceWords.IsRule(key))
            .Select(key => InterfaceWords.SplitKey(key).Key)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Flatten(YamlNode node, string path) =>
        node is YamlMappingNode map
            ? map.Children.SelectMany(pair =>
                Flatten(pair.Value, path + (path.Length == 0 ? "" : ".") + ((YamlScalarNode)pair.Key).Value)
            )
            : [new(path, ((YamlScalarNode)node).Value!)];
}
