namespace StaticArchive.Publish.Search.Terms;

/// <summary>
/// Words that signs hold together: <c>a&amp;e</c>, <c>24/7</c>, <c>1.8</c>, <c>75(1)(b)</c>, and with a sign in front
/// or behind <c>£2.5bn</c>, <c>50%</c>, <c>c++</c>. theme/js/search/words.js finds the same.
/// </summary>
/// <param name="Start">Where its first word begins in the folded text.</param>
/// <param name="End">Where its last word ends, or the bracket around it.</param>
/// <param name="Words">How many words it is made of.</param>
/// <param name="HasPrefix">Whether the sign in front of it belongs to it.</param>
/// <param name="SuffixLength">How many signs behind it belong to it.</param>
internal readonly record struct SignedWord(int Start, int End, int Words, bool HasPrefix, int SuffixLength)
{
    /// <summary>Signs that join two words without blanks; a browser gets the same list.</summary>
    public const string Joiners = "&/+@_=<>^~#%$£€¥§°·×⁄";

    /// <summary>Signs in front that say what a word is.</summary>
    public const string Prefixes = "$£€¥§#@";

    /// <summary>Signs behind that say what a word is: <c>c++</c>, <c>50%</c>, <c>c#</c>, <c>20°</c>.</summary>
    public const string Suffixes = "+%#°";

    /// <summary>Longer ones are addresses, which are found as a phrase of their words.</summary>
    public const int MaxLength = 24;

    /// <summary>Whether there is any sign that matters.</summary>
    public bool IsSigned => Words > 1 || HasPrefix || SuffixLength > 0;

    /// <summary>Whether a unit can make a word a signed one: asked of the unit behind every word.</summary>
    public static bool IsSign(char unit) =>
        unit is '(' or '.' or ',' or ':' || Joiners.Contains(unit, StringComparison.Ordinal);

    /// <summary>Reads on from the end of a first word.</summary>
    public static SignedWord Read(ReadOnlySpan<char> folded, int start, int firstEnd)
    {
        var (end, words) = (firstEnd, 1);
        while (FindJoinedEnd(folded, start, end) is > 0 and var next)
        {
            (end, words) = (next, words + 1);
        }

        return new SignedWord(
            start,
            end,
            words,
            start > 0 && Prefixes.Contains(folded[start - 1], StringComparison.Ordinal),
            GetSuffixLength(folded, end)
        );
    }

    /// <summary>Where what is joined to a word ends; 0 where nothing is.</summary>
    private static int FindJoinedEnd(ReadOnlySpan<char> folded, int start, int end)
    {
        if (folded[end - 1] == ')' && IsWord(folded, end))
        {
            return SearchTokenizer.FindWordEnd(folded, end);
        }

        if (!IsWord(folded, end + 1))
        {
            return 0;
        }

        var next = SearchTokenizer.FindWordEnd(folded, end + 1);
        if (folded[end] == '(')
        {
            return next < folded.Length && folded[next] == ')' ? next + 1 : 0;
        }

        return Joiners.Contains(folded[end], StringComparison.Ordinal) || IsPointWithin(folded, start, end) ? next : 0;
    }

    /// <summary>A point, comma or colon between digits, or the point behind a single letter: <c>e.g</c>.</summary>
    private static bool IsPointWithin(ReadOnlySpan<char> folded, int start, int at)
    {
        var (before, after) = (folded[at - 1], folded[at + 1]);
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
        {
            return folded[at] is '.' or ',' or ':';
        }

        return folded[at] == '.'
            && char.IsAsciiLetter(before)
            && char.IsAsciiLetter(after)
            && (at - 1 == start || folded[at - 2] == '.');
    }

    private static int GetSuffixLength(ReadOnlySpan<char> folded, int end)
    {
        var length = 0;
        while (length < 2 && end + length < folded.Length && Suffixes.Contains(folded[end + length]))
        {
            length++;
        }

        return end + length < folded.Length && SearchTokenizer.IsUnit(folded[end + length]) ? 0 : length;
    }

    private static bool IsWord(ReadOnlySpan<char> folded, int at) =>
        at < folded.Length && SearchTokenizer.IsUnit(folded[at]);
}
