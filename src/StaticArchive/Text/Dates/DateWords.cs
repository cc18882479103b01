namespace StaticArchive.Text.Dates;

/// <summary>Rules out, without making a string of it, that a word as printed has to do with a date. What is not ASCII is never ruled out.</summary>
internal static class DateWords
{
    private const int Longest = 11;

    /// <summary>Whether an absolute date may begin with a word: <c>15th</c>, <c>May</c>, <c>nineties</c>; not <c>may</c>.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]) || !System.Text.Ascii.IsValid(word))
        {
            return true;
        }

        if (word.Length is < 3 or > Longest)
        {
            return false;
        }

        return (char.IsAsciiLetterUpper(word[0]) && MonthDates.Named(word) > 0) || IsNamed(word);
    }

    /// <summary>Whether it may be the <c>year</c> of <c>the following year</c> and <c>two years later</c>.</summary>
    public static bool MayBeYear(ReadOnlySpan<char> word) =>
        (word.Length is 4 or 5 && word.StartsWith("year", StringComparison.OrdinalIgnoreCase)) || !System.Text.Ascii.IsValid(word);

    /// <summary>Seasons, decades and centuries.</summary>
    private static bool IsNamed(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[Longest];
        return DatePoints.IsNamed(small[..word.ToLowerInvariant(small)]);
    }
}
