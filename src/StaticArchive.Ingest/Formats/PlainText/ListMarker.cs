namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>The sign a list item begins with: <c>- </c>, <c>• </c>, <c>1. </c>, <c>(a) </c>.</summary>
/// <param name="Length">Units up to the item's first word.</param>
/// <param name="IsNumber">Whether it is a number or letter, which is part of the text.</param>
internal readonly record struct ListMarker(int Length, bool IsNumber)
{
    private const string Bullets = "-*•·‣▪●○■□–—➢✓";

    /// <summary>The marker at the start of a text, if there is one.</summary>
    public static ListMarker? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
        {
            return null;
        }

        if (Bullets.Contains(text[0], StringComparison.Ordinal) && char.IsWhiteSpace(text[1]))
        {
            return new ListMarker(2 + LeadingBlanks(text[2..]), IsNumber: false);
        }

        var at = text[0] == '(' ? 1 : 0;
        var start = at;
        while (at < text.Length && at - start < 3 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == start && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        var closes =
            at > start
            && at + 1 < text.Length
            && char.IsWhiteSpace(text[at + 1])
            && (text[at] == ')' || (start == 0 && text[at] == '.' && char.IsAsciiDigit(text[at - 1])));
        return closes ? new ListMarker(at + 2 + LeadingBlanks(text[(at + 2)..]), IsNumber: true) : null;
    }

    private static int LeadingBlanks(ReadOnlySpan<char> text)
    {
        var blanks = 0;
        while (blanks < text.Length && char.IsWhiteSpace(text[blanks]))
        {
            blanks++;
        }

        return blanks;
    }
}
