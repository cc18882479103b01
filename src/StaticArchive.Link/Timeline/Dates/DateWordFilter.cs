using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// Rules out, without allocating, that a word as printed belongs to a date. Words that are not ASCII are never ruled
/// out.
/// </summary>
internal static class DateWordFilter
{
    private const int MaxLength = 11;

    // April, August, December, eighties, February, fall, fifties, January, June, March, November, nineties, October,
    // September, spring, summer, sixties, twentieth, winter.
    private const string DatePrefixes = "ap au de ei fe fa fi ja ju ma no ni oc se sp su si tw wi";

    private static readonly int[] SecondLetters = BuildSecondLetters();

    /// <summary>
    /// Whether an absolute date may begin with a word: <c>15th</c>, <c>May</c>, <c>nineties</c>; not <c>may</c>.
    /// </summary>
    public static bool CanBeginDate(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]) || word[0] > '~')
        {
            return true;
        }

        if (word.Length < 3 || !HasDatePrefix((char)(word[0] | 0x20), (char)(word[1] | 0x20)))
        {
            return false;
        }

        return !System.Text.Ascii.IsValid(word)
            || (char.IsAsciiLetterUpper(word[0]) && EnglishDateParser.ParseFoldedMonth(word) > 0)
            || IsPeriodName(word);
    }

    /// <summary>Whether it may be the <c>year</c> of <c>the following year</c> and <c>two years later</c>.</summary>
    public static bool CanBeYearWord(ReadOnlySpan<char> word) =>
        word[0] > '~'
        || (
            (word[0] | 0x20) == 'y'
            && (word.StartsWith("year", StringComparison.OrdinalIgnoreCase) || !System.Text.Ascii.IsValid(word))
        );

    /// <summary>
    /// Whether a word has the first two letters of a month, season, decade or century, as most words have not. The
    /// second may be any letter that folds.
    /// </summary>
    private static bool HasDatePrefix(char first, char second) =>
        second > '~'
        || (
            char.IsAsciiLetterLower(first)
            && char.IsAsciiLetterLower(second)
            && (SecondLetters[first - 'a'] & (1 << (second - 'a'))) != 0
        );

    /// <summary>For each first letter a bit for each second letter: 0 is <c>a</c>.</summary>
    private static int[] BuildSecondLetters()
    {
        var letters = new int[26];
        foreach (var prefix in DatePrefixes.Split(' '))
        {
            letters[prefix[0] - 'a'] |= 1 << (prefix[1] - 'a');
        }

        return letters;
    }

    /// <summary>Seasons, decades and centuries.</summary>
    private static bool IsPeriodName(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxLength)
        {
            return false;
        }

        Span<char> small = stackalloc char[MaxLength];
        return DatePointParser.IsPeriodName(small[..word.ToLowerInvariant(small)]);
    }
}
