using System.Globalization;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Reads volume, issue and pages from left to right. Everything between the two offsets has to be read, or nothing
/// is.
/// </summary>
internal static class NumerationParser
{
    /// <summary>Blanks that the year has left: <c>Transp. Policy 12 (2019) 45–67</c>.</summary>
    private const int BracketedYearLength = 8;

    private static readonly string[] VolumeWords =
    [
        "volume",
        "vol.",
        "vol",
        "v.",
        "bd.",
        "band",
        "tome",
        "tomo",
        "t.",
        "т.",
        "том",
    ];
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

    /// <summary>Volume, issue and pages; null where the text from offset to end is anything else.</summary>
    public static Numeration? Parse(string text, int at, int end)
    {
        var cursor = new EntryCursor(text, at, end);
        return ReadPagesOnly(cursor) is { } pages
            ? new Numeration { Page = pages, IsLabelled = true }
            : ReadNumeration(cursor);
    }

    private static Numeration? ReadNumeration(EntryCursor cursor)
    {
        var year = ReadVancouverYear(cursor);
        cursor.Skip(" ");
        if (year is not null && ReadPagesOnly(cursor) is { } pagesOfYear)
        {
            return new Numeration { Page = pagesOfYear, Year = year };
        }

        var isLabelled = cursor.TryReadWord(VolumeWords);
        var volume = ReadVolume(cursor, isLabelled);
        return isLabelled && volume is null ? null : ReadBehindVolume(cursor, year, volume, isLabelled);
    }

    private static Numeration? ReadBehindVolume(EntryCursor cursor, int? year, string? volume, bool isLabelled)
    {
        var issue = IssueParser.Read(cursor, hasVolume: volume is not null);
        var pages = ReadPages(cursor, isBehindNumber: volume is not null || issue is not null);
        cursor.SkipBracketedYear();
        cursor.Skip(" .,;");
        if (cursor.Position != cursor.End || (volume ?? issue ?? pages) is null)
        {
            return null;
        }

        return new Numeration
        {
            Volume = volume,
            Issue = issue,
            Page = pages,
            Year = year,
            IsLabelled = isLabelled || (volume is null && issue is not null && pages is not null),
        };
    }

    /// <summary><c>9–20</c> up to the end, and no two years.</summary>
    private static string? ReadPagesOnly(EntryCursor cursor)
    {
        if (
            EntryPageRange.ParseAt(cursor.Text, cursor.Position) is not { } range
            || !range.Value.Contains('-', StringComparison.Ordinal)
            || EntryScanner.EndsInYear(range.Value)
            || EntryScanner.EndsInYear(range.Value[..range.Value.IndexOf('-', StringComparison.Ordinal)])
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
        var length = Math.Min(cursor.End - cursor.Position, 14);
        var semicolon = cursor.Text.IndexOf(';', cursor.Position, length);
        if (semicolon < 0 && length > 4)
        {
            // "1999                   ;28(2)": a day of a visit stood between.
            semicolon = EntryScanner.Skip(cursor.Text, MonthWord.Skip(cursor.Text, cursor.Position + 4), " ");
            semicolon = semicolon < cursor.End && cursor.Text[semicolon] == ';' ? semicolon : -1;
        }

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
    private static string? ReadVolume(EntryCursor cursor, bool isLabelled)
    {
        cursor.Skip(" ");
        var start = cursor.Position;
        if (char.IsAsciiLetterUpper(cursor.Current) && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.Position++;
        }

        var digits = cursor.ReadDigits();
        if (digits is 0 or > 5 || (digits == 5 && cursor.Current != ':'))
        {
            cursor.Position = start;
            return ReadRomanVolume(cursor, isLabelled);
        }

        if (char.IsAsciiLetterUpper(cursor.Current) && !char.IsLetterOrDigit(cursor.Peek(1)))
        {
            cursor.Position++;
        }
        else if (cursor.Current is '-' or '–' or '/' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            ReadSecondVolume(cursor, digits, isLabelled);
        }

        return cursor.Text[start..cursor.Position];
    }

    /// <summary><c>XLIII</c>; one letter only with a label, <c>vol. V</c>.</summary>
    private static string? ReadRomanVolume(EntryCursor cursor, bool isLabelled)
    {
        var start = cursor.Position;
        cursor.Position = Math.Min(cursor.End, VolumeNumber.FindRomanEnd(cursor.Text, start));
        if (cursor.Position - start > (isLabelled ? 0 : 1))
        {
            return cursor.Text[start..cursor.Position];
        }

        cursor.Position = start;
        return null;
    }

    /// <summary>
    /// <c>37-38</c>: two volumes, if anything comes behind them; else they are pages. Of <c>7/4</c> the second number
    /// is the issue.
    /// </summary>
    private static void ReadSecondVolume(EntryCursor cursor, int digits, bool isLabelled)
    {
        if (cursor.Current == '/' && !IsNextVolume(cursor, digits))
        {
            return;
        }

        var single = cursor.Position++;
        cursor.ReadDigits();
        if (!isLabelled && cursor.Current is not ('(' or ':' or ','))
        {
            cursor.Position = single;
        }
    }

    /// <summary><c>37/38</c>: the second volume is the next one.</summary>
    private static bool IsNextVolume(EntryCursor cursor, int digits)
    {
        var first = cursor.Text.AsSpan(cursor.Position - digits, digits);
        var end = EntryScanner.Skip(cursor.Text, cursor.Position + 1, "0123456789");
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(
                cursor.Text.AsSpan(cursor.Position + 1, end - cursor.Position - 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var next
            )
            && next == number + 1;
    }

    /// <summary>
    /// <c>: 742-755</c>, <c>, e1130198</c>, <c>, Article 12</c>; a sign has to stand between them and the number
    /// before.
    /// </summary>
    private static string? ReadPages(EntryCursor cursor, bool isBehindNumber)
    {
        var before = cursor.Position;
        var isBehindYear = cursor.Skip(" ") >= BracketedYearLength;
        var sign = cursor.Skip(",:;.");
        cursor.Skip(" ");
        var isLabelled = cursor.TryReadWord(PageWords);
        cursor.Skip(" ");
        if (
            (
                (cursor.Text[cursor.Position - 1] == ':' ? ThousandsPages.ParseAt(cursor.Text, cursor.Position) : null)
                ?? EntryPageRange.ParseAt(cursor.Text, cursor.Position)
            )
                is not { } range
            || range.End > cursor.End
            || (
                isBehindNumber
                && sign == 0
                && !isLabelled
                && !isBehindYear
                && !(before > 0 && cursor.Text[before - 1] == ')')
            )
        )
        {
            cursor.Position = before;
            return null;
        }

        cursor.Position = range.End;
        return range.Value;
    }
}
