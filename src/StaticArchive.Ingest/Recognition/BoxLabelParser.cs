using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>The label that begins the title of a box: <c>Box 3 – Mrs Smith</c>, <c>Panel B: Keys</c>.</summary>
internal static class BoxLabelParser
{
    private const int LongestTitle = 160;

    /// <summary>As many units as the longest of the words has, and a few more.</summary>
    private const int WordRoom = 12;

    private static readonly string[] LabelWords = ["box ", "panel ", "text box ", "textbox "];

    /// <summary>
    /// The label of a box's title, e.g. <c>Box 3</c>: the word, a number or letter, and then the end, a colon, a dash
    /// or a stop; in a paragraph only when the whole is short and set as a title. Null for any other block.
    /// </summary>
    public static string? Parse(Draft draft)
    {
        var text = draft.Text;
        if (text.Length > LongestTitle || FindNumberStart(text) is not (> 0 and var start))
        {
            return null;
        }

        var end = LabelNumberScanner.FindEnd(text, start);
        return IsNumber(text, start, end) && (IsSetAsTitle(draft) || SentenceBoundaryDetector.IsUnterminated(text))
            ? ParseBehindNumber(draft, end)
            : null;
    }

    /// <summary>Whether a text alone on its line reads as such a title.</summary>
    public static bool IsTitle(string line) =>
        Parse(new Draft(BlockKind.Paragraph, Sources.MappedText.Empty with { Text = line }) { Extent = default })
            is not null;

    /// <summary>Where the number stands behind the word; 0 where the text does not begin with one.</summary>
    private static int FindNumberStart(string text)
    {
        var head = Folding.Fold(text.Length > WordRoom ? text[..WordRoom] : text);
        foreach (var word in LabelWords)
        {
            if (head.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length < text.Length ? word.Length : 0;
            }
        }

        return 0;
    }

    /// <summary>Digits, or a single letter.</summary>
    private static bool IsNumber(string text, int start, int end) =>
        end > start && (char.IsDigit(text[start]) || end == start + 1);

    private static bool IsSetAsTitle(Draft draft) =>
        draft.Kind == BlockKind.Heading || TextStyleDetector.Detect(draft) != TextStyle.Plain;

    /// <summary>Nothing, a sign, or in a heading or a line of one style a capital.</summary>
    private static string? ParseBehindNumber(Draft draft, int end)
    {
        var rest = draft.Text.AsSpan(end).TrimStart();
        return
            rest.Length == 0
            || rest[0] is ':' or '.' or '-' or '–' or '—' or '|'
            || (char.IsUpper(rest[0]) && IsSetAsTitle(draft))
            ? draft.Text[..end]
            : null;
    }
}
