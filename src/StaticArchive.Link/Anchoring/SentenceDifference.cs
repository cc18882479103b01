using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>Words of a sentence, and those of a text that stand in their place; either may be none.</summary>
/// <param name="quoted">Words of the quote.</param>
/// <param name="standing">Words of the text.</param>
/// <param name="text">Knows how the document writes its words.</param>
internal sealed class SentenceDifference(
    IReadOnlyList<QuoteWord> quoted,
    IReadOnlyList<QuoteWord> standing,
    FoldedDocument text
)
{
    private const int LongestFunctionWord = 3;

    /// <summary>Where more words than these differ in a row, no pattern says what stands for what.</summary>
    private const int LongestSlot = 8;
    private const int ShortestMisspelling = 5;

    private readonly HashSet<string> _numbers = FindNumbers(quoted);
    private readonly HashSet<string> _numbersThere = FindNumbers(standing);
    private readonly IReadOnlyList<string> _names = FindNames(quoted, text);
    private readonly IReadOnlyList<string> _namesThere = FindNames(standing, text);

    /// <summary>Whether it makes another sentence: other numbers, other names, a negation more or less.</summary>
    public bool IsDecisive => IsShort && (IsReversed || AreOther(_numbers, _numbersThere) || HasOtherNames);

    /// <summary>Whether it says the opposite.</summary>
    public bool IsReversed =>
        IsShort
        && (
            CountNegations(quoted) != CountNegations(standing)
            || quoted.Any(word => standing.Any(other => ContrastiveWords.AreOpposed(word.Text, other.Text)))
        );

    /// <summary>Whether it does where nothing around the sentence speaks for an edit: a number left out.</summary>
    public bool IsDecisiveAlone =>
        !_numbers.SetEquals(_numbersThere)
        || _names.Count == 0 != (_namesThere.Count == 0)
        || _names.Any(name => !_namesThere.Contains(name, StringComparer.Ordinal));

    /// <summary>Whether words that say something were exchanged for others.</summary>
    public bool IsDoubtful =>
        quoted.Any(word => IsContent(word) && !standing.Any(other => IsLike(word.Text, other.Text)))
        && standing.Any(word => IsContent(word) && !quoted.Any(other => IsLike(word.Text, other.Text)));

    private bool IsShort => quoted.Count + standing.Count <= LongestSlot;

    private bool HasOtherNames => _names.Count > 0 && _namesThere.Count > 0 && !_names.All(HasSpelling);

    private static bool AreOther(HashSet<string> numbers, HashSet<string> there) =>
        numbers.Count > 0
        && there.Count > 0
        && !(numbers.Count == there.Count && numbers.All(number => there.Any(other => IsSameNumber(number, other))));

    /// <summary><c>2004</c> and <c>2004a</c>; but <c>2004a</c> is not <c>2004b</c>.</summary>
    private static bool IsSameNumber(string number, string other) =>
        number == other || other == number + other[^1] || number == other + number[^1];

    private static bool IsContent(QuoteWord word) => word.Text.Length > LongestFunctionWord;

    private static bool IsLike(string word, string other) =>
        WordAligner.GetSubstitutionCost(word, other) < WordAligner.SubstitutionCost;

    /// <summary>
    /// Whether a name stands there, or one that is a misspelling of it: of a short one with a letter more or less,
    /// which the text has nowhere else.
    /// </summary>
    private bool HasSpelling(string name) =>
        _namesThere.Any(other =>
            other == name
            || (
                name[0] == other[0]
                && EditDistance.IsWithin(name, other, 1)
                && (
                    Math.Min(name.Length, other.Length) >= ShortestMisspelling
                    || (name.Length != other.Length && text.Words.Positions(other).Length == 1)
                )
            )
        );

    private static int CountNegations(IReadOnlyList<QuoteWord> words) =>
        words.Where((_, i) => IsNegation(words, i) || IsShortNot(words, i)).Count();

    /// <summary>The <c>No</c> of <c>No 4</c> denies nothing.</summary>
    private static bool IsNegation(IReadOnlyList<QuoteWord> words, int i) =>
        ContrastiveWords.IsNegation(words[i].Text) && !(words[i] is { Text: "no", IsCapital: true, IsFirst: false });

    /// <summary><c>did|n't</c> is read as <c>didn</c> and <c>t</c>.</summary>
    private static bool IsShortNot(IReadOnlyList<QuoteWord> words, int i) =>
        words[i].Text.Length > 2
        && words[i].Text.EndsWith('n')
        && i + 1 < words.Count
        && words[i + 1] is { Text: "t", IsCapital: false };

    private static HashSet<string> FindNumbers(IReadOnlyList<QuoteWord> words) =>
        [.. words.Select(ContrastiveWords.GetNumber).OfType<string>()];

    /// <summary>
    /// Words with a capital that are no numbers; where a sentence begins only those that the text never writes small.
    /// </summary>
    private static IReadOnlyList<string> FindNames(IReadOnlyList<QuoteWord> words, FoldedDocument text) =>
        [
            .. words
                .Where(word => word.IsCapital && ContrastiveWords.GetNumber(word) is null)
                .Where(word =>
                    !word.IsFirst || (word.Text.Length > LongestFunctionWord && !text.WritesSmall(word.Text))
                )
                .Select(word => word.Text),
        ];
}
