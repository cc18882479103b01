using System.Globalization;
using StaticArchive.Text;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Reads volume, issue and pages from one place to another, from left to right, and nothing else: what does not fit to the
/// last unit is none.
/// </summary>
internal static class LocatorReader
{
    private static readonly string[] VolumeWords = ["volume", "vol.", "vol", "v.", "bd.", "band", "tome"];
    private static readonly string[] PageWords = ["article id", "article no.", "article number", "article", "art. no.", "art. id", "art.", "art", "id"];

    /// <summary>What was read.</summary>
    /// <param name="Volume">Volume.</param>
    /// <param name="Issue">Issue.</param>
    /// <param name="Page">Pages.</param>
    /// <param name="Year">A year that stands before the volume, as in Vancouver style.</param>
    /// <param name="IsLabelled">Whether a word says what the first number is.</param>
    internal sealed record Found(string? Volume, string? Issue, string? Page, int? Year, bool IsLabelled);

    /// <summary>Volume, issue and pages; null where the stretch is something else.</summary>
    public static Found? Read(string text, int at, int end)
    {
        var cursor = new LocatorCursor(text, at, end);
        if (PagesAlone(cursor) is { } alone)
        {
            return new Found(null, null, alone, null, IsLabelled: true);
        }

        var year = YearAndSemicolon(cursor);
        var labelled = cursor.Word(VolumeWords);
        var volume = Volume(cursor, labelled);
        if (labelled && volume is null)
        {
            return null;
        }

        var issue = LocatorIssue.Read(cursor, volume is not null);
        var page = Pages(cursor, volume is not null || issue is not null);
        cursor.SkipBracketedYear();
        cursor.Skip(" .,;");
        return cursor.At == end && (volume ?? issue ?? page) is not null ? new Found(volume, issue, page, year, labelled || (volume is null && issue is not null && page is not null)) : null;
    }

    /// <summary><c>9–20</c> up to the end, and no two years.</summary>
    private static string? PagesAlone(LocatorCursor cursor)
    {
        if (PageRange.At(cursor.Text, cursor.At) is not { } range || !range.Value.Contains('-', StringComparison.Ordinal) || IsYear(range.Value) || IsYear(range.Value[..range.Value.IndexOf('-', StringComparison.Ordinal)]))
        {
            return null;
        }

        var end = range.End;
        while (end < cursor.End && cursor.Text[end] is ' ' or '.' or ',' or ';')
        {
            end++;
        }

        return end == cursor.End ? range.Value : null;
    }

    /// <summary><c>2001;</c> or <c>2001 Mar;</c></summary>
    private static int? YearAndSemicolon(LocatorCursor cursor)
    {
        var semicolon = cursor.Text.IndexOf(';', cursor.At, Math.Min(cursor.End - cursor.At, 14));
        if (semicolon < cursor.At + 4 || !int.TryParse(cursor.Text.AsSpan(cursor.At, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1500 or > 2099)
        {
            return null;
        }

        cursor.At = semicolon + 1;
        return year;
    }

    /// <summary><c>37</c>, <c>117B</c>, <c>D66</c>, <c>1-2</c></summary>
    private static string? Volume(LocatorCursor cursor, bool labelled)
    {
        cursor.Skip(" ");
        var start = cursor.At;
        if (char.IsAsciiLetterUpper(cursor.Unit) && char.IsAsciiDigit(cursor.Ahead(1)))
        {
            cursor.At++;
        }

        var digits = cursor.Digits();
        if (digits is 0 or > 4)
        {
            cursor.At = start;
            return null;
        }

        if (char.IsAsciiLetterUpper(cursor.Unit) && !char.IsLetterOrDigit(cursor.Ahead(1)))
        {
            cursor.At++;
        }
        else if (cursor.Unit is '-' or '–' or '/' && char.IsAsciiDigit(cursor.Ahead(1)))
        {
            // 37-38: two volumes, if anything comes behind them; else they are pages.
            var single = cursor.At++;
            cursor.Digits();
            if (!labelled && cursor.Unit is not ('(' or ':' or ','))
            {
                cursor.At = single;
            }
        }

        return cursor.Text[start..cursor.At];
    }

    /// <summary><c>: 742-755</c>, <c>, e1130198</c>, <c>, Article 12</c>; a sign must part them from the number before.</summary>
    private static string? Pages(LocatorCursor cursor, bool isBehind)
    {
        var before = cursor.At;
        cursor.Skip(" ");
        var sign = cursor.Skip(",:;.");
        cursor.Skip(" ");
        var labelled = cursor.Word(PageWords);
        cursor.Skip(" ");
        if (PageRange.At(cursor.Text, cursor.At) is not { } range || range.End > cursor.End || (isBehind && sign == 0 && !labelled && !(before > 0 && cursor.Text[before - 1] == ')')))
        {
            cursor.At = before;
            return null;
        }

        cursor.At = range.End;
        return range.Value;
    }

    private static bool IsYear(string text) => text.Length >= 4 && MonthDates.IsYear(text[^4..]);
}
