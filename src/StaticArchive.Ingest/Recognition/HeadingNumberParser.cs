namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Headings that carry their number: <c>2 Methods</c>, <c>2.1 Who was asked</c>, <c>A.3 Scales</c>. The number tells
/// the level.
/// </summary>
internal static class HeadingNumberParser
{
    private const int Longest = 120;

    /// <summary>
    /// Level that a heading's number gives, 2 for a single number; 0 where the text does not read like a numbered
    /// heading.
    /// </summary>
    public static int ParseLevel(ReadOnlySpan<char> text)
    {
        var (at, parts) = (0, 0);
        while (at < text.Length && parts < 5)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (
                at == start
                && parts == 0
                && at + 1 < text.Length
                && char.IsAsciiLetterUpper(text[at])
                && text[at + 1] == '.'
                && at + 2 < text.Length
                && char.IsAsciiDigit(text[at + 2])
            )
            {
                at++;
            }

            if (at == start || at - start > 2)
            {
                break;
            }

            parts++;
            if (at >= text.Length || text[at] != '.')
            {
                break;
            }

            at++;
        }

        return parts > 0 && IsTitle(text, at) ? parts + 1 : 0;
    }

    /// <summary>
    /// Whether a heading names a part of the whole by a word and a number: <c>Chapter 2: What we will do</c>, <c>Part
    /// IV</c>.
    /// </summary>
    public static bool IsChapter(string text)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1
            && words[0].ToUpperInvariant()
                is "CHAPTER"
                    or "PART"
                    or "KAPITEL"
                    or "CHAPITRE"
                    or "CAPÍTULO"
                    or "HOOFDSTUK"
            && words[1].Trim(':', '.', '-', '–', '—') is { Length: > 0 and < 6 } number
            && (
                number.All(char.IsAsciiDigit)
                || number.All(unit => unit is 'I' or 'V' or 'X')
                || number
                    is "One"
                        or "Two"
                        or "Three"
                        or "Four"
                        or "Five"
                        or "Six"
                        or "Seven"
                        or "Eight"
                        or "Nine"
                        or "Ten"
            );
    }

    private static bool IsTitle(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || text.Length > Longest || !char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        var title = text[at..].Trim();
        return title.Length > 2
            && char.IsUpper(title[0])
            && title[^1] is not ('.' or ',' or ';' or ':')
            && !title.Contains(". ", StringComparison.Ordinal);
    }
}
