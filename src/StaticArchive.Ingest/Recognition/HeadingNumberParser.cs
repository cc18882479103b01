using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Headings that carry their number: <c>2 Methods</c>, <c>2.1 Who was asked</c>, <c>A.3 Scales</c>. The number tells
/// the level.
/// </summary>
internal static class HeadingNumberParser
{
    private const int Longest = 120;
    private const int MostParts = 5;
    private const int MostDigits = 2;

    private static readonly HashSet<string> PartWords = WordList.ParseSet(
        "chapter part section kapitel abschnitt teil chapitre partie capítulo hoofdstuk pennod rhan",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> NumberWords = WordList.ParseSet(
        "One Two Three Four Five Six Seven Eight Nine Ten"
    );

    /// <summary>
    /// Level that a heading's number gives, 2 for a single number; 0 where the text does not read like a numbered
    /// heading.
    /// </summary>
    public static int ParseLevel(ReadOnlySpan<char> text)
    {
        var (at, parts) = (0, 0);
        while (at < text.Length && parts < MostParts)
        {
            var start = at;
            at = FindPartEnd(text, start, isFirst: parts == 0);
            if (at == start || at - start > MostDigits)
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

    /// <summary>Where the digits of a part end; the first may be the letter of an appendix: <c>A.3</c>.</summary>
    private static int FindPartEnd(ReadOnlySpan<char> text, int start, bool isFirst)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at == start && isFirst && IsAppendixLetter(text, at) ? at + 1 : at;
    }

    private static bool IsAppendixLetter(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length
        && char.IsAsciiLetterUpper(text[at])
        && text[at + 1] == '.'
        && char.IsAsciiDigit(text[at + 2]);

    /// <summary>
    /// Whether a heading names a part of the whole by a word and a number: <c>Chapter 2: What we will do</c>, <c>Part
    /// IV</c>.
    /// </summary>
    public static bool IsChapter(string text)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        char[] around = [':', '.', '-', '–', '—'];
        return words.Length > 1 && PartWords.Contains(words[0]) && IsPartNumber(words[1].Trim(around));
    }

    /// <summary>
    /// The same alone or with a title behind the number; <c>Section 8 of the Act</c> begins a sentence.
    /// </summary>
    public static bool IsChapterTitle(string text)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return IsChapter(text) && (words.Length == 2 || !char.IsLower(words[2][0])) && text[^1] is not ('.' or ',');
    }

    /// <summary><c>2</c>, <c>IV</c>, <c>Three</c></summary>
    private static bool IsPartNumber(string word) =>
        word.Length is > 0 and < 6
        && (word.All(char.IsAsciiDigit) || word.All(unit => unit is 'I' or 'V' or 'X') || NumberWords.Contains(word));

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
