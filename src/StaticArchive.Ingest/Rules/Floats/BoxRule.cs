using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Floats;

/// <summary>
/// Boxes set into the text: a title such as <c>Box 3 – Mrs Smith</c> and what belongs to it. A box ends where its
/// content ends: where the sentence it interrupted goes on, where the text speaks of the box itself, where a source
/// line closes it, at the next heading, or at once when its chart was lost. A box set as a quotation or a table ends
/// with that.
/// </summary>
internal static class BoxRule
{
    private static readonly string[] LabelWords = ["box ", "panel ", "text box ", "textbox "];

    /// <summary>
    /// Marks titles and members; boxes keep their place, the joining of what they interrupt comes after.
    /// </summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.SelectMany(BoxTableSplitter.Split).ToList();
        var number = result.Select(draft => draft.BoxNumber).DefaultIfEmpty(0).Max();
        for (var i = 0; i < result.Count; i++)
        {
            if (
                result[i].BoxNumber != 0
                || result[i].Kind is not (BlockKind.Heading or BlockKind.Paragraph or BlockKind.Quotation)
                || ParseLabel(result[i]) is not { } label
            )
            {
                continue;
            }

            number++;
            var end =
                context.Overrides.Boxes.TryGetValue(Folding.Fold(label), out var told)
                    ? Math.Min(result.Count, i + 1 + Math.Max(0, told))
                : result[i].Kind == BlockKind.Quotation ? FindQuotationEnd(result, i)
                : BoxEndDetector.Find(result, i, label);
            Mark(result, i, end, number);
            var what =
                end > i + 1
                    ? $"{label} was taken to hold the {end - i - 1} block(s) after its title"
                    : $"{label} has lost its content";
            context.AddFinding(what, result[i], OverrideHint.ForBox(label));
            i = end - 1;
        }

        return result;
    }

    private static void Mark(List<Draft> drafts, int title, int end, int number)
    {
        var wasQuotation = drafts[title].Kind == BlockKind.Quotation;
        drafts[title] = drafts[title] with
        {
            Kind = BlockKind.Box,
            BoxNumber = number,
            Level = 0,
            Lost = end == title + 1 ? "chart or table" : null,
        };
        for (var k = title + 1; k < end; k++)
        {
            var turns = drafts[k].Kind == BlockKind.Heading || (wasQuotation && drafts[k].Kind == BlockKind.Quotation);
            drafts[k] = drafts[k] with { BoxNumber = number, Kind = turns ? BlockKind.Paragraph : drafts[k].Kind };
        }
    }

    /// <summary>
    /// What stands in the same quotation: <c>&gt; **Box 2: Keys**</c>, <c>&gt; Readers were given a key.</c>
    /// </summary>
    private static int FindQuotationEnd(List<Draft> drafts, int title)
    {
        var end = title + 1;
        while (
            end < drafts.Count
            && drafts[end]
                is { Kind: BlockKind.Quotation, IsMarkedUp: true, HasThematicBreakAbove: false }
                    or { Kind: BlockKind.ListItem }
            && ParseLabel(drafts[end]) is null
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// The label of a box's title, e.g. <c>Box 3</c>: the word, a number or letter, and then the end, a colon, a dash
    /// or a stop; in a paragraph only when the whole is short and set as a title.
    /// </summary>
    internal static string? ParseLabel(Draft draft)
    {
        var text = draft.Text;
        if (text.Length > 160 || FindNumberStart(text) is not (> 0 and var start))
        {
            return null;
        }

        var end = start;
        while (
            end < text.Length
            && (
                char.IsLetterOrDigit(text[end])
                || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))
            )
        )
        {
            end++;
        }

        var numbered = end > start && (char.IsDigit(text[start]) || end == start + 1);
        var rest = text[end..].TrimStart();
        var titled =
            rest.Length == 0
            || rest[0] is ':' or '.' or '-' or '–' or '—' or '|'
            || (draft.Kind == BlockKind.Heading && char.IsUpper(rest[0]))
            || (TextStyleDetector.Detect(draft) != TextStyle.Plain && char.IsUpper(rest[0]));
        var looksLikeTitle =
            draft.Kind == BlockKind.Heading
            || TextStyleDetector.Detect(draft) != TextStyle.Plain
            || SentenceBoundaryDetector.IsUnterminated(text);
        return numbered && titled && looksLikeTitle ? text[..end] : null;
    }

    /// <summary>Where the number stands behind the word; 0 where the text does not begin with one.</summary>
    private static int FindNumberStart(string text)
    {
        var head = Folding.Fold(text.Length > 12 ? text[..12] : text);
        return
            LabelWords.FirstOrDefault(word => head.StartsWith(word, StringComparison.Ordinal))?.Length is { } length
            && length < text.Length
            ? length
            : 0;
    }
}
