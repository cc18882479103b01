namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Reads the issue behind a volume: <c>(7)</c>, <c>(Suppl. 2)</c>, <c>, no. 4</c>, <c>/4</c>, <c> Suppl 1</c>, <c>, 7
/// (2010)</c>.
/// </summary>
internal static class IssueParser
{
    private static readonly string[] IssueWords =
    [
        "number",
        "issue",
        "no.",
        "no",
        "nos.",
        "iss.",
        "iss",
        "nr.",
        "nr",
        "n.",
        "heft",
        "núm.",
        "num.",
        "n.º",
        "n°",
        "nº",
        "#",
        "№",
    ];
    private static readonly string[] Supplements = ["supplement", "suppl.", "suppl", "supp.", "special issue"];
    private static readonly string[] Unnumbered =
    [
        "suppl",
        "special",
        "spec",
        "part",
        "pt",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
    ];

    /// <summary>The issue; null where there is none, and then the cursor stays where it was.</summary>
    public static string? Read(EntryCursor cursor, bool hasVolume)
    {
        var before = cursor.Position;
        cursor.Skip(" ,");
        if (cursor.Current == '(')
        {
            return ReadInBrackets(cursor, before, hasVolume);
        }

        if (cursor.TryReadWord(IssueWords))
        {
            return ReadLabelled(cursor);
        }

        cursor.Position = before;
        return hasVolume ? ReadSupplement(cursor) ?? ReadSlashed(cursor) ?? ReadBeforeYear(cursor) : null;
    }

    private static string? ReadInBrackets(EntryCursor cursor, int before, bool hasVolume)
    {
        if (cursor.ReadBracketed(30) is not { } inside || !IsIssue(inside))
        {
            cursor.Position = before;
            return null;
        }

        return hasVolume && EntryScanner.EndsInYear(inside) ? Read(cursor, hasVolume: false) : StripLabel(inside);
    }

    private static string? ReadLabelled(EntryCursor cursor)
    {
        cursor.Skip(" ");
        if (ReadSupplement(cursor) is { } supplement)
        {
            return supplement; // "no. Suppl 1"
        }

        var start = cursor.Position;
        while (
            char.IsAsciiLetterOrDigit(cursor.Current)
            || (cursor.Current is '-' or '–' or '/' && char.IsAsciiDigit(cursor.Peek(1)))
        )
        {
            cursor.Position++;
        }

        var number = cursor.Text[start..cursor.Position];
        cursor.SkipBracketedYear();
        return number.Length > 0 ? number : null;
    }

    /// <summary><c>7/4</c>, <c>53.3</c></summary>
    private static string? ReadSlashed(EntryCursor cursor)
    {
        if (cursor.Current is not ('/' or '.') || !char.IsAsciiDigit(cursor.Peek(1)))
        {
            return null;
        }

        var before = cursor.Position;
        var start = ++cursor.Position;
        cursor.ReadDigits();
        if (cursor.Text[before] == '.' && cursor.Current is '-' or '–' or '.')
        {
            cursor.Position = before; // "12.345–350": pages
            return null;
        }

        return cursor.Text[start..cursor.Position];
    }

    /// <summary><c> Suppl 1</c></summary>
    private static string? ReadSupplement(EntryCursor cursor)
    {
        var before = cursor.Position;
        cursor.Skip(" ,");
        var start = cursor.Position;
        if (!cursor.TryReadWord(Supplements))
        {
            cursor.Position = before;
            return null;
        }

        cursor.Skip(" ");
        cursor.ReadDigits();
        return cursor.Text[start..cursor.Position].Trim();
    }

    /// <summary><c>37, 7 (2010), 742–755</c>: a second number, and the year behind it.</summary>
    private static string? ReadBeforeYear(EntryCursor cursor)
    {
        var before = cursor.Position;
        var comma = cursor.Skip(",");
        cursor.Skip(" ");
        var start = cursor.Position;
        var digits = comma == 1 ? cursor.ReadDigits() : 0;
        var issue = cursor.Text[start..cursor.Position];
        cursor.Skip(" ");
        if (digits is > 0 and < 4 && (IsBeforeArticle(cursor) || IsBeforeBracketedYear(cursor)))
        {
            return issue;
        }

        cursor.Position = before;
        return null;
    }

    private static bool IsBeforeBracketedYear(EntryCursor cursor) =>
        cursor.ReadBracketed(20) is { } inside && EntryScanner.EndsInYear(inside);

    /// <summary><c>12, 3, Article 45</c></summary>
    private static bool IsBeforeArticle(EntryCursor cursor) =>
        cursor.Text.AsSpan(cursor.Position).StartsWith(", Article ", StringComparison.Ordinal);

    /// <summary>Anything with a digit; without one only a supplement, a part or a season.</summary>
    private static bool IsIssue(string text) =>
        Array.Exists(Unnumbered, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        || (text.AsSpan().ContainsAny("0123456789") && !text.Contains(':', StringComparison.Ordinal));

    private static string StripLabel(string issue)
    {
        var word = Array.Find(
            IssueWords,
            known =>
                issue.StartsWith(known, StringComparison.OrdinalIgnoreCase)
                && issue.Length > known.Length
                && issue[known.Length] is ' ' or '.'
        );
        return word is null ? issue : issue[word.Length..].Trim(' ', '.');
    }
}
