using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>
/// Finds the proof that names and a title are a reference, and its end: <c>(London: Meridian, 1984)</c>, <c>(2004) 12
/// Journal 33</c>, <c>Journal, 12 (1990), pp. 3–19</c>, <c>(Wiley 2009)</c>, <c>, 2013</c>.
/// </summary>
/// <param name="text">The document's text.</param>
internal sealed class NotePublicationFinder(string text)
{
    private const int MaxBracketLength = 200;
    private const int MaxDistance = 400;
    private const int MaxTitleLength = 400;

    /// <summary>The publication behind a title; null where nothing proves a reference.</summary>
    /// <param name="found">Names and title.</param>
    /// <param name="end">End of the part of the note.</param>
    public NotePublication? Find(NoteTitle found, int end) =>
        found.IsMarked ? FindBehind(found, end) : FindBehindPlain(found, end);

    private NotePublication? FindBehind(NoteTitle found, int end)
    {
        var start = found.Title.End + (found.IsQuoted ? 1 : 0);
        var address = FindAddress(start, end);
        var limit = Math.Min(address, start + MaxDistance);
        for (var at = start; at < limit; at++)
        {
            if (text[at] is '(' or '[' && GetBracketYear(at, end) is var year and > 0)
            {
                return new NotePublication(found.Title, year, FindEnd(at, end, isBook: !found.IsQuoted));
            }
        }

        return FindUnbracketedYear(start, limit) is { } plain ? new NotePublication(found.Title, plain.Year, plain.End)
            : address < end && address - start < MaxDistance && found.IsQuoted
                ? new NotePublication(found.Title, 0, FindAddressEnd(address, end))
            : null;
    }

    /// <summary>A title between commas ends where the bracket of the publisher opens, or with a year.</summary>
    private NotePublication? FindBehindPlain(NoteTitle found, int end)
    {
        var limit = Math.Min(FindAddress(found.Title.Start, end), found.Title.Start + MaxTitleLength);
        for (var at = found.Title.Start; at < limit; at++)
        {
            var year = text[at] is '(' or '[' ? GetBracketYear(at, end) : 0;
            var comma = year == 0 && text[at] == ',' ? GetYear(at + 2) : 0;
            if (year == 0 && comma == 0)
            {
                continue;
            }

            var title = new Span(found.Title.Start, at).Trim(text, ",");
            return title.Length > 2 && IsPublication(at, end, year) && !NoteNames.HasVerb(title.Slice(text))
                ? new NotePublication(title, year + comma, comma > 0 ? at + 6 : FindEnd(at, end, isBook: true))
                : null;
        }

        return null;
    }

    /// <summary>
    /// A publisher or place stands before the year, or an address, volume or the end of the part follows.
    /// </summary>
    private bool IsPublication(int at, int end, int year)
    {
        if (year == 0)
        {
            return at + 6 >= end || !char.IsLetterOrDigit(text[at + 6]);
        }

        var next = at + 1;
        if (char.IsUpper(text[next]))
        {
            return true;
        }

        var close = text.IndexOf(text[at] == '(' ? ')' : ']', at);
        var behind = text.AsSpan(close + 1, end - close - 1).TrimStart(" ,.");
        return char.IsAsciiDigit(text[next])
            && (
                behind.IsEmpty
                || behind[0] == '<'
                || char.IsAsciiDigit(behind[0])
                || behind.StartsWith("http")
                || behind.StartsWith("p. ")
                || behind.StartsWith("pp")
            );
    }

    /// <summary>The year that a bracket holds alone or ends with; 0 for none.</summary>
    private int GetBracketYear(int open, int end)
    {
        var close = text.IndexOf(text[open] == '(' ? ')' : ']', open, Math.Min(end - open, MaxBracketLength));
        if (close < 0)
        {
            return 0;
        }

        var last = close - 1;
        while (last > open && (char.IsAsciiLetterLower(text[last]) || text[last] is ' ' or '.') && last > close - 3)
        {
            last--;
        }

        var year = last - 3 > open ? GetYear(last - 3) : 0;
        return year > 0 ? year
            : close - open <= 24 ? GetYear(open + 1)
            : 0;
    }

    private int GetYear(int at)
    {
        if (at < 1 || at + 4 > text.Length || char.IsLetterOrDigit(text[at - 1]))
        {
            return 0;
        }

        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return 0;
            }

            year = (year * 10) + text[i] - '0';
        }

        return year is >= 1500 and < 2100 && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4])) ? year : 0;
    }

    /// <summary><c>*History*, London: Press, 1990, p. 3</c>; the last digits of a range of pages are no year.</summary>
    private (int Year, int End)? FindUnbracketedYear(int start, int limit)
    {
        for (var at = start; at + 4 <= limit; at++)
        {
            if (
                char.IsAsciiDigit(text[at])
                && text[at - 1] == ' '
                && GetYear(at) is var year and > 0
                && (at + 4 >= text.Length || text[at + 4] is not ('–' or '-'))
            )
            {
                return (year, at + 4);
            }
        }

        return null;
    }

    /// <summary>
    /// Behind the bracket of a book; an article goes on to its last page, its address, or the end of the sentence.
    /// </summary>
    private int FindEnd(int open, int end, bool isBook)
    {
        var close = text.IndexOf(text[open] == '(' ? ')' : ']', open) + 1;
        if (isBook || char.IsLetter(text[open + 1]))
        {
            return close;
        }

        var at = close;
        while (at < end && !IsEnd(at, end))
        {
            at++;
        }

        return new Span(close, at).Trim(text, ",.;<(") is { IsEmpty: false } rest ? Math.Max(close, rest.End) : close;
    }

    private bool IsEnd(int at, int end) =>
        text[at] == '<'
        || text.AsSpan(at).StartsWith("http", StringComparison.Ordinal)
        || text.AsSpan(at).StartsWith("doi:", StringComparison.OrdinalIgnoreCase)
        || (
            text[at] == '.'
            && at + 2 < end
            && char.IsAsciiDigit(text[at - 1])
            && text[at + 1] == ' '
            && char.IsUpper(text[at + 2])
        )
        || JoinedCitation.Begins(text, at, end);

    private int FindAddress(int start, int end)
    {
        var found = start < end ? text.AsSpan(start, end - start).IndexOf("http", StringComparison.Ordinal) : -1;
        return found < 0 ? end : start + found;
    }

    private int FindAddressEnd(int address, int end)
    {
        while (address < end && !char.IsWhiteSpace(text[address]) && text[address] != '>')
        {
            address++;
        }

        return address;
    }
}
