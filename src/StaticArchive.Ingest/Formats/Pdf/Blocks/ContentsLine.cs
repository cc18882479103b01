namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>A line of a printed table of contents: <c>2.1 Who was asked ........ 14</c>.</summary>
/// <param name="Title">The words without leaders and page.</param>
/// <param name="HasLeader">Whether dots lead to the page.</param>
/// <param name="Page">The page as printed; null for a line with dots alone.</param>
internal sealed record ContentsLine(string Title, bool HasLeader, string? Page)
{
    private const int FewestDots = 3;
    private const int LongestPage = 4;
    private const string PageUnits = "0123456789ivx";
    private const string LeaderUnits = " .…·_";

    /// <summary>The parts of a line; null for one that ends with no page number.</summary>
    public static ContentsLine? Parse(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyExcept(PageUnits) + 1;
        var title = text.AsSpan(0, end).LastIndexOfAnyExcept(LeaderUnits) + 1;
        var dots = text.AsSpan(title, end - title);
        var count = dots.Count('.') + (dots.Count('…') * FewestDots) + dots.Count('·') + dots.Count('_');
        var page = IsPage(text[end..]) ? text[end..] : null;
        return count >= FewestDots ? new ContentsLine(text[..title], true, page)
            : page is not null && title < end && title > 0 ? new ContentsLine(text[..title], false, page)
            : null;
    }

    private static bool IsPage(string page) =>
        page.Length is > 0 and <= LongestPage
        && (page.All(char.IsAsciiDigit) || !page.AsSpan().ContainsAnyExcept('i', 'v', 'x'));
}
