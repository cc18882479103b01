using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Page ranges as the styles print them.</summary>
internal static class PageRangeFormatter
{
    /// <summary><c>742–755</c></summary>
    public static string? FormatExpanded(string? page) =>
        CslPageRange.Parse(page) is { } range
            ? range.First.Replace('-', '–') + (range.Last is { } last ? "–" + last : "")
            : null;

    /// <summary><c>pp. 742–755</c>, <c>p. 5</c></summary>
    public static string? FormatLabelled(string? page) =>
        FormatExpanded(page) is { } pages ? (pages.AsSpan().ContainsAny('–', ',') ? "pp. " : "p. ") + pages : null;

    /// <summary>
    /// <c>742–55</c>, <c>246–49</c>, <c>100–104</c>, <c>101–8</c>: The Chicago Manual of Style, 17th edition,
    /// 9.61.
    /// </summary>
    public static string? FormatChicago(string? page) =>
        Abbreviate(
            page,
            (first, _, same) =>
                first.Length < 3 || first.EndsWith("00", StringComparison.Ordinal) ? 0
                : first[^2] == '0' ? same
                : Math.Min(same, first.Length - 2)
        );

    /// <summary><c>742–55</c>, <c>246–9</c>: only the digits that change (ICMJE).</summary>
    public static string? FormatMinimal(string? page) => Abbreviate(page, (_, _, same) => same);

    /// <summary>
    /// Leaves out of the last page as many leading digits as <paramref name="omit"/> says, given how many are the same.
    /// </summary>
    private static string? Abbreviate(string? page, Func<string, string, int, int> omit)
    {
        if (
            CslPageRange.Parse(page) is not { Last: { } last, First: var first }
            || first.Length != last.Length
            || !first.All(char.IsAsciiDigit)
            || !last.All(char.IsAsciiDigit)
        )
        {
            return FormatExpanded(page);
        }

        var same = 0;
        while (same < first.Length - 1 && first[same] == last[same])
        {
            same++;
        }

        return $"{first}–{last[omit(first, last, same)..]}";
    }
}
