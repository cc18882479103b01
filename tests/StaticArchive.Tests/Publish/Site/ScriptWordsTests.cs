using Acornima;
using Jint;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Search.Extraction;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>Scripts have the words of the interface from its language files.</summary>
public class ScriptWordsTests
{
    /// <summary>
    /// Names of keys, hosts, elements and fields; terms of citation styles, which are in the language of the style;
    /// what only a console shows.
    /// </summary>
    private static readonly string[] NoWords =
    [
        .. "ArrowDown ArrowUp Enter Escape Space ResizeObserver GitHub GitLab GET LI NFD NFKD H OR AND".Split(' '),
        .. new[] { "use strict", "external noopener", "p, li", "ul a", "a, button, summary", "para. ", "p. {0}" },
        .. new[] { "author: ", "created: ", "document: ", "motivation: ", " is not of this site" },
    ];

    public static TheoryData<string> Languages => [.. InterfaceLanguages.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_script_is_one_with_the_words_of_every_language(string language)
    {
        var words = InterfaceWords.Read(language, []);
        foreach (var script in Scripts())
        {
            var filled = ScriptWords.Fill(script, words);
            Assert.Empty(ScriptWords.FindKeys(filled, words));
            new Parser().ParseScript(filled);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Scripts_count_as_pages_do(string language)
    {
        var plurals = InterfaceWords.Read(language, []).Plurals;
        var code = ScriptWords.Fill("n => pluralCategory(n)", InterfaceWords.Read(language, []));
        var category = new Engine().Evaluate(code);
        int[] numbers = [.. Enumerable.Range(0, 1_200), 1_000_000, 1_000_001, 2_000_000];
        Assert.Equal(numbers.Select(n => plurals.GetCategory(n)), numbers.Select(n => category.Call(n).AsString()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Scripts_part_thousands_as_pages_do(string language)
    {
        var words = InterfaceWords.Read(language, []);
        var line = ThemeResources.Read("theme/js/site.js").Split('\n').Single(line => line.Contains("const grouped ="));
        var grouped = new Engine().Execute(ScriptWords.Fill(line, words)).Evaluate("n => String(grouped(n))");
        int[] numbers = [0, 1, 12, 999, 1_000, 9_999, 10_000, 123_456, 1_234_567];
        Assert.Equal(numbers.Select(words.FormatCount), numbers.Select(n => grouped.Call(n).AsString()));
    }

    [Fact]
    public void Rules_with_ranges_and_exceptions_are_asked_as_CLDR_means_them()
    {
        var rules = new PluralRules([
            new("one", "n % 10 = 1 and n % 100 != 11"),
            new("few", "n % 10 = 2..4 and n % 100 != 12..14"),
            new("many", "n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14"),
        ]);
        var category = new Engine().Evaluate($"n => {ScriptWords.WriteCategory(rules)}");
        var numbers = Enumerable.Range(0, 230).ToList();
        Assert.Equal(numbers.Select(n => rules.GetCategory(n)), numbers.Select(n => category.Call(n).AsString()));
        Assert.Equal("few", category.Call(22).AsString());
        Assert.Equal("many", category.Call(111).AsString());
    }

    [Theory]
    [InlineData("\"); alert(1); (\"")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("word('script.close') pluralCategory(n)")]
    [InlineData("a\\\n\u2028b")]
    public void Words_of_an_archive_are_strings_and_nothing_else(string text)
    {
        var words = InterfaceWords.Read(
            InterfaceLanguages.Default,
            [new PhraseOverride("script.close", new Dictionary<string, string> { ["other"] = text })]
        );
        Assert.Equal(text, new Engine().Evaluate(ScriptWords.Fill("word('script.close')", words)).AsString());
    }

    [Fact]
    public void A_kind_of_passages_has_a_name_in_results() =>
        Assert.Equal(
            Enum.GetValues<PassageKind>().Select(PassageKindTraits.GetQueryName).Order(StringComparer.Ordinal),
            ScriptWords.FindKeys("wordsOf('passage')", English()).Select(key => key["passage.".Length..])
        );

    [Fact]
    public void Scripts_ask_for_all_words_that_are_kept_for_them()
    {
        var english = English();
        var asked = Scripts().SelectMany(script => ScriptWords.FindKeys(script, english)).ToHashSet();
        var kept = english.Keys.Where(key => key.StartsWith("script.", StringComparison.Ordinal));
        Assert.DoesNotContain(kept, key => !asked.Contains(key));
    }

    [Fact]
    public void No_script_has_English_words_of_its_own() =>
        Assert.Empty(Scripts().SelectMany(FindTexts).Where(IsSentence).Except(NoWords, StringComparer.Ordinal));

    private static InterfaceWords English() => InterfaceWords.Read(InterfaceLanguages.Default, []);

    private static IEnumerable<string> Scripts() =>
        ThemeResources
            .Names.Where(name => name.StartsWith("theme/js/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => AssetMinifier.MinifyScript(ThemeResources.Read(name)));

    private static List<string> FindTexts(string script)
    {
        var texts = new List<string>();
        var options = new ParserOptions
        {
            OnToken = (in Token token) =>
            {
                if (token.Kind is TokenKind.StringLiteral or TokenKind.Template)
                {
                    texts.Add(script[token.Start..token.End].Trim('\'', '`', '"'));
                }
            },
        };
        new Parser(options).ParseScript(script);
        return texts;
    }

    /// <summary>
    /// Words side by side, one with a capital or one that another follows, and no sign of a selector or an address.
    /// </summary>
    private static bool IsSentence(string text)
    {
        var words = text.Split([' ', '.', ',', ':', ';', '?'], StringSplitOptions.RemoveEmptyEntries);
        var isSelector = text.Index().Any(letter => letter.Item is '.' or ':' && IsLetterAt(text, letter.Index + 1));
        return !isSelector
            && words.Length > 0
            && (words.Length > 1 || text.EndsWith(' ') || char.IsUpper(text[0]))
            && words.All(word => word.All(letter => char.IsLetter(letter) || letter is '{' or '}' or '0' or '’'));
    }

    private static bool IsLetterAt(string text, int at) => at < text.Length && char.IsLetter(text[at]);
}
