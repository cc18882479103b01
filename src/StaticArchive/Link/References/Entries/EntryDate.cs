using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// The date behind the names: <c>(2003a)</c>, <c>2003.</c>, <c>, 2003,</c>, <c>(2003, May 5)</c>, <c>(in press)</c>, <c>n.d.</c>;
/// where names are followed by a title, the date at the end: <c>London: Press, 2003.</c> What stands before it are the names.
/// </summary>
internal static class EntryDate
{
    private const int FarthestNames = 1500;

    /// <summary>Reads it, and parts the entry in names and body.</summary>
    public static Entry Read(Entry entry)
    {
        if (NamesBeforeTitle.End(entry) is var names and > 0)
        {
            return AtEnd(entry, names);
        }

        for (var at = 0; at < Math.Min(entry.Rest.Length, FarthestNames); at++)
        {
            if (!MayBegin(entry.Rest, at) || YearMark.At(entry.Rest, at) is not { } mark)
            {
                continue;
            }

            if (!entry.RepeatsNames && (at == 0 || !EntryHead.IsNames(entry.Rest.AsSpan(0, at), Before(entry.Rest, at) is '(' or '[' or '.' or ',')))
            {
                break;
            }

            if (!IsBehindNames(entry, mark, at))
            {
                break;
            }

            return Parted(entry, Later(entry.Rest, mark) ?? mark, at);
        }

        return AtEnd(entry, EntryHead.NamesWithoutDate(entry.Rest));
    }

    /// <summary>A digit, or a letter of <c>in press</c> behind a bracket or blank.</summary>
    private static bool MayBegin(string text, int at) =>
        char.IsAsciiDigit(text[at]) || (at > 0 && text[at - 1] is '(' or '[' or ' ' && text[at] is 'i' or 'n' or 'f' or 's' or 'u' or 'I' or 'F' or 'N' or 'S' or 'U');

    /// <summary>Not the year of a journal's volume, <c>Science. 2002;298</c>; and no sentence ends among the names unless a bracket follows.</summary>
    private static bool IsBehindNames(Entry entry, YearMark mark, int at)
    {
        if (mark.End < entry.Rest.Length && entry.Rest[mark.End] == ';')
        {
            return false;
        }

        return Before(entry.Rest, at) is '(' or '[' || !EntryHead.HasSentence(entry.Rest.AsSpan(0, at));
    }

    /// <summary><c>[1867] 1976</c>: the year of the first print stands in a bracket before that of the print that was used.</summary>
    private static YearMark? Later(string text, YearMark first) =>
        first.End + 2 < text.Length && text[first.End] is ']' or ')' && text[first.End + 1] == ' ' && YearMark.At(text, first.End + 2) is { Year: > 0 } second ? second : null;

    private static Entry Parted(Entry entry, YearMark mark, int at)
    {
        var text = entry.Rest;
        var bracket = Before(text, at) is '(' or '[' && mark.Start == at;
        var end = bracket ? BracketEnd(text, mark.End) : OpenEnd(text, mark.End);
        var start = at;
        while (start > 0 && text[start - 1] is ' ' or '(' or '[' or ',')
        {
            start--;
        }

        return entry.Without(new Span(start, end)) with
        {
            Names = new Span(0, start),
            Body = new Span(end, text.Length),
            Item = entry.Item with { Issued = Issued(mark, bracket ? text[at..Math.Max(mark.End, end - 1)] : null) },
        };
    }

    private static Issued Issued(YearMark mark, string? whole)
    {
        var suffix = mark.Suffix.Length > 0 ? mark.Suffix : null;
        if (mark.Year == 0)
        {
            return new Issued(null, suffix, null, mark.Literal);
        }

        // A bare year with a letter is no EDTF; a month and day in the same bracket are.
        var edtf = whole is null ? null : MonthDates.Find(suffix is null ? whole : whole.Remove(4, 1));
        return new Issued(mark.Year, suffix, edtf is { Length: > 4 } ? edtf : null);
    }

    private static char Before(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
        {
            at--;
        }

        return at == 0 ? '\0' : text[at - 1];
    }

    /// <summary>Behind the closing bracket: <c>(2003, May 5)</c>, <c>(2003 [1990])</c>.</summary>
    private static int BracketEnd(string text, int at)
    {
        var close = text.IndexOfAny([')', ']'], at);
        if (close < 0 || close > at + 40)
        {
            return at;
        }

        return close + 1 < text.Length && text[close] == ']' && text[close + 1] == ')' ? close + 2 : close + 1;
    }

    /// <summary>Behind a month that follows the year: <c>2003, May 5.</c> or <c>2003 May.</c></summary>
    private static int OpenEnd(string text, int at)
    {
        var stop = text.AsSpan(at).IndexOfAny('.', ';');
        if (stop is <= 0 or > 14)
        {
            return at;
        }

        var words = Words.Find(text[at..(at + stop)]).Select(word => text[(at + word.Start)..(at + word.End)]).ToList();
        return words.Count > 0 && words.TrueForAll(word => MonthDates.Month(word) > 0 || (word.Length <= 2 && char.IsAsciiDigit(word[0]))) ? at + stop : at;
    }

    /// <summary>The year, and the bracket it alone stands in: <c>19 (1909), 1–20</c>.</summary>
    private static Span WithBracket(string text, YearMark year) =>
        year.Start > 0 && year.End < text.Length && text[year.Start - 1] == '(' && text[year.End] == ')' ? new Span(year.Start - 1, year.End + 1) : new Span(year.Start, year.End);

    /// <summary>No date behind the names: the last year of the entry, where a comma, bracket or full stop leads to it.</summary>
    private static Entry AtEnd(Entry entry, int names)
    {
        entry = entry with { Names = new Span(0, names), Body = new Span(names, entry.Rest.Length) };
        YearMark? last = null;
        for (var at = entry.Rest.Length - 1; at > names; at--)
        {
            if (!char.IsAsciiDigit(entry.Rest[at]) || YearMark.At(entry.Rest, at) is not { IsRange: false } mark || Before(entry.Rest, at) is not (',' or '(' or '.' or ';' or ' '))
            {
                continue;
            }

            last ??= mark;
            if (mark.End < entry.Rest.Length && entry.Rest[mark.End] is ';' or ':')
            {
                return entry; // "2001;323:246": volume and pages are read with their year.
            }
        }

        return last is { } year ? entry.Without(WithBracket(entry.Rest, year)) with { Item = entry.Item with { Issued = Issued(year, null) } } : entry;
    }
}
