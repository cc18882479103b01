using StaticArchive.Text;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Reads the issue behind a volume: <c>(7)</c>, <c>(Suppl. 2)</c>, <c>, no. 4</c>, <c>/4</c>, <c> Suppl 1</c>, <c>, 7 (2010)</c>.
/// </summary>
internal static class LocatorIssue
{
    private static readonly string[] IssueWords = ["number", "issue", "no.", "no", "nos.", "iss.", "iss", "nr.", "nr", "n.", "heft", "#"];
    private static readonly string[] Supplements = ["supplement", "suppl.", "suppl", "supp.", "special issue"];
    private static readonly string[] Unnumbered = ["suppl", "special", "spec", "part", "pt", "spring", "summer", "autumn", "fall", "winter"];

    /// <summary>The issue; null where there is none, and then nothing has been read.</summary>
    public static string? Read(LocatorCursor cursor, bool hasVolume)
    {
        var before = cursor.At;
        cursor.Skip(" ,");
        if (cursor.Unit == '(')
        {
            return InBracket(cursor, before, hasVolume);
        }

        if (cursor.Word(IssueWords))
        {
            return Labelled(cursor);
        }

        cursor.At = before;
        return hasVolume ? Supplement(cursor) ?? Slashed(cursor) ?? BeforeYear(cursor) : null;
    }

    private static string? InBracket(LocatorCursor cursor, int before, bool hasVolume)
    {
        if (cursor.Bracketed(30) is not { } inside || !IsIssue(inside))
        {
            cursor.At = before;
            return null;
        }

        return hasVolume && IsYear(inside) ? Read(cursor, hasVolume: false) : Labelless(inside);
    }

    private static string? Labelled(LocatorCursor cursor)
    {
        cursor.Skip(" ");
        var start = cursor.At;
        while (char.IsAsciiLetterOrDigit(cursor.Unit) || (cursor.Unit is '-' or '–' or '/' && char.IsAsciiDigit(cursor.Ahead(1))))
        {
            cursor.At++;
        }

        var number = cursor.Text[start..cursor.At];
        cursor.SkipBracketedYear();
        return number.Length > 0 ? number : null;
    }

    private static string? Slashed(LocatorCursor cursor)
    {
        if (cursor.Unit != '/' || !char.IsAsciiDigit(cursor.Ahead(1)))
        {
            return null;
        }

        var start = ++cursor.At;
        cursor.Digits();
        return cursor.Text[start..cursor.At];
    }

    /// <summary><c> Suppl 1</c></summary>
    private static string? Supplement(LocatorCursor cursor)
    {
        var before = cursor.At;
        cursor.Skip(" ,");
        var start = cursor.At;
        if (!cursor.Word(Supplements))
        {
            cursor.At = before;
            return null;
        }

        cursor.Skip(" ");
        cursor.Digits();
        return cursor.Text[start..cursor.At].Trim();
    }

    /// <summary><c>37, 7 (2010), 742–755</c>: a second number, and the year behind it.</summary>
    private static string? BeforeYear(LocatorCursor cursor)
    {
        var before = cursor.At;
        var comma = cursor.Skip(",");
        cursor.Skip(" ");
        var start = cursor.At;
        var digits = comma == 1 ? cursor.Digits() : 0;
        var issue = cursor.Text[start..cursor.At];
        cursor.Skip(" ");
        if (digits is > 0 and < 4 && cursor.Bracketed(20) is { } inside && IsYear(inside))
        {
            return issue;
        }

        cursor.At = before;
        return null;
    }

    /// <summary>Anything with a digit; without one only a supplement, a part or a season.</summary>
    private static bool IsIssue(string text) =>
        Array.Exists(Unnumbered, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) || (text.AsSpan().ContainsAny("0123456789") && !text.Contains(':', StringComparison.Ordinal));

    private static bool IsYear(string text) => text.Length >= 4 && MonthDates.IsYear(text[^4..]);

    private static string Labelless(string issue)
    {
        var word = Array.Find(IssueWords, known => issue.StartsWith(known, StringComparison.OrdinalIgnoreCase) && issue.Length > known.Length && issue[known.Length] is ' ' or '.');
        return word is null ? issue : issue[word.Length..].Trim(' ', '.');
    }
}
