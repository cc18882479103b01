namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>The marker that a list item begins with: <c>- </c>, <c>• </c>, <c>1. </c>, <c>(a) </c>.</summary>
/// <param name="Length">UTF-16 code units before the item's first word.</param>
/// <param name="IsNumber">Whether it is a number or letter, which stays in the text.</param>
internal readonly record struct ListMarker(int Length, bool IsNumber)
{
    private const string Bullets = "-*•·‣▪●○■□–—➢✓";
    private const int MaxDigits = 3;

    /// <summary>The marker at the start of a text; null for none.</summary>
    public static ListMarker? Parse(ReadOnlySpan<char> text) =>
        text.Length < 3 ? null
        : Bullets.Contains(text[0], StringComparison.Ordinal) ? ParseBullet(text)
        : ParseNumber(text);

    private static ListMarker? ParseBullet(ReadOnlySpan<char> text) =>
        char.IsWhiteSpace(text[1]) ? new ListMarker(2 + CountBlanks(text[2..]), IsNumber: false) : null;

    /// <summary>
    /// <c>12. </c>, <c>12) </c>, <c>(12) </c>, <c>a) </c>, <c>(a) </c>, but no <c>a. </c>, which is an initial.
    /// </summary>
    private static ListMarker? ParseNumber(ReadOnlySpan<char> text)
    {
        var start = text[0] == '(' ? 1 : 0;
        var digits = CountDigits(text[start..]);
        var end = start + (digits == 0 && char.IsAsciiLetterLower(text[start]) ? 1 : digits);
        if (end == start || end + 1 >= text.Length || !char.IsWhiteSpace(text[end + 1]))
        {
            return null;
        }

        var isClosed = text[end] == ')' || (text[end] == '.' && start == 0 && digits > 0);
        return isClosed ? new ListMarker(end + 2 + CountBlanks(text[(end + 2)..]), IsNumber: true) : null;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < Math.Min(text.Length, MaxDigits) && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits;
    }

    private static int CountBlanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;
}
