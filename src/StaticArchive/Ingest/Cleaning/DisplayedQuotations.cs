using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A quotation set as a paragraph of its own: all italics, or all in quotation marks, below a colon or with its source at
/// the end: <c>… a review by the Audit Commission that concluded:</c> / <c>*Working across boundaries brings …*</c>.
/// </summary>
internal static class DisplayedQuotations
{
    private const int Shortest = 40;

    /// <summary>Marks them; the second half of one that something interrupts goes with the first.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.ToList();
        Draft? open = null;
        for (var i = 0; i < result.Count; i++)
        {
            var draft = result[i];
            if (!draft.IsPlain || draft.Text.Length < Shortest)
            {
                continue;
            }

            var italic = (Styles.Of(draft) & Style.Italic) != 0;
            var goesOn = italic && open is not null && Sentences.Continues(draft.Text);
            if (goesOn || ((italic || Sentences.IsQuoted(draft.Text)) && (IsAnnounced(result, i) || (italic && EndsWithSource(draft.Text)))))
            {
                result[i] = draft with { Kind = BlockKind.Quotation };
                open = Sentences.IsOpen(draft.Text) ? draft : null;
            }
        }

        return result;
    }

    private static bool IsAnnounced(List<Draft> drafts, int i) => i > 0 && drafts[i - 1].Kind is BlockKind.Paragraph or BlockKind.Quotation && drafts[i - 1].Text[^1] == ':';

    /// <summary>A bracket with a year at the very end: <c>(Audit Commission, 2005 p2).</c></summary>
    private static bool EndsWithSource(string text)
    {
        var open = text.LastIndexOf('(');
        return open > 0 && text.Length - open < 80 && text[open..].Contains(')', StringComparison.Ordinal)
            && Text.Words.Find(text[open..]).Any(word => word.End - word.Start == 4 && char.IsDigit(text[open + word.Start]));
    }
}
