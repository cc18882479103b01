using System.Globalization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Reads volume, issue and pages from one place to another, from left to right, and nothing else: what does not fit to
/// the last unit is none.
/// </summary>
internal static class NumerationParser
{
    private static readonly string[] VolumeWords = ["volume", "vol.", "vol", "v.", "bd.", "band", "tome"];
    private static readonly string[] PageWords =
    [
        "article id",
        "article no.",
        "article number",
        "article",
        "art. no.",
        "art. id",
        "art.",
        "art",
        "id",
    ];

    /// <summary>What was read.</summary>
    /// <param name="Volume">Volume.</param>
    /// <param name="Issue">Issue.</param>
    /// <param name="Page">Pages.</param>
    /// <param name="Year">A year that stands before the volume, as in Vancouver style.</param>
    /// <param name="IsLabelled">Whether a word says what the first number is.</param>
    internal sealed record Numeration(string? Volume, string? Issue, string? Page, int? Year, bool IsLabelled);

    /// <summary>Volume, issue and pages; null where the stretch is something else.</summary>
    public static Numeration? Parse(string text, int at, int end)
    {
        var cursor = new EntryCursor(text, at, end);
        if (ReadPagesOnly(cursor) is { } alone)
        {
            return new Numeration(null, null, alone, null, IsLabelled: true);
        }

        var year = ReadVancouverYear(cursor);
        var labelled = cursor.TryReadWord(VolumeWords);
        var volume = ReadVolume(cursor, labelled);
        if (labelled && volume is null)
        {
            return null;
        }

        var issue = IssueParser.Read(cursor, volume is not null);
        var page = ReadPages(cursor, volume is not null || issue is not null);
        cursor.SkipBracketedYear();
        cursor.Skip(" .,;");
        return cursor.Position == end && (volume ?? issue ?? page) is not null
            ? new Numeration(
                volume,
                issue,
                page,
                year,
                labelled || (volume is null && issue is not null && page is not null)
            )
            : null;
    }

    /// <summary><c>9–20</c> up to the end, and no two years.</summary>
    private static string? ReadPagesOnly(EntryCursor cursor)
    {
        if (
            EntryPageRange.ParseAt(cursor.Text, cursor.Position) is not { } range
            || !range.Value.Contains('-', StringComparison.Ordinal)
            || IsYear(range.Value)
            || IsYear(range.Value[..range.Value.IndexOf('-', StringComparison.Ordinal)])
        )
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
    private static int? ReadVancouverYear(EntryCursor cursor)
    {
        var semicolon = cursor.Text.IndexOf(';', cursor.Position, Math.Min(cursor.End - cursor.Position, 14));
        if (
            semicolon < cursor.Position + 4
            || !int.TryParse(
                cursor.Text.AsSpan(cursor.Position, 4),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
            || year is < 1500 or > 2099
        )
        {
            return null;
        }

        cursor.Position = semicolon + 1;
        return year;
    }

    /// <summary><c>37</c>, <c>117B</c>, <c>D66</c>, <c>1-2</c></summary>
    private static string? ReadVolume(EntryCursor cursor, bool labelled)
    {
        cursor.Skip(" ");
        var start = cursor.Position;
        if (char.IsAsciiLetterUpper(cursor.Current) && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.Position++;
        }

        var digits = cursor.ReadDigits();
        if (digits is 0 or > 4)
        {
            cursor.Position = start;
            return null;
        }

        if (char.IsAsciiLetterUpper(cursor.Current) && !char.IsLetterOrDigit(cursor.Peek(1)))
        {
            cursor.Position++;
        }
        else if (cursor.Current is '-' or '–' or '/' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            // 37-38: two volumes, if anything comes behind them; else they are pages.
            var single = cursor.Position++;
            cursor.ReadDigits();
            if (!labelled && cursor.Current is not ('(' or ':' or ','))
            {
                cursor.Position = single;
            }
        }

        return cursor.Text[start..cursor.Position];
    }

    /// <summary>
    /// <c>: 742-755</c>, <c>, e1130198</c>, <c>, Article 12</c>; a sign must part them from the number before.
    /// </summary>
    private static string? ReadPages(EntryCursor cursor, bool isBehind)
    {
        var before = cursor.Position;
        cursor.Skip(" ");
        var sign = cursor.Skip(",:;.");
        cursor.Skip(" ");
        var labelled = cursor.TryReadWord(PageWords);
        cursor.Skip(" ");
        if (
            EntryPageRange.ParseAt(cursor.Text, cursor.Position) is not { } range
            || range.End > cursor.End
            || (isBehind && sign == 0 && !labelled && !(before > 0 && cursor.Text[before - 1] == ')'))
        )
        {
            cursor.Position = before;
            return null;
        }

        cursor.Position = range.End;
        return range.Value;
    }

    private static bool IsYear(string text) => text.Length >= 4 && EnglishDateParser.IsYear(text[^4..]);
}
