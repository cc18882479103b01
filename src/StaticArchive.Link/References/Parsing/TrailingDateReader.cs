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
    private const int MaxDateWords = 2;
    private const int MaxDayLength = 16;

    /// <summary>Divides the entry into names and body, and reads the date.</summary>
    public static EntryParseState Read(EntryParseState entry, int names)
    {
        entry = entry with
        {
            Names = new Span(0, names),
            Body = new Span(names, entry.Remainder.Length),
            IsDatedBehindTitle = true,
        };
        if (
            BracketedYear.Find(entry.Remainder, names) is var behind and > 0
            && YearToken.ParseAt(entry.Remainder, behind) is { IsRange: false } bracketed
        )
        {
            return WithDate(entry, bracketed); // "“Wells of the delta” (2002) 298 Science 1602"
        }

        YearToken? last = null;
        for (var at = entry.Remainder.Length - 1; at > names; at--)
        {
            if (
                !char.IsAsciiDigit(entry.Remainder[at])
                || YearToken.ParseAt(entry.Remainder, at) is not { IsRange: false } candidate
                || !IsLedTo(entry.Remainder, candidate)
                || IsFirstPage(entry.Remainder, candidate.End)
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

    /// <summary><c>1890–5</c></summary>
    private static bool IsFirstPage(string text, int end) =>
        end + 1 < text.Length && text[end] is '-' or '–' or '‐' && char.IsAsciiDigit(text[end + 1]);

    /// <summary>A sign stands before the year, or a word, <c>(Garnet Press 2009)</c>.</summary>
    private static bool IsLedTo(string text, YearToken year)
    {
        var before = EntryScanner.GetPrecedingCharacter(text, year.Start);
        return before is ',' or '(' or '[' or '.' or ';' or '/' or '”' or '’' or '"' or ')'
            || (char.IsLetter(before) && (year.End == text.Length || text[year.End] is ')' or ',' or '.' or ':'));
    }

    /// <summary><c>2001;</c>, <c>2001:</c>, <c>2001 May;</c>, <c>2001 May 5;</c></summary>
    private static bool IsVancouverYear(string text, int end)
    {
        var month = EntryScanner.Skip(text, MonthWord.Skip(text, end), " ");
        end = month < text.Length && text[month] == ';' ? month : end;
        if (end < text.Length && text[end] is ';' or ':')
        {
            var next = EntryScanner.Skip(text, end + 1, " ");
            return next < text.Length
                && (char.IsAsciiDigit(text[next]) || text[next] == '(' || IsPageLetter(text, next));
        }

        var sign = text.AsSpan(end, Math.Min(MaxMonthLength, text.Length - end)).IndexOf(';');
        return sign > 3
            && text[end] == ' '
            && EnglishDateParser.ParseMonth(GetFirstWord(text, end + 1)) > 0
            && !IsPlaceNext(text, end + sign + 1);
    }

    /// <summary><c>; 2010 Jun 2-4; Oban.</c>: a conference and its place.</summary>
    private static bool IsPlaceNext(string text, int at) =>
        at + 2 < text.Length && text[at] == ' ' && char.IsUpper(text[at + 1]) && char.IsLower(text[at + 2]);

    /// <summary><c>2010;S1:5</c>, <c>2010;e123</c></summary>
    private static bool IsPageLetter(string text, int at) =>
        at + 1 < text.Length
        && char.IsAsciiLetter(text[at])
        && (char.IsAsciiDigit(text[at + 1]) || IsSupplement(text, at));

    private static bool IsSupplement(string text, int at) =>
        text.AsSpan(at).StartsWith("suppl", StringComparison.OrdinalIgnoreCase);

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
        var text = entry.Remainder;
        if (ReadDayBehindYear(entry, year) is { } newspaper)
        {
            return newspaper;
        }

        var whole = IncludeDay(text, year, entry.Body.Start);
        var printed = whole.Slice(text);
        var dated = entry with
        {
            Item = entry.Item with
            {
                Issued = EntryDateRule.CreateIssued(year, whole.Start < year.Start ? printed : null),
                Type = printed.AsSpan(0, year.Start - whole.Start).ContainsAnyInRange('0', '9')
                    ? DatedIssueParser.Type
                    : entry.Item.Type,
            },
        };
        return PublisherBracket.Find(text, year) is { } bracket
            ? ReadPublisherBracket(dated, bracket, whole)
            : dated.Consume(IncludeBracket(text, whole));
    }

    /// <summary><c>2003 May 5:12</c>: the date of a newspaper, and its page.</summary>
    private static EntryParseState? ReadDayBehindYear(EntryParseState entry, YearToken year)
    {
        var text = entry.Remainder;
        var colon = text.AsSpan(year.End, Math.Min(MaxDayLength, text.Length - year.End)).IndexOf(':') + year.End;
        if (
            colon < year.End + 4
            || text[year.End] != ' '
            || EnglishDateParser.ParseMonth(GetFirstWord(text, year.End + 1)) == 0
            || EntryPageRange.ParseAt(text, EntryScanner.Skip(text, colon + 1, " ")) is not { } page
        )
        {
            return null;
        }

        return entry.Consume(new Span(year.Start, page.End)) with
        {
            Item = entry.Item with
            {
                Issued = EntryDateRule.CreateIssued(year, text[year.Start..colon]),
                Page = page.Value,
                Type = DatedIssueParser.Type,
            },
        };
    }

    /// <summary>Month and day before a year: <c>May 2004</c>, <c>5 May 2003</c>, <c>Oct. 14, 2016</c>.</summary>
    private static Span IncludeDay(string text, YearToken year, int least)
    {
        var (start, hasMonth, words) = (year.Start, false, 0);
        for (var end = EntryScanner.SkipBack(text, start, " ,"); words < MaxDateWords && end > least; words++)
        {
            var first = EntryScanner.SkipBack(text, end, ".") - 1;
            while (first >= least && char.IsLetterOrDigit(text[first]))
            {
                first--;
            }

            var word = text[(first + 1)..end].TrimEnd('.');
            var isMonth = !hasMonth && (IsMonth(word) || IsStoppedMonth(text[(first + 1)..end]));
            if (!isMonth && !IsDay(word))
            {
                break;
            }

            hasMonth |= isMonth;
            start = hasMonth ? first + 1 : start;
            end = EntryScanner.SkipBack(text, first + 1, " ");
        }

        return new Span(hasMonth ? IncludeFirstMonth(text, start) : year.Start, year.End);
    }

    /// <summary><c>jan./jun. 2018</c>: the month before a stroke.</summary>
    private static int IncludeFirstMonth(string text, int start)
    {
        if (text[start - 1] is not ('/' or '-' or '–'))
        {
            return start;
        }

        var end = EntryScanner.SkipBack(text, start - 1, ".");
        var first = end;
        while (first > 0 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return IsMonth(text[first..end]) ? first : start;
    }

    private static bool IsMonth(string word) =>
        word.Length > 2 && (MonthNames.Parse(word) > 0 || PublisherBracket.IsSeason(word));

    /// <summary>Abbreviations that are English words without their full stop: <c>out. 2003</c>.</summary>
    private static bool IsStoppedMonth(string word) => word is "out." or "set." or "ago.";

    private static bool IsDay(string word) =>
        word.Length is 1 or 2 && !word.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// The date, and the bracket it alone stands in: <c>19 (1909), 1–20</c>, <c>3 (May 2004): 5</c>.
    /// </summary>
    private static Span IncludeBracket(string text, Span date) =>
        date.Start > 0 && date.End < text.Length && text[date.Start - 1] is '(' or '[' && text[date.End] is ')' or ']'
            ? new Span(date.Start - 1, date.End + 1)
            : date;

    private static EntryParseState ReadPublisherBracket(EntryParseState entry, Span bracket, Span date)
    {
        var text = entry.Remainder[(bracket.Start + 1)..date.Start].Trim(' ', ',', ';');
        return PublisherBracketPages.Read(
            entry.Consume(bracket) with
            {
                Item = PublisherParser.Parse(entry.Item, text),
            },
            bracket
        );
    }
}
