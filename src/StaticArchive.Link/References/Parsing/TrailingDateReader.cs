using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The date of an entry that has none behind its names: the last year, where a comma, a bracket or a full stop leads to
/// it; with the publisher where both stand in one bracket, <c>(London: Longmans, 1931)</c>, <c>(Fenwick Press,
/// 1988)</c>.
/// </summary>
internal static class TrailingDateReader
{
    private const int MaxMonthLength = 10;

    /// <summary>Divides the entry into names and body, and reads the date.</summary>
    public static EntryParseState Read(EntryParseState entry, int names)
    {
        entry = entry with { Names = new Span(0, names), Body = new Span(names, entry.Remainder.Length) };
        YearToken? last = null;
        for (var at = entry.Remainder.Length - 1; at > names; at--)
        {
            if (
                !char.IsAsciiDigit(entry.Remainder[at])
                || YearToken.ParseAt(entry.Remainder, at) is not { IsRange: false } candidate
                || !IsLedTo(entry.Remainder, candidate)
            )
            {
                continue;
            }

            last ??= candidate;
            if (IsVancouverYear(entry.Remainder, candidate.End))
            {
                return entry; // "2001;323:246": volume and pages are read with their year.
            }
        }

        return last is { } year ? WithDate(entry, year) : entry;
    }

    /// <summary>A sign stands before the year, or a word before and a bracket behind: <c>(Garnet Press 2009)</c>.</summary>
    private static bool IsLedTo(string text, YearToken year)
    {
        var before = EntryScanner.GetPrecedingCharacter(text, year.Start);
        return before is ',' or '(' or '[' or '.' or ';' or '/'
            || (char.IsLetter(before) && (year.End == text.Length || text[year.End] is ')' or ',' or '.' or ':'));
    }

    /// <summary><c>2001;</c>, <c>2001:</c>, <c>2001 May;</c>, <c>2001 May 5;</c></summary>
    private static bool IsVancouverYear(string text, int end)
    {
        if (end < text.Length && text[end] is ';' or ':')
        {
            return true;
        }

        var sign = text.AsSpan(end, Math.Min(MaxMonthLength, text.Length - end)).IndexOf(';');
        return sign > 3 && text[end] == ' ' && EnglishDateParser.ParseMonth(GetFirstWord(text, end + 1)) > 0;
    }

    private static string GetFirstWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[at..end];
    }

    private static EntryParseState WithDate(EntryParseState entry, YearToken year)
    {
        var dated = entry with { Item = entry.Item with { Issued = EntryDateRule.CreateIssued(year, null) } };
        return FindPublisherBracket(entry.Remainder, year) is { } bracket
            ? ReadPublisherBracket(dated, bracket, year)
            : dated.Consume(IncludeBracket(entry.Remainder, year));
    }

    /// <summary>The year, and the bracket it alone stands in: <c>19 (1909), 1–20</c>.</summary>
    private static Span IncludeBracket(string text, YearToken year) =>
        year.Start > 0 && year.End < text.Length && text[year.Start - 1] is '(' or '[' && text[year.End] is ')' or ']'
            ? new Span(year.Start - 1, year.End + 1)
            : new Span(year.Start, year.End);

    /// <summary>
    /// The bracket that a year ends and that has letters before it, from behind a blank; null where there is none, or
    /// only a month or a season stands in it.
    /// </summary>
    private static Span? FindPublisherBracket(string text, YearToken year)
    {
        var close = EntryScanner.Skip(text, year.End, " ");
        if (close >= text.Length || text[close] != ')')
        {
            return null;
        }

        var depth = 1;
        var open = close - 1;
        for (; open > 0; open--)
        {
            depth -= EntryScanner.GetDepthChange(text[open]);
            if (depth == 0)
            {
                break;
            }
        }

        return open > 0 && text[open] == '(' && NamesPublisher(text.AsSpan(open + 1, year.Start - open - 1))
            ? new Span(open, close + 1)
            : null;
    }

    private static bool NamesPublisher(ReadOnlySpan<char> before)
    {
        foreach (var (start, end) in EntryLexicon.EnumerateWords(before))
        {
            var word = before[start..end].ToString();
            if (EnglishDateParser.ParseMonth(word) <= 0 && !IsSeason(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeason(string word) =>
        word.ToUpperInvariant() is "SPRING" or "SUMMER" or "AUTUMN" or "FALL" or "WINTER";

    private static EntryParseState ReadPublisherBracket(EntryParseState entry, Span bracket, YearToken year)
    {
        var text = entry.Remainder[(bracket.Start + 1)..year.Start].Trim(' ', ',', ';');
        return entry.Consume(bracket) with { Item = PublisherParser.Parse(entry.Item, text) };
    }
}
