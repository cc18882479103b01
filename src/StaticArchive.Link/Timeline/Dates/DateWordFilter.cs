using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// Rules out, without making a string of it, that a word as printed has to do with a date. What is not ASCII is never
/// ruled out.
/// </summary>
internal static class DateWordFilter
{
    private const int MaxLength = 11;

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
    /// The first two letters of months, seasons, decades and centuries; most words have others. The second may be any
    /// that folds.
    /// </summary>
    private static bool HasDatePrefix(char first, char second) =>
        second > '~'
        || first switch
        {
            'a' => second is 'p' or 'u',
            'd' => second is 'e',
            'e' => second is 'i',
            'f' => second is 'e' or 'a' or 'i',
            'j' => second is 'a' or 'u',
            'm' => second is 'a',
            'n' => second is 'o' or 'i',
            'o' => second is 'c',
            's' => second is 'e' or 'p' or 'u' or 'i',
            't' => second is 'w',
            'w' => second is 'i',
            _ => false,
        };

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
