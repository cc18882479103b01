using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Tells paragraphs that carry a number from headings that do: <c>5.2 Ms Lowe declared an interest, as her brother held
/// unit</c> is one where most texts of two numbers in the document are sentences, and <c>1.1 They employ many
/// people.[1]</c> is one anywhere.
/// </summary>
internal sealed class NumberedParagraphDetector
{
    private const int MaxDepth = 6;
    private const int MaxTitleWords = 4;
    private const int MaxWordsWithoutStop = 12;

    private readonly int[] _sentences = new int[MaxDepth + 1];
    private readonly int[] _titles = new int[MaxDepth + 1];

    private NumberedParagraphDetector() { }

    /// <summary>Counts what the numbered texts of a document are, by how many numbers they have.</summary>
    public static NumberedParagraphDetector Learn(IReadOnlyList<Draft> drafts)
    {
        var detector = new NumberedParagraphDetector();
        foreach (var draft in drafts)
        {
            if (
                draft.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem
                && FindDepth(draft.Text, out _) is > 1 and <= MaxDepth and var depth
            )
            {
                _ = IsSentence(draft) ? detector._sentences[depth]++ : detector._titles[depth]++;
            }
        }

        return detector;
    }

    /// <summary>Whether a text begins with two numbers or more: <c>1.1 Tell</c>, but not <c>2.5 per cent</c>.</summary>
    public static bool HasNumbers(string text) => FindDepth(text, out _) > 1;

    /// <summary>Whether a text with a number is a paragraph.</summary>
    public bool IsParagraph(string text)
    {
        var depth = FindDepth(text, out var start);
        if (depth == 0)
        {
            return false;
        }

        var words = SentenceBoundaryDetector.CountWords(text[start..]);
        return EndsAsSentence(text)
            || (
                depth is > 1 and <= MaxDepth
                && _sentences[depth] > _titles[depth]
                && (words > MaxTitleWords || _titles[depth] < 2)
            );
    }

    /// <summary>
    /// A sentence that goes on behind its first line; a title may stand on a line of its own above its text.
    /// </summary>
    private static bool IsSentence(Draft draft)
    {
        var end = draft.Content.Breaks.Count > 0 ? draft.Content.Breaks[0] : draft.Text.Length;
        var isTitleLine =
            end < draft.Text.Length
            && char.IsUpper(draft.Text[end + 1])
            && HeadingNumberParser.ParseLevel(draft.Text.AsSpan(0, end)) > 0;
        return !isTitleLine
            && (
                EndsAsSentence(draft.Text)
                || SentenceBoundaryDetector.CountWords(draft.Text) > MaxWordsWithoutStop + FindDepth(draft.Text, out _)
            );
    }

    /// <summary>
    /// <c>… many people.</c>, <c>… people.[1]</c>, <c>… most trade.2</c>, <c>… a levy [2]</c>, <c>… (Lee
    /// 2008)</c>
    /// </summary>
    private static bool EndsAsSentence(string text)
    {
        var end = TrimNoteMark(text);
        return end > 2
            && (
                text[end - 1] is '.' or ';'
                || (text[end - 1] is ')' or '”' or '"' or '’' && text[end - 2] == '.')
                || (end < text.Length && text[^1] == ']')
                || EndsWithCitation(text)
            );
    }

    /// <summary>A bracket at the end with a year in it.</summary>
    private static bool EndsWithCitation(string text)
    {
        var open = text.LastIndexOf('(');
        return open > 0
            && text[^1] == ')'
            && text.Length - open is > 6 and < 80
            && char.IsLetter(text[open + 1])
            && text.AsSpan(text.Length - 5, 4).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Where the text ends before the marks of notes: <c>[1]</c>, <c>2</c> behind a stop, <c>³</c>.</summary>
    private static int TrimNoteMark(string text)
    {
        var end = text.Length;
        if (text[^1] == ']' && text.LastIndexOf('[') is > 0 and var open && text.Length - open < 9)
        {
            return char.IsAsciiDigit(text[open + 1]) ? text.AsSpan(0, open).TrimEnd().Length : end;
        }

        while (end > 1 && (char.IsAsciiDigit(text[end - 1]) || "⁰¹²³⁴⁵⁶⁷⁸⁹".Contains(text[end - 1])))
        {
            end--;
        }

        return end < text.Length && text[end - 1] is '.' or ')' or '”' && text.Length - end < 4 ? end : text.Length;
    }

    /// <summary>How many numbers a text begins with, each of up to two digits; 0 for none.</summary>
    private static int FindDepth(string text, out int start)
    {
        var depth = 0;
        start = 0;
        while (FindDigitsEnd(text, start) is var end && end > start)
        {
            depth += end - start <= 2 ? 1 : MaxDepth + 1;
            start = end < text.Length && text[end] == '.' ? end + 1 : end;
        }

        var isText = start + 1 < text.Length && char.IsWhiteSpace(text[start]) && !char.IsLower(text[start + 1]);
        return depth <= MaxDepth && isText ? depth : 0;
    }

    private static int FindDigitsEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
