using System.Globalization;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model.Text;
using StaticArchive.Tests.HouseRules;

namespace StaticArchive.Tests.Link.Anchoring.PageScript;

/// <summary>
/// The page folds as the build does: each unit of the Basic Multilingual Plane, by itself and among others. A browser
/// may know letters that are younger than the build's Unicode; to the build they are nothing yet.
/// </summary>
public class QuoteFoldingTests
{
    private static readonly string[] Units =
    [
        .. Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(unit => (char)unit)
            .Where(unit => char.GetUnicodeCategory(unit) != UnicodeCategory.OtherNotAssigned)
            .Select(unit => unit.ToString()),
    ];

    private readonly QuoteScript _script = new();

    /// <summary>How a unit is set among others, <c>@</c> standing for it.</summary>
    public static TheoryData<string> Settings() => ["@", "caf@s", "@@", " a @ b", "A@ \u00A0@B", "e@\u0301"];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_unit_folds_alike(string setting)
    {
        var texts = Units.Select(unit => setting.Replace("@", unit, StringComparison.Ordinal)).ToList();
        var folded = _script.Fold(texts);
        Violations.None(Differences([.. texts.Select(text => Folding.Fold(text).Trim(' '))], folded));
    }

    /// <summary>Letters as they are written with two units: a letter and the mark on it.</summary>
    [Fact]
    public void Every_mark_folds_alike_on_every_kind_of_letter()
    {
        var marks = Units.Where(unit =>
            char.GetUnicodeCategory(unit[0])
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
        );
        var texts = marks.SelectMany(mark => "aEιЖאकが".Select(letter => $"{letter}{mark}{letter}")).ToList();
        Assert.Equal(texts.Select(Folding.Fold), _script.Fold(texts));
    }

    /// <summary>Where a quote may begin and end: not within a word.</summary>
    [Fact]
    public void Every_unit_is_a_border_of_words_here_and_there()
    {
        var texts = Units.Select(unit => $"aa {unit}bb{unit} aa").ToList();
        var quote = new FoldedQuote("bb", "", "");
        var counts = texts.Select(text => ExactQuoteMatcher.FindInContext(quote, Folding.Fold(text)).Count).ToList();
        Violations.None(Differences(counts, _script.Count(texts, "bb")));
    }

    [Fact]
    public void The_same_quotes_are_short() =>
        Assert.All(
            ["fourteen units", "fifteen units…", "ﬁfteen units..", " thirteen uni\u00AD ", ""],
            quote =>
                Assert.Equal(new FoldedQuote(Folding.Fold(quote).Trim(' '), "", "").IsShort, _script.IsShort(quote))
        );

    private static IEnumerable<string> Differences<T>(IReadOnlyList<T> built, IReadOnlyList<T> scripted)
        where T : IEquatable<T> =>
        Enumerable
            .Range(0, Units.Length)
            .Where(i => !built[i].Equals(scripted[i]))
            .Select(i => $"U+{(int)Units[i][0]:X4}: \"{built[i]}\" built, \"{scripted[i]}\" in the script");
}
