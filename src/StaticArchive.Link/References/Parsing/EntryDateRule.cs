using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The date behind the names: <c>(2003a)</c>, <c>2003.</c>, <c>, 2003,</c>, <c>(2003, May 5)</c>, <c>(in press)</c>,
/// <c>n.d.</c>; where names are followed by a title, the date at the end: <c>London: Press, 2003.</c> What stands
/// before it are the names.
/// </summary>
internal static class EntryDateRule
{
    private const int MaxNamesLength = 1500;

    /// <summary>Reads the date and divides the entry into names and body.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        if (
            NotesStyleDetector.FindNamesEnd(entry) is var quoted
            && (quoted > 0 ? quoted : FindSubstituteEnd(entry)) is var opening and > 0
        )
        {
            return TrailingDateReader.Read(entry, opening);
        }

        var names = NamesHeadDetector.FindSureEnd(entry.Remainder);
        var organisation =
            names > 0 || entry.Emphasis is [{ Start: < 2 }, ..] ? 0 : OrganisationHeadDetector.FindEnd(entry.Remainder);
        if (FindYear(entry) is { } year && !HasTitleBefore(entry, year, names, organisation))
        {
            return SplitAtDate(entry, FindReprintYear(entry.Remainder, year.Token) ?? year.Token, year.At);
        }

        names = Math.Max(names, organisation);
        return TrailingDateReader.Read(entry, names > 0 ? names : NamesHeadDetector.FindUndatedEnd(entry.Remainder));
    }

    /// <summary>The first year, or word for one, if it can stand behind names.</summary>
    private static DateHead? FindYear(EntryParseState entry)
    {
        for (var at = 0; at < Math.Min(entry.Remainder.Length, MaxNamesLength); at++)
        {
            if (CanStart(entry.Remainder, at) && YearToken.ParseAt(entry.Remainder, at) is { } year)
            {
                return IsBehindNames(entry, year, at) ? new DateHead(year, at) : null;
            }
        }

        return null;
    }

    private static bool HasTitleBefore(EntryParseState entry, DateHead year, int names, int organisation) =>
        (names > 0 && NamesHeadDetector.HasTitleBetween(entry.Remainder, names, year.At))
        || (organisation > 0 && organisation + 1 < year.At && IsLast(entry, year.Token.End));

    /// <summary>No words follow, so that the year is not the one between names and title.</summary>
    private static bool IsLast(EntryParseState entry, int at) =>
        !entry.Remainder.AsSpan(at).ContainsAnyInRange('A', 'z');

    /// <summary>Behind the dash of <c>——, ‘Mine safety’ (2018)</c>; 0 where a date follows it.</summary>
    private static int FindSubstituteEnd(EntryParseState entry)
    {
        if (!entry.HasAuthorSubstitute)
        {
            return 0;
        }

        var end = EntryScanner.Skip(entry.Remainder, 0, "—–-_");
        var next = EntryScanner.Skip(entry.Remainder, end, " .,:;([");
        return next < entry.Remainder.Length && entry.Remainder[next] is '‘' or '“' or '"' or '\'' ? end : 0;
    }

    /// <summary>A digit, or a letter of <c>in press</c> behind a bracket or blank.</summary>
    private static bool CanStart(string text, int at) =>
        char.IsAsciiDigit(text[at])
        || (
            at > 0
            && text[at - 1] is '(' or '[' or ' '
            && char.IsLetter(text[at])
            && (
                text[at] is 'i' or 'n' or 'f' or 's' or 'u' or 'o' or 'I' or 'F' or 'N' or 'S' or 'U' or 'O'
                || UndatedWords.FindAt(text, at) is not null
            )
        );

    /// <summary>
    /// Names stand before the date, or a dash for them, without a sentence among them unless a bracket opens; and it is
    /// not the year of a journal's volume, <c>Science. 2002;298</c>.
    /// </summary>
    private static bool IsBehindNames(EntryParseState entry, YearToken year, int at)
    {
        var text = entry.Remainder;
        if (!entry.HasAuthorSubstitute && !HasNamesBefore(text, at))
        {
            return false;
        }

        return (year.End == text.Length || text[year.End] != ';')
            && (
                EntryScanner.GetPrecedingCharacter(text, at) is '(' or '['
                || !NameListDetector.HasSentence(text.AsSpan(0, at))
            );
    }

    private static bool HasNamesBefore(string text, int at) =>
        at > 0
        && NameListDetector.IsNameList(
            text.AsSpan(0, at),
            isDelimited: EntryScanner.GetPrecedingCharacter(text, at) is '(' or '[' or '.' or ','
        );

    /// <summary>
    /// <c>[1867] 1976</c>: the year of the first edition stands in a bracket before that of the edition that was used.
    /// </summary>
    private static YearToken? FindReprintYear(string text, YearToken first) =>
        first.End + 2 < text.Length
        && text[first.End] is ']' or ')'
        && text[first.End + 1] == ' '
        && YearToken.ParseAt(text, first.End + 2) is { Year: > 0 } second
            ? second
            : null;

    private static EntryParseState SplitAtDate(EntryParseState entry, YearToken year, int at)
    {
        var text = entry.Remainder;
        var bracket = EntryScanner.GetPrecedingCharacter(text, at) is '(' or '[' && year.Start == at;
        var end = bracket ? FindBracketEnd(text, year.End) : FindUnbracketedEnd(text, year.End);
        var start = at;
        while (start > 0 && text[start - 1] is ' ' or '(' or '[' or ',')
        {
            start--;
        }

        return entry.Consume(new Span(start, end)) with
        {
            Names = new Span(0, start),
            Body = new Span(end, text.Length),
            Item = entry.Item with
            {
                Issued = CreateIssued(year, bracket ? text[at..Math.Max(year.End, end - 1)] : null),
            },
        };
    }

    /// <summary>The date of a year token.</summary>
    /// <param name="year">The year.</param>
    /// <param name="whole">The date around it, month and day included; null for the year alone.</param>
    public static CslDate CreateIssued(YearToken year, string? whole)
    {
        var suffix = year.Suffix.Length > 0 ? year.Suffix : null;
        if (year.Year == 0)
        {
            return new CslDate(null, suffix, null, year.Literal);
        }

        // A bare year with a letter is no EDTF; a month and day in the same bracket are.
        var edtf = whole is null
            ? null
            : EnglishDateParser.Find(MoveYearBehind(suffix is null ? whole : whole.Remove(4, 1)));
        return new CslDate(year.Year, suffix, edtf is { Length: > 4 } ? edtf : null);
    }

    /// <summary><c>May 5 2003</c> of <c>2003, May 5</c></summary>
    private static string MoveYearBehind(string date) =>
        date.Length > 6 && date[4] is ',' or ' ' && EnglishDateParser.IsYear(date[..4])
            ? $"{date[5..].Trim(' ', ',')} {date[..4]}"
            : date;

    /// <summary>Behind the closing bracket: <c>(2003, May 5)</c>, <c>(2003 [1990])</c>.</summary>
    private static int FindBracketEnd(string text, int at)
    {
        var close = text.IndexOfAny([')', ']'], at);
        if (close < 0 || close > at + 40)
        {
            return at;
        }

        return close + 1 < text.Length && text[close] == ']' && text[close + 1] == ')' ? close + 2 : close + 1;
    }

    /// <summary>Behind a month that follows the year: <c>2003, May 5.</c> or <c>2003 May.</c></summary>
    private static int FindUnbracketedEnd(string text, int at)
    {
        var stop = text.AsSpan(at).IndexOfAny('.', ';');
        if (stop is <= 0 or > 14)
        {
            return at;
        }

        var words = WordTokenizer
            .Tokenize(text[at..(at + stop)])
            .Select(word => text[(at + word.Start)..(at + word.End)])
            .ToList();
        return
            words.Count > 0
            && words.TrueForAll(word =>
                EnglishDateParser.ParseMonth(word) > 0 || (word.Length <= 2 && char.IsAsciiDigit(word[0]))
            )
            ? at + stop
            : at;
    }

    private sealed record DateHead(YearToken Token, int At);
}
