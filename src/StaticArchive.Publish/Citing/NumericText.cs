namespace StaticArchive.Publish.Citing;

/// <summary>Numbers of volumes, issues, pages and editions as CSL looks at them.</summary>
internal static class NumericText
{
    private static readonly string[] Joints = ["-", "–", ", ", "&", "; ", " and "];

    /// <summary>
    /// Whether it is a number or some of them, with letters at most: <c>2</c>, <c>2nd</c>, <c>S12–19</c>, <c>xiv</c>,
    /// <c>17/03</c>.
    /// </summary>
    public static bool IsNumeric(string? text) => text is not null && Split(TrimLabel(text) ?? text).All(IsNumber);

    /// <summary>Whether there are several: <c>7-8</c>; of <c>number-of-pages</c> more than one.</summary>
    public static bool IsPlural(string variable, string text) =>
        variable.StartsWith("number-of-", StringComparison.Ordinal)
            ? ReadNumber(text) > 1
            : Split(text) is [var first, var second, ..] && IsNumber(first) && IsNumber(second.Split(' ')[0]);

    /// <summary>Whether it is a chapter of the statute book: <c>c. 8</c>, <c>4 &amp; 5 Will. 4 c. 76</c>.</summary>
    public static bool IsChapter(string? text) =>
        text is not null
        && (text.StartsWith("c.", StringComparison.Ordinal) || text.Contains(" c. ", StringComparison.Ordinal));

    /// <summary>The digits it begins with.</summary>
    public static int ReadNumber(string text)
    {
        var number = 0;
        foreach (var digit in text.TakeWhile(char.IsAsciiDigit).Take(8))
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <summary>
    /// What the parts of a number begin with: a style that begins an edition with a capital prints <c>Rev. and
    /// Updated</c>.
    /// </summary>
    public static string CapitalizeParts(string text) =>
        string.Join(
            ", ",
            text.Split(", ").Select(part => string.Join(" and ", part.Split(" and ").Select(CapitalizeFirst)))
        );

    private static string CapitalizeFirst(string text) =>
        TextCaseFormatter.Format(text, "capitalize-first", isEnglish: true);

    /// <summary>As it is printed: <c>7–8</c> of <c>7-8</c>, the pages in the way of the style.</summary>
    public static string Format(string variable, string text, string? pageRange) =>
        variable switch
        {
            "page" => FormatPages(text, pageRange),
            "volume" or "issue" or "edition" or "number" when IsNumeric(text) => text.Replace('-', '–'),
            "number" when TrimLabel(text) is { } number && IsNumeric(number) => number,
            _ => text,
        };

    /// <summary>The pages in the way of the style; a list without blanks, <c>1,4</c>, stays as it is.</summary>
    private static string FormatPages(string text, string? pageRange) =>
        pageRange switch
        {
            _ when text.AsSpan().Count(',') > text.AsSpan().Count(", ") => text.Replace('-', '–'),
            "expanded" => PageRangeFormatter.FormatExpanded(text),
            "chicago-16" => PageRangeFormatter.FormatChicago(text),
            "minimal" => PageRangeFormatter.FormatMinimal(text),
            _ => PageRangeFormatter.FormatAsPrinted(text),
        } ?? text;

    /// <summary><c>4</c> of <c>no. 4</c>: the style has a word of its own for it.</summary>
    private static string? TrimLabel(string text) =>
        text.StartsWith("no. ", StringComparison.Ordinal) ? text[4..] : null;

    private static string[] Split(string text) => text.Split(Joints, StringSplitOptions.TrimEntries);

    /// <summary><c>12</c>, <c>12a</c>, <c>S12</c>, <c>10T25</c>, <c>17/03</c>, <c>xiv</c></summary>
    private static bool IsNumber(string part)
    {
        var rest = part.AsSpan().TrimEnd(Letters);
        var isRoman = part.Length > 0 && part.All(unit => "ivxlcm".Contains(unit));
        return isRoman
            || (
                rest.Length > 0
                && char.IsAsciiDigit(rest[^1])
                && rest.TrimStart(Digits).TrimStart(Letters).TrimStart(Digits).Length == 0
            )
            || part.Split('/') is [{ Length: > 0 } one, { Length: > 0 } other]
                && one.All(char.IsAsciiDigit)
                && other.All(char.IsAsciiDigit);
    }

    private static ReadOnlySpan<char> Digits => "0123456789";

    private static ReadOnlySpan<char> Letters => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
}
