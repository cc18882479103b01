namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>A line of a printed table of contents: <c>2.1 Who was asked ........ 14</c>.</summary>
/// <param name="Title">The words without leaders and page.</param>
/// <param name="HasLeader">Whether dots lead to the page.</param>
/// <param name="Page">The page as printed; null for a line with dots alone.</param>
internal sealed record ContentsLine(string Title, bool HasLeader, string? Page)
{
    private const int FewestDots = 3;
    private const int LongestPage = 4;

    /// <summary>The parts of a line; null for one that ends with no page number.</summary>
    public static ContentsLine? Parse(string text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsAsciiDigit(text[end - 1]) || IsRoman(text[end - 1])))
        {
            end--;
        }

        var page = text[end..];
        var title = end;
        while (title > 0 && (IsDot(text[title - 1]) || text[title - 1] == ' '))
        {
            title--;
        }

        var dots = text.AsSpan(title, end - title);
        var count = dots.Count('.') + (dots.Count('…') * FewestDots) + dots.Count('·') + dots.Count('_');
        var isNumber = page.Length is > 0 and <= LongestPage && (page.All(char.IsAsciiDigit) || page.All(IsRoman));
        return count >= FewestDots ? new ContentsLine(text[..title], true, isNumber ? page : null)
            : isNumber && title < end && title > 0 ? new ContentsLine(text[..title], false, page)
            : null;
    }

    private static bool IsRoman(char unit) => unit is 'i' or 'v' or 'x';

    private static bool IsDot(char unit) => unit is '.' or '…' or '·' or '_';
}
