using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Timeline;

/// <summary>Finds the sentence around some words of a paragraph.</summary>
public static class SentenceSegmenter
{
    private const string OpeningSigns = "‘“'\"(";

    private static readonly HashSet<string> Abbreviations = WordList.ParseSet(
        "al. e.g. i.e. cf. vs. dr. prof. mr. mrs. ms. no. nos. pp. p. vol. ed. eds. etc. st. fig. c. ca."
    );

    /// <summary>The sentence that holds the offset <paramref name="at"/>, without the blanks around it.</summary>
    public static Span FindAround(string paragraph, int at)
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

        return new Span(start, end);
    }

    /// <summary>
    /// Whether a blank at an offset separates two sentences: a stop before it, a capital or an opening mark after it.
    /// </summary>
    private static bool IsBoundary(string text, int blank)
    {
        if (text[blank] != ' ' || blank == 0 || blank + 1 >= text.Length || !CanBeginSentence(text[blank + 1]))
        {
            return false;
        }

        var stop = SkipClosingMarks(text, blank - 1);
        if (text[stop] is not ('.' or '?' or '!'))
        {
            return false;
        }

        var word = text[(text.LastIndexOf(' ', stop) + 1)..(stop + 1)].TrimStart('(', '‘', '“');
        return !IsInitial(word) && !Abbreviations.Contains(word.ToLowerInvariant());
    }

    private static bool CanBeginSentence(char unit) =>
        char.IsUpper(unit) || OpeningSigns.Contains(unit, StringComparison.Ordinal);

    /// <summary>Offset of the last unit before quotation marks and brackets: <c>… it closed.”)</c></summary>
    private static int SkipClosingMarks(string text, int last)
    {
        while (last > 0 && text[last] is '”' or '’' or '"' or '\'' or ')')
        {
            last--;
        }

        return last;
    }

    /// <summary><c>J.</c></summary>
    private static bool IsInitial(string word) => word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.';
}
