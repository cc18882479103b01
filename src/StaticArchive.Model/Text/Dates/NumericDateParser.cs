using System.Globalization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Dates in figures: <c>14/06/19</c>, <c>14.03.2013</c>, <c>2011-02-28</c>, and years such as <c>2012/13</c>.
/// </summary>
public static class NumericDateParser
{
    private const int LongestDate = 10;
    private const string Signs = "/.-–";

    /// <summary>Two-digit years from here on are of the last century.</summary>
    private const int FirstOfLastCentury = 60;

    /// <summary>The date that begins with a number; null for none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="number">The number.</param>
    /// <param name="monthFirst">How <c>03/02/2011</c> is read; <c>28/02/2011</c> has one reading alone.</param>
    public static FoundDate? Parse(string text, Span number, bool monthFirst)
    {
        var end = FindEnd(text, number.Start);
        var parts = text[number.Start..end].Split('/', '.', '-', '–');
        if (
            parts.Length != 3
            || IsPartOfNumber(text, new Span(number.Start, end))
            || text[number.Start + parts[0].Length] != text[end - parts[2].Length - 1]
        )
        {
            return null;
        }

        var edtf =
            EnglishDateParser.IsYear(parts[0]) ? Format(parts[0], parts[1], parts[2])
            : ExpandYear(parts, text[end - parts[2].Length - 1]) is not { } year ? null
            : monthFirst && text[number.Start + parts[0].Length] == '/'
                ? Format(year, parts[0], parts[1]) ?? Format(year, parts[1], parts[0])
            : Format(year, parts[1], parts[0]) ?? Format(year, parts[0], parts[1]);
        return edtf is null ? null : new FoundDate(edtf, number.Start, end);
    }

    /// <summary><c>2012/13</c>, <c>2012-13</c>: the second year is the one after the first.</summary>
    public static FoundDate? ParseFinancialYear(string text, Span number)
    {
        var end = FindEnd(text, number.Start);
        var parts = text[number.Start..end].Split('/', '-', '–');
        return
            parts.Length == 2
            && EnglishDateParser.IsYear(parts[0])
            && parts[1].Length is 2 or 4
            && ReadNumber(parts[0]) + 1 is var next
            && next % 100 == ReadNumber(parts[1]) % 100
            ? new FoundDate(string.Create(CultureInfo.InvariantCulture, $"{parts[0]}/{next}"), number.Start, end)
            : null;
    }

    /// <summary>Whether a number goes on before or behind: <c>SB 17/2013</c>, <c>2010-2014</c></summary>
    public static bool IsPartOfNumber(string text, Span number) =>
        (number.Start > 1 && Signs.Contains(text[number.Start - 1]) && char.IsLetterOrDigit(text[number.Start - 2]))
        || (number.Start > 0 && text[number.Start - 1] is '£' or '$' or '€' or '#')
        || (
            number.End + 1 < text.Length
            && Signs.Contains(text[number.End])
            && char.IsLetterOrDigit(text[number.End + 1])
        );

    private static int FindEnd(string text, int start)
    {
        var end = start;
        while (
            end < text.Length
            && end - start <= LongestDate
            && (char.IsAsciiDigit(text[end]) || (Signs.Contains(text[end]) && end > start))
        )
        {
            end++;
        }

        while (end > start && !char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// The year in four figures. Between full stops <c>1.2.13</c> is a section; a date has its month in two figures.
    /// </summary>
    private static string? ExpandYear(string[] parts, char sign) =>
        EnglishDateParser.IsYear(parts[2]) ? parts[2]
        : parts[2].Length != 2 || (sign == '.' && parts[1].Length != 2) || sign is '-' or '–' ? null
        : ReadNumber(parts[2]) is >= 0 and var year
            ? string.Create(CultureInfo.InvariantCulture, $"{(year < FirstOfLastCentury ? 2000 : 1900) + year}")
        : null;

    private static string? Format(string year, string month, string day) =>
        month.Length is 1 or 2
        && day.Length is 1 or 2
        && ReadNumber(month) is > 0 and <= 12
        && ReadNumber(day) is > 0 and <= 31
            ? $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}"
            : null;

    private static int ReadNumber(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
