using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// Boxes set into the text: a title such as <c>Box 3 – Mrs Smith</c> and what belongs to it. A box ends where its content
/// ends: where the sentence it interrupted goes on, where the text speaks of the box itself, where a source line closes it,
/// at the next heading, or at once when its chart was lost.
/// </summary>
internal static class Boxes
{
    /// <summary>Marks titles and members; boxes keep their place, the joining of what they interrupt comes after.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.ToList();
        var number = 0;
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Kind is not (BlockKind.Heading or BlockKind.Paragraph) || Title(result[i]) is not { } label)
            {
                continue;
            }

            number++;
            var end = context.Corrections.Boxes.TryGetValue(Folding.Fold(label), out var told)
                ? Math.Min(result.Count, i + 1 + Math.Max(0, told))
                : BoxEnd.Find(result, i, label);
            var lost = end == i + 1 ? "chart or table" : null;
            result[i] = result[i] with { Kind = BlockKind.Box, Box = number, Level = 0, Lost = lost };
            for (var k = i + 1; k < end; k++)
            {
                result[k] = result[k] with { Box = number, Kind = result[k].Kind == BlockKind.Heading ? BlockKind.Paragraph : result[k].Kind };
            }

            var what = lost is null ? $"{label} was taken to hold the {end - i - 1} block(s) after its title" : $"{label} has lost its content";
            context.Guessed(what, result[i], $"boxes: [{{title: {label}, blocks: N}}] in paper.yml");
            i = end - 1;
        }

        return result;
    }

    /// <summary>
    /// The label of a box's title, e.g. <c>Box 3</c>: the word, a number or letter, and then the end, a colon, a dash or a
    /// stop; in a paragraph only when the whole is short and set as a title.
    /// </summary>
    private static string? Title(Draft draft)
    {
        var text = draft.Text;
        var folded = Folding.Fold(text.Length > 12 ? text[..12] : text);
        if (!folded.StartsWith("box ", StringComparison.Ordinal) || text.Length > 160)
        {
            return null;
        }

        var end = 4;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        var numbered = end > 4 && (char.IsDigit(text[4]) || end == 5);
        var rest = text[end..].TrimStart();
        var titled = rest.Length == 0 || rest[0] is ':' or '.' or '-' or '–' or '—' or '|' || (draft.Kind == BlockKind.Heading && char.IsUpper(rest[0]));
        var looksLikeTitle = draft.Kind == BlockKind.Heading || Styles.Of(draft) != Style.Plain || Sentences.IsOpen(text);
        return numbered && titled && looksLikeTitle ? text[..end] : null;
    }
}
