using StaticArchive.Model.Localization;

namespace StaticArchive.Model.Schemas;

/// <summary>Words of the interface that an archive puts in place of the theme's.</summary>
public static class WordsSchema
{
    /// <summary>The plural categories of CLDR, of which a language has some.</summary>
    private static readonly SchemaField[] PluralFields =
    [
        new("zero", FieldFormat.Text, "The text for none, where the language has one."),
        new("one", FieldFormat.Text, "The text for one."),
        new("two", FieldFormat.Text, "The text for two, where the language has one."),
        new("few", FieldFormat.Text, "The text for few, where the language has one."),
        new("many", FieldFormat.Text, "The text for many, where the language has one."),
        new(PhraseForms.Other, FieldFormat.Text, "The text for all other numbers."),
    ];

    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new("words", "input/theme/words.yml", SchemaShape.Mapping, CreateFields())
        {
            Title = "Words",
            Description =
                "Words of the interface that this archive says otherwise, in the language that archive.yml chooses. "
                + "Each key is shown with what it says in English; {0} and {1} stand for what the page puts there, and "
                + "{0:words} for words that it makes a link or the like: each has to be there again. Texts are texts, "
                + "markup is shown as it is written.",
            Example = """
                part:
                  papers: Minutes
                count:
                  papers:
                    one: "{0} minute"
                    other: "{0} minutes"
                """,
        };

    private static IReadOnlyList<SchemaField> CreateFields()
    {
        var english = InterfaceWords.Read(InterfaceLanguages.Default, []);
        return CreateFields(
            english,
            [.. english.Keys.Where(key => !InterfaceWords.IsRule(key)).Select(key => key.Split('.'))],
            0
        );
    }

    /// <summary>The fields that keys have at one depth: parts of the site, then keys.</summary>
    private static List<SchemaField> CreateFields(InterfaceWords english, IReadOnlyList<string[]> keys, int depth) =>
        [
            .. keys.GroupBy(key => key[depth], StringComparer.Ordinal)
                .Select(group =>
                    group.First().Length == depth + 1
                        ? CreateText(group.Key, english.GetForms(string.Join('.', group.First())))
                        : new SchemaField(group.Key, FieldFormat.Group, "")
                        {
                            Fields = CreateFields(english, [.. group], depth + 1),
                        }
                ),
        ];

    private static SchemaField CreateText(string name, PhraseForms forms) =>
        new(name, FieldFormat.Phrase, string.Join(" | ", forms.Forms.Values.Select(phrase => phrase.Source)))
        {
            Fields = forms.Forms.Count > 1 ? PluralFields : [],
        };
}
