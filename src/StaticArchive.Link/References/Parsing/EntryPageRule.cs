using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Pages with a label: <c>pp. 313–322</c>, <c>p. e1130198</c>, <c>pages 5-9</c>, <c>S. 924–930</c>; and numbers of
/// pages: <c>267 pp.</c>
/// </summary>
internal static class EntryPageRule
{
    private static readonly string[] PageWords = ["pages", "page", "pp", "pgs", "pg", "p"];

    /// <summary>Reads the last pages behind the names.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        entry = BlankCitedPage(entry);
        var text = entry.Remainder;
        for (var at = text.Length - 1; at > entry.Body.Start; at--)
        {
            if (text[at] is 'p' or 'P' or 'S' or 's' or 'С' or 'с' && ReadAt(entry, at) is { } read)
            {
                return read;
            }
        }

        return entry;
    }

    /// <summary><c>pp. 3–19 (p. 5)</c>: the page that is cited, behind those of the chapter.</summary>
    private static EntryParseState BlankCitedPage(EntryParseState entry)
    {
        var text = entry.Remainder;
        var open = text.LastIndexOf("(p", StringComparison.Ordinal);
        var close = open < 1 ? -1 : text.IndexOf(')', open);
        return
            close > open
            && char.IsAsciiDigit(EntryScanner.GetPrecedingCharacter(text, open))
            && char.IsAsciiDigit(text[close - 1])
            && text.AsSpan(0, open).Contains("pp. ", StringComparison.Ordinal)
            ? entry.Consume(new Span(open, close + 1))
            : entry;
    }

    private static EntryParseState? ReadAt(EntryParseState entry, int at)
    {
        var text = entry.Remainder;
        if (text[at] is not ('p' or 'P'))
        {
            return ReadGermanPages(entry, at) ?? ReadFinalNumberOfPages(entry, at);
        }

        return FindPageWordEnd(text, at) is var end and > 0
            ? ReadPages(entry, at, end) ?? ReadNumberOfPages(entry, at, end)
            : null;
    }

    /// <summary>Behind the word for pages that stands at an offset; 0 where none does.</summary>
    private static int FindPageWordEnd(string text, int at)
    {
        if (text[at - 1] is not (' ' or ',' or '(' or ';' or ':' or '.'))
        {
            return 0;
        }

        foreach (var word in PageWords)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + word.Length;
                return end == text.Length || !char.IsLetter(text[end]) ? end : 0;
            }
        }

        return 0;
    }

    /// <summary><c>pp. 313–322</c>, <c>p5-9</c>; without a sign between, a single page only at the end.</summary>
    private static EntryParseState? ReadPages(EntryParseState entry, int at, int wordEnd)
    {
        var start = EntryScanner.Skip(entry.Remainder, wordEnd, ". :");
        if (EntryPageRange.ParseAt(entry.Remainder, start) is not { } range)
        {
            return null;
        }

        var isSure =
            start > wordEnd
            || range.Value.Contains('-', StringComparison.Ordinal)
            || entry.Trim(new Span(range.End, entry.Remainder.Length), ".,;)").IsEmpty;
        return isSure ? WithPages(entry, at, range) : null;
    }

    /// <summary><c>267 pp.</c></summary>
    private static EntryParseState? ReadNumberOfPages(EntryParseState entry, int at, int wordEnd)
    {
        var text = entry.Remainder;
        return text[at] == 'p' && FindNumberBefore(text, at) is { } number
            ? entry.Consume(new Span(SkipBack(text, number.Start), EntryScanner.Skip(text, wordEnd, ". :"))) with
            {
                Item = entry.Item with { NumberOfPages = number.Slice(text) },
            }
            : null;
    }

    /// <summary><c>. 312 с.</c>, <c>, 312 S.</c> at the end</summary>
    private static EntryParseState? ReadFinalNumberOfPages(EntryParseState entry, int at)
    {
        var text = entry.Remainder;
        return
            text[at - 1] == ' '
            && entry.Trim(new Span(at + 1, text.Length), ".,;").IsEmpty
            && FindNumberBefore(text, at) is { } number
            ? entry.Consume(new Span(SkipBack(text, number.Start), at + 1)) with
            {
                Item = entry.Item with { NumberOfPages = number.Slice(text) },
            }
            : null;
    }

    /// <summary><c>, S. 924–930</c>, <c>. С. 115–129</c></summary>
    private static EntryParseState? ReadGermanPages(EntryParseState entry, int at)
    {
        var text = entry.Remainder;
        var isLabel =
            at > 1
            && text[at - 1] == ' '
            && (text[at - 2] is ',' or ';' || (text[at] == 'С' && text[at - 2] is '.' or ' '))
            && text[at] is 'S' or 'С'
            && text.AsSpan(at + 1).StartsWith(". ", StringComparison.Ordinal);
        return isLabel && at + 3 < text.Length && EntryPageRange.ParseAt(text, at + 3) is { } range
            ? WithPages(entry, at, range)
            : null;
    }

    private static EntryParseState WithPages(EntryParseState entry, int at, EntryPageRange range) =>
        entry.Consume(new Span(SkipBack(entry.Remainder, at), range.End)) with
        {
            Item = entry.Item with { Page = range.Value },
        };

    private static int SkipBack(string text, int at) => EntryScanner.SkipBack(text, at, " ,:;(");

    /// <summary>A number of up to four digits between blanks.</summary>
    private static Span? FindNumberBefore(string text, int at)
    {
        var end = EntryScanner.SkipBack(text, at, " ");
        var start = EntryScanner.SkipBack(text, end, "0123456789");
        return end - start is > 0 and < 5 && start > 0 && text[start - 1] == ' ' ? new Span(start, end) : null;
    }
}
