using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Page ranges as the styles print them.</summary>
internal static class PageRangeFormatter
{
    /// <summary><c>742–55</c> as the record has it; <c>23–24</c> of volumes.</summary>
    public static string? FormatAsPrinted(string? page) =>
        string.IsNullOrWhiteSpace(page)
            ? null
            : page.Trim().Replace("--", "-", StringComparison.Ordinal).Replace('-', '–');

    /// <summary><c>742–755</c>; of <c>5–40, 101–7</c> both.</summary>
    public static string? FormatExpanded(string? page) =>
        FormatEach(page, range => range.First.Replace('-', '–') + (range.Last is { } last ? "–" + last : ""));

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

    private static string? FormatEach(string? page, Func<CslPageRange, string> format)
    {
        var ranges = (page ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => CslPageRange.Parse(part))
            .OfType<CslPageRange>()
            .Select(format)
            .ToList();
        return ranges.Count == 0 ? null : string.Join(", ", ranges);
    }

    /// <summary>
    /// Leaves out of the last page as many leading digits as <paramref name="omit"/> says, given how many are the same.
    /// </summary>
    private static string? Abbreviate(string? page, Func<string, string, int, int> omit) =>
        FormatEach(page, range => Abbreviate(range, omit));

    private static string Abbreviate(CslPageRange range, Func<string, string, int, int> omit)
    {
        var letters = GetLetters(range.First);
        if (
            range.Last is not { } end
            || range.First.Length != end.Length
            || !end.StartsWith(letters, StringComparison.Ordinal)
            || !IsNumber(range.First[letters.Length..])
            || !IsNumber(end[letters.Length..])
        )
        {
            return FormatExpanded(range.First) + (range.Last is null ? "" : "–" + range.Last);
        }

        var (first, last, same) = (range.First[letters.Length..], end[letters.Length..], 0);
        while (same < first.Length - 1 && first[same] == last[same])
        {
            same++;
        }

        return $"{letters}{first}–{last[omit(first, last, same)..]}";
    }

    /// <summary>What stands before the number: <c>S</c> of S12, <c>e</c> of e0214.</summary>
    private static string GetLetters(string page) => page[..^page.AsSpan().TrimStart(Letters).Length];

    private static ReadOnlySpan<char> Letters => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static bool IsNumber(string page) => page.Length > 0 && page.All(char.IsAsciiDigit);
}
