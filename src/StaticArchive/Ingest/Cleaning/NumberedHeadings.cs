namespace StaticArchive.Ingest.Cleaning;

/// <summary>Headings that carry their number: <c>2 Methods</c>, <c>2.1 Who was asked</c>, <c>A.3 Scales</c>. The number tells the level.</summary>
internal static class NumberedHeadings
{
    private const int Longest = 120;

    /// <summary>Level that a heading's number gives, 2 for a single number; 0 where the text does not read like a numbered heading.</summary>
    public static int Level(ReadOnlySpan<char> text)
    {
        var (at, parts) = (0, 0);
        while (at < text.Length && parts < 5)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at == start && parts == 0 && at + 1 < text.Length && char.IsAsciiLetterUpper(text[at]) && text[at + 1] == '.' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]))
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

    private static bool IsTitle(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || text.Length > Longest || !char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        var title = text[at..].Trim();
        return title.Length > 2 && char.IsUpper(title[0]) && title[^1] is not ('.' or ',' or ';' or ':') && !title.Contains(". ", StringComparison.Ordinal);
    }
}
