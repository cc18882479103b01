using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>Names with the year right behind: <c>Hall, J. and Oke, C. (1991a)</c>, <c>Hall, J., 1991.</c></summary>
/// <param name="Year">The year.</param>
/// <param name="End">Where the title begins.</param>
internal sealed record DatedHead(int Year, int End)
{
    private const int MaxNamesLength = 250;
    private const int MaxDateLength = 24;
    private const int YearDigits = 4;

    /// <summary>The head that stands here; null where none does, or no title follows.</summary>
    public static DatedHead? Read(string text, int start, int end)
    {
        var limit = Math.Min(end - YearDigits, start + MaxNamesLength);
        for (var at = start + 2; at < limit; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                return Create(text, new Span(start, end), at);
            }

            if (NoteScanner.IsQuoteStart(text, at) || text[at] is ':' or ';')
            {
                return null;
            }
        }

        return null;
    }

    private static DatedHead? Create(string text, Span part, int at)
    {
        var year = ParseYear(text.AsSpan(at, YearDigits));
        var open = at - 1;
        var isBracketed = text[open] is '(' or '[';
        var names = text[part.Start..(isBracketed ? open : at)].Trim(' ', ',');
        var title = FindTitle(text, at, part.End, isBracketed);
        return
            year > 0
            && title > 0
            && (isBracketed || (text[open] == ' ' && text[open - 1] is ',' or '.'))
            && NoteNames.AreNames(names, isDelimited: true)
            && AreInverted(names)
            ? new DatedHead(year, title)
            : null;
    }

    private static int ParseYear(ReadOnlySpan<char> figures) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1500 and < 2100
            ? year
            : 0;

    /// <summary>Behind the date a capital or a quotation mark: <c>(1991a, May). The …</c>; -1 for none.</summary>
    private static int FindTitle(string text, int year, int end, bool isBracketed)
    {
        var stop = FindDateEnd(text, year, Math.Min(end, year + MaxDateLength), isBracketed);
        if (stop < 0)
        {
            return -1;
        }

        do
        {
            stop++;
        } while (stop < end && text[stop] is ' ' or '.' or ':' or ',');

        return stop < end && (char.IsUpper(text[stop]) || NoteScanner.IsOpeningQuote(text[stop])) ? stop : -1;
    }

    private static int FindDateEnd(string text, int year, int limit, bool isBracketed)
    {
        var stop = year + YearDigits;
        while (stop < limit && (isBracketed ? text[stop] is not (')' or ']') : char.IsAsciiLetterLower(text[stop])))
        {
            stop++;
        }

        return stop < limit && (isBracketed || text[stop] is '.' or ',') ? stop : -1;
    }

    /// <summary>
    /// A family name, a comma and given names, or no comma at all: an organisation. <c>Hall, The Long Causeway</c> has
    /// a title behind its comma.
    /// </summary>
    private static bool AreInverted(string names)
    {
        var parts = names.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts.Length < 2
            || parts[1].Split(" and ")[0].Split(' ') is { Length: < 3 } given && given[0].Length > 0;
    }
}
