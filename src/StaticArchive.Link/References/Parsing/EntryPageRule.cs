using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Pages that say so: <c>pp. 313–322</c>, <c>p. e1130198</c>, <c>pages 5-9</c>; and numbers of pages: <c>267 pp.</c>
/// </summary>
internal static class EntryPageRule
{
    private static readonly string[] PageWords = ["pages", "page", "pp", "pgs", "pg", "p"];

    /// <summary>Reads them, wherever they stand behind the names.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Remainder;
        for (var at = text.Length - 1; at > entry.Body.Start; at--)
        {
            if (text[at] == 'S' && ParseGerman(text, at) is { } german)
            {
                return entry.Consume(new Span(SkipBack(text, at), german.End)) with
                {
                    Item = entry.Item with { Page = german.Value },
                };
            }

            if (text[at] is not ('p' or 'P') || text[at - 1] is not (' ' or ',' or '(' or ';' or ':' or '.'))
            {
                continue;
            }

            var word = Array.Find(
                PageWords,
                candidate => text.AsSpan(at).StartsWith(candidate, StringComparison.OrdinalIgnoreCase)
            );
            var after = word is null ? 0 : Skip(text, at + word.Length, ". :");
            if (word is null || (at + word.Length < text.Length && char.IsLetter(text[at + word.Length])))
            {
                continue;
            }

            if (
                EntryPageRange.ParseAt(text, after) is { } range
                && (
                    after > at + word.Length
                    || range.Value.Contains('-', StringComparison.Ordinal)
                    || entry.Trim(new Span(range.End, text.Length), ".,;)").IsEmpty
                )
            )
            {
                return entry.Consume(new Span(SkipBack(text, at), range.End)) with
                {
                    Item = entry.Item with { Page = range.Value },
                };
            }

            if (FindNumberBefore(text, at) is { } number && text[at] == 'p')
            {
                return entry.Consume(new Span(SkipBack(text, number.Start), after)) with
                {
                    Item = entry.Item with { NumberOfPages = number.Slice(text) },
                };
            }
        }

        return entry;
    }

    /// <summary><c>, S. 924–930</c></summary>
    private static EntryPageRange? ParseGerman(string text, int at) =>
        at > 1
        && at + 3 < text.Length
        && text[at - 1] == ' '
        && text[at - 2] is ',' or ';'
        && text[at + 1] == '.'
        && text[at + 2] == ' '
            ? EntryPageRange.ParseAt(text, at + 3)
            : null;

    private static int Skip(string text, int at, string signs)
    {
        while (at < text.Length && signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private static int SkipBack(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or ',' or ':' or ';' or '(')
        {
            at--;
        }

        return at;
    }

    private static Span? FindNumberBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return end - start is > 0 and < 5 && start > 0 && text[start - 1] == ' ' ? new Span(start, end) : null;
    }
}
