using System.Globalization;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>What a list item begins with: <c>•</c>, <c>3.</c>, <c>(b)</c>, <c>[12]</c>.</summary>
/// <param name="Length">UTF-16 units before the first word.</param>
/// <param name="Form">How it looks.</param>
/// <param name="Number">The number, of a letter its place in the alphabet; 0 for a bullet.</param>
internal readonly record struct BlockMarker(int Length, BlockMarkerForm Form, int Number)
{
    private const string Bullets = "•·‣▪●○■□➢✓✔►▶➤➔→◦◆◇❖❑❒⁃∙\u00A7";
    private const string Dashes = "–—-*";
    private const int MaxDigits = 3;

    /// <summary>Whether it is a sign, which is no word of the text.</summary>
    public bool IsBullet => Form == BlockMarkerForm.Bullet;

    /// <summary>The marker that a line begins with; null for none.</summary>
    public static BlockMarker? Parse(PlacedLine line) =>
        line.Text.Length < 2 ? null : ParseBullet(line) ?? ParseNumber(line.Text);

    /// <summary>
    /// A sign with a blank behind it, and what symbol fonts have in its place: a character that no standard defines.
    /// </summary>
    private static BlockMarker? ParseBullet(PlacedLine line)
    {
        var text = line.Text;
        var blanks = text.Length - 1 - text.AsSpan(1).TrimStart().Length;
        var isSign =
            Bullets.Contains(text[0], StringComparison.Ordinal)
            || char.GetUnicodeCategory(text[0]) == UnicodeCategory.PrivateUse
            || (blanks > 0 && Dashes.Contains(text[0], StringComparison.Ordinal));
        return isSign && text.Length > blanks + 1 ? new BlockMarker(1 + blanks, BlockMarkerForm.Bullet, 0) : null;
    }

    private static BlockMarker? ParseNumber(string text)
    {
        var start = text[0] is '(' or '[' ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < MaxDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end > start)
        {
            return Create(text, end, int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture));
        }

        return end < text.Length && char.IsAsciiLetterLower(text[end])
            ? Create(text, end + 1, text[end] - 'a' + 1) is { Form: not BlockMarkerForm.Stop } letter
                ? letter
                : null
            : null;
    }

    private static BlockMarker? Create(string text, int end, int number)
    {
        if (number == 0 || end + 1 >= text.Length || GetForm(text[0], text[end]) is not { } form)
        {
            return null;
        }

        var length = text.Length - text.AsSpan(end + 1).TrimStart().Length;
        return length > end + 1 ? new BlockMarker(length, form, number) : null;
    }

    private static BlockMarkerForm? GetForm(char open, char close) =>
        close switch
        {
            '.' when open is not ('(' or '[') => BlockMarkerForm.Stop,
            ')' when open == '(' => BlockMarkerForm.Brackets,
            ')' when open != '[' => BlockMarkerForm.Bracket,
            ']' when open == '[' => BlockMarkerForm.SquareBrackets,
            _ => null,
        };
}
