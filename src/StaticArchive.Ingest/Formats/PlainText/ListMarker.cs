namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>
/// The marker that a list item begins with: <c>- </c>, <c>• </c>, <c>1. </c>, <c>(a) </c>, <c>(iv) </c>, <c>[ ] </c>.
/// </summary>
/// <param name="Length">UTF-16 code units before the item's first word.</param>
/// <param name="IsNumber">Whether it is a number or letter, which stays in the text.</param>
internal readonly record struct ListMarker(int Length, bool IsNumber)
{
    private const string Bullets = "-*•·‣▪●○■□–—➢✓✔►▶➤➔→◦◆◇❖❑❒⁃∙";
    private const string Boxes = "☐☑☒";
    private const int MaxDigits = 3;
    private const int MaxRoman = 5;

    /// <summary>The marker at the start of a text; null for none.</summary>
    public static ListMarker? Parse(ReadOnlySpan<char> text) =>
        text.Length < 3 ? null
        : IsBullet(text[0]) ? ParseBullet(text)
        : ParseBox(text) ?? ParseNumber(text);

    /// <summary>A symbol font's bullets come out of a converter as characters that no standard defines.</summary>
    private static bool IsBullet(char unit) =>
        Bullets.Contains(unit, StringComparison.Ordinal)
        || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.PrivateUse;

    /// <summary><c>[ ] </c>, <c>[x] </c>, <c>☐ </c>: whether it is ticked belongs to the text.</summary>
    private static ListMarker? ParseBox(ReadOnlySpan<char> text)
    {
        var length =
            Boxes.Contains(text[0], StringComparison.Ordinal) ? 1
            : text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' ? 3
            : 0;
        return length > 0 && length + 1 < text.Length && char.IsWhiteSpace(text[length])
            ? new ListMarker(length + 1 + CountBlanks(text[(length + 1)..]), IsNumber: true)
            : null;
    }

    private static ListMarker? ParseBullet(ReadOnlySpan<char> text) =>
        char.IsWhiteSpace(text[1]) ? new ListMarker(2 + CountBlanks(text[2..]), IsNumber: false) : null;

    /// <summary>
    /// <c>12. </c>, <c>12) </c>, <c>(12) </c>, <c>a) </c>, <c>(a) </c>, but no <c>a. </c>, which is an initial.
    /// </summary>
    private static ListMarker? ParseNumber(ReadOnlySpan<char> text)
    {
        var start = text[0] == '(' ? 1 : 0;
        var digits = CountDigits(text[start..]);
        var end = start + (digits > 0 ? digits : CountLetters(text[start..]));
        if (end == start || end + 1 >= text.Length || !char.IsWhiteSpace(text[end + 1]))
        {
            return null;
        }

        var isClosed = text[end] == ')' || (text[end] == '.' && start == 0 && digits > 0);
        return isClosed ? new ListMarker(end + 2 + CountBlanks(text[(end + 2)..]), IsNumber: true) : null;
    }

    /// <summary>One letter, or the letters of a Roman number: <c>iv</c>.</summary>
    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var roman = 0;
        while (roman < Math.Min(text.Length, MaxRoman) && text[roman] is 'i' or 'v' or 'x')
        {
            roman++;
        }

        return roman > 1 ? roman
            : char.IsAsciiLetterLower(text[0]) ? 1
            : 0;
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
