using System.Globalization;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Tests.Publish.Search.Terms;

/// <summary>The script cuts a query into the words, at the places, that the index was made of.</summary>
public sealed class ScriptTokenizerTests : IDisposable
{
    private const string Cut = "text => cut(text).map(({ word, at }) => `${word} ${at}`).join(', ')";

    private static readonly string[] Pieces =
    [
        "care",
        "Trust",
        "co",
        "’s",
        "'",
        "’",
        "-",
        "–",
        "‑",
        " ",
        " ",
        ". ",
        "é",
        "e\u0301",
        "ß",
        "Æ",
        "ﬁ",
        "İ",
        "Σ",
        "²",
        "\u00AD",
        "\u200B",
        "…",
        "𝒜",
        "漢",
        "ก็",
        "2011",
        "/",
        "A",
        "ŉ",
        "ª",
        "&",
        "+",
        "++",
        ".",
        ",",
        ":",
        "(",
        ")",
        "%",
        "£",
        "#",
        "@",
        "1",
        "IT",
        "OR",
        "l’h",
        "京",
        "カ",
        "𠀀",
    ];

    private readonly OpenedScript _script = new();

    public void Dispose() => _script.Dispose();

    /// <summary>Letters that only one side's Unicode has yet are nobody's mistake.</summary>
    [Fact]
    public void Of_every_letter_mark_and_sign_between_letters_and_alone()
    {
        var units = Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Where(IsAssigned).ToArray();
        var found = _script.Strings(
            $"units => units.split('').map(unit => `a${{unit}}b ${{unit}}`).map({Cut})",
            new string(units)
        );
        var pairs = units.Zip(found, (unit, words) => new { Unit = unit, Words = words });
        Assert.Empty(
            pairs
                .Where(pair => pair.Words != Expected($"a{pair.Unit}b {pair.Unit}"))
                .Select(pair => $"U+{(int)pair.Unit:X4}: {pair.Words}")
        );
    }

    [Fact]
    public void Of_seeded_texts()
    {
        var random = new Random(16);
        for (var i = 0; i < 5000; i++)
        {
            var pieces = Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]);
            var text = string.Concat(pieces);
            Assert.Equal(Expected(text), _script.Call(Cut, text).ToString());
        }
    }

    private static bool IsAssigned(char unit) =>
        CharUnicodeInfo.GetUnicodeCategory(unit)
            is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    private static string Expected(string text)
    {
        var words = new SearchTokenizer();
        words.Tokenize(text);
        return string.Join(", ", Enumerable.Range(0, words.Count).Select(i => $"{words[i]} {words.GetPosition(i)}"));
    }
}
