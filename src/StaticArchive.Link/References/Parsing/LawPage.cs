namespace StaticArchive.Link.References.Parsing;

/// <summary>The page at the end of an article as lawyers cite it.</summary>
internal static class LawPage
{
    private const int MaxLength = 8;
    private const int MaxThousands = 3;

    /// <summary>
    /// Where the last word begins if it is a page, <c>101</c>, <c>e1203</c>; with the thousands before it, <c>10
    /// 549</c>. 0 if it is not.
    /// </summary>
    public static int FindStart(string text, int from, int end)
    {
        var start = text.LastIndexOf(' ', end - 1, end - from) + 1;
        return
            start > from + 1
            && end - start <= MaxLength
            && EntryPageRange.ParseAt(text, start) is { } page
            && page.End == end
            ? SkipCitedPage(text, from, IncludeThousands(text, from, new(start, end)))
            : 0;
    }

    /// <summary>The first page, of <c>345, 350</c> the first number.</summary>
    public static string Read(string text, int start, int end)
    {
        var comma = text.IndexOf(',', start, end - start);
        return text[start..(comma < 0 ? end : comma)];
    }

    /// <summary><c>345, 350</c>: the second is the page that is cited.</summary>
    private static int SkipCitedPage(string text, int from, int start)
    {
        if (start < from + 5 || text[start - 2] != ',' || !char.IsAsciiDigit(text[start - 3]))
        {
            return start;
        }

        var first = EntryScanner.SkipBack(text, start - 2, "0123456789");
        return first > from + 1 && text[first - 1] == ' ' ? first : start;
    }

    private static int IncludeThousands(string text, int from, Model.Span last)
    {
        var start = EntryScanner.SkipBack(text, last.Start - 1, "0123456789");
        return
            last.Length == 3
            && start < last.Start - 1
            && last.Start - 1 - start <= MaxThousands
            && start > from + 1
            && text[start - 1] == ' '
            ? start
            : last.Start;
    }
}
