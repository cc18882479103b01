using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads command papers: <c>Cm 1234</c>, <c>Cm. 4169</c>, <c>Cmnd 9058</c>, <c>(CP 12, 2019)</c>. A title in italics or
/// quotation marks before the bracket is the paper's: <c>Ports for All (Cm 1234, 2010)</c>.
/// </summary>
internal static class CommandPaperReader
{
    private const int MaxTitle = 240;

    /// <summary>
    /// What a prefix must show beside its number, for <c>Cm 244</c>, <c>Cd 112</c> and <c>CP 12</c> are other things
    /// too.
    /// </summary>
    private static readonly PrefixRule[] Prefixes =
    [
        new("Cmnd", 2, false),
        new("Cmd", 2, false),
        new("Cm", 4, false),
        new("Cm", 2, true),
        new("Cd", 3, true),
        new("CP", 1, true),
        new("C", 3, true),
    ];

    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        var prefix = cursor.TakeWord().ToString().TrimEnd('.');
        _ = cursor.TryTakeAny("No");
        var isLinked = cursor.TryTakeSign("-–");
        var digits = cursor.TakeDigits(5).ToString();
        if (digits.Length == 0 || char.IsLetterOrDigit(cursor.Next) || IsVolume(cursor))
        {
            return null;
        }

        var end = cursor.At;
        var year = FindYear(anchor, cursor);
        var isSet = year > 0 && IsSetApart(anchor);
        var isKnown = Array.Exists(
            Prefixes,
            rule => rule.Prefix == prefix && digits.Length >= rule.Digits && (isSet || !rule.NeedsYear)
        );
        return isKnown && !isLinked ? Create(anchor, $"{prefix} {digits}", year, end) : null;
    }

    private static LegalMention Create(LegalAnchor anchor, string number, int year, int end)
    {
        var title = FindTitle(anchor);
        var name = title.IsEmpty ? number : LegalItem.Normalise(title.Slice(anchor.Text));
        return new LegalMention(
            new Span(anchor.At, end),
            LegalKind.CommandPaper,
            LegalItem.Create(LegalKind.CommandPaper, name, year) with
            {
                Number = number,
            }
        );
    }

    /// <summary>The number goes on: <c>Cm 7654-I</c> is one, <c>Cm 20.5</c> and <c>Cm 2010/11</c> are none.</summary>
    private static bool IsVolume(LegalCursor cursor)
    {
        if (cursor.Next is not ('.' or '/'))
        {
            return false;
        }

        var start = cursor.At;
        cursor.At++;
        var isNumber = char.IsAsciiDigit(cursor.Next);
        cursor.At = start;
        return isNumber;
    }

    /// <summary><c>, 2010)</c>, <c> (2010)</c>; else a year before it: <c>(2010, Cm 1234)</c>, <c>(2010) Cm 1234</c>.
    /// </summary>
    private static int FindYear(LegalAnchor anchor, LegalCursor cursor)
    {
        if (cursor.TryTakeSign(",(") && cursor.TakeYear() is > 0 and var year)
        {
            return year;
        }

        var before = anchor.Text.AsSpan(anchor.Floor, anchor.At - anchor.Floor).TrimEnd(" ,)");
        return before.Length >= 4 && !(before.Length > 4 && char.IsAsciiDigit(before[^5]))
            ? LegalLexicon.ParseYear(before[^4..])
            : 0;
    }

    /// <summary>Behind a bracket, a comma or the start of a note.</summary>
    private static bool IsSetApart(LegalAnchor anchor) =>
        anchor.At == anchor.Block.Span.Start
        || anchor.Text.AsSpan(anchor.Floor, anchor.At - anchor.Floor).TrimEnd(' ') is { Length: > 0 } before
            && before[^1] is '(' or '[' or ',' or ';' or ')';

    /// <summary>Italics, or words in quotation marks, right before the bracket of the number.</summary>
    private static Span FindTitle(LegalAnchor anchor)
    {
        var open = anchor.At;
        var least = Math.Max(anchor.Floor, anchor.At - MaxTitle);
        while (open > least && anchor.Text[open] != '(')
        {
            open--;
        }

        var end = open;
        while (end > least && anchor.Text[end - 1] is ' ' or ',')
        {
            end--;
        }

        if (open <= least || anchor.At - open > 60 || end <= least)
        {
            return default;
        }

        var italics = anchor.Block.Emphasis.FirstOrDefault(run => run.End == end && run.Start >= least);
        return !italics.IsEmpty ? italics : FindQuoted(anchor, end, least);
    }

    private static Span FindQuoted(LegalAnchor anchor, int end, int least)
    {
        var quote = anchor.Text[end - 1] switch
        {
            '’' => '‘',
            '”' => '“',
            '"' => '"',
            _ => '\0',
        };
        var start = quote == '\0' ? -1 : anchor.Text.LastIndexOf(quote, end - 2, end - 1 - least);
        return start < 0 ? default : new Span(start + 1, end - 1);
    }

    private sealed record PrefixRule(string Prefix, int Digits, bool NeedsYear);
}
