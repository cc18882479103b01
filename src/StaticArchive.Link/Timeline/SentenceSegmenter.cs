namespace StaticArchive.Link.Timeline;

/// <summary>Finds the sentence around some words of a paragraph.</summary>
public static class SentenceSegmenter
{
    private static readonly string[] Abbreviations =
    [
        "al.",
        "e.g.",
        "i.e.",
        "cf.",
        "vs.",
        "dr.",
        "prof.",
        "mr.",
        "mrs.",
        "ms.",
        "no.",
        "nos.",
        "pp.",
        "p.",
        "vol.",
        "ed.",
        "eds.",
        "etc.",
        "st.",
        "fig.",
        "c.",
        "ca.",
    ];

    /// <summary>First unit and unit after the last of the sentence that holds <paramref name="at"/>.</summary>
    public static (int Start, int End) FindAround(string paragraph, int at)
    {
        var start = at;
        while (start > 0 && !IsBoundary(paragraph, start - 1))
        {
            start--;
        }

        var end = at;
        while (end < paragraph.Length && !IsBoundary(paragraph, end))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>
    /// Whether a blank at an offset parts two sentences: a stop before it, a capital or an opening mark after it.
    /// </summary>
    private static bool IsBoundary(string text, int blank)
    {
        if (
            text[blank] != ' '
            || blank == 0
            || blank + 1 >= text.Length
            || !(char.IsUpper(text[blank + 1]) || text[blank + 1] is '‘' or '“' or '\'' or '"' or '(')
        )
        {
            return false;
        }

        var stop = blank - 1;
        while (stop > 0 && text[stop] is '”' or '’' or '"' or '\'' or ')')
        {
            stop--;
        }

        if (text[stop] is not ('.' or '?' or '!'))
        {
            return false;
        }

        var word = text[(text.LastIndexOf(' ', stop) + 1)..(stop + 1)].TrimStart('(', '‘', '“');
        var isInitial = word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.';
        return !isInitial && !Abbreviations.Contains(word.ToLowerInvariant(), StringComparer.Ordinal);
    }
}
