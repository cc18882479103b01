using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A quotation set as a paragraph of its own: all italics, or all in quotation marks, below a colon, below another or with its
/// source at the end: <c>… a review by the Audit Commission that concluded:</c> / <c>*Working across boundaries brings …*</c>. Voices on
/// lines of their own are blocks of their own.
/// </summary>
internal static class DisplayedQuotations
{
    private const int Shortest = 20;
    private const int ShortestItalic = 40;

    /// <summary>Marks them; the second half of one that something interrupts goes with the first.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.SelectMany(Voices).ToList();
        Draft? open = null;
        for (var i = 0; i < result.Count; i++)
        {
            var draft = result[i];
            if (!draft.IsPlain || draft.Text.Length < Shortest)
            {
                continue;
            }

            var italic = draft.Text.Length >= ShortestItalic && draft.Content.Marks.Count > 0 && (Styles.Of(draft) & Style.Italic) != 0;
            var goesOn = italic && open is not null && Sentences.Continues(draft.Text);
            var quoted = Quotations.Opens(draft.Text) && Quotations.IsVoice(draft.Text);
            if (goesOn || ((italic || quoted) && (IsAnnounced(result, i) || (italic && EndsWithSource(draft.Text)) || (quoted && Quotations.HasSpeaker(draft.Text)))))
            {
                result[i] = draft with { Kind = BlockKind.Quotation };
                open = Sentences.IsOpen(draft.Text) ? draft : null;
                context.Guessed("taken for a displayed quotation", draft, Override.Kind(draft.Text));
            }
        }

        return result;
    }

    /// <summary>Below a line that ends in a colon, and then one below another.</summary>
    private static bool IsAnnounced(List<Draft> drafts, int i) =>
        i > 0 && ((drafts[i - 1].Kind is BlockKind.Paragraph && drafts[i - 1].Text[^1] == ':') || (drafts[i - 1].Kind is BlockKind.Quotation && (drafts[i - 1].Text[^1] == ':' || Quotations.IsVoice(drafts[i - 1].Text))));

    /// <summary>A bracket with a year at the very end: <c>(Audit Commission, 2005 p2).</c></summary>
    private static bool EndsWithSource(string text)
    {
        var open = text.LastIndexOf('(');
        return open > 0 && text.Length - open < 80 && text[open..].Contains(')', StringComparison.Ordinal)
            && Text.Words.Find(text[open..]).Any(word => word.End - word.Start == 4 && char.IsDigit(text[open + word.Start]));
    }

    private static IEnumerable<Draft> Voices(Draft draft)
    {
        if (draft.Kind is not (BlockKind.Quotation or BlockKind.Paragraph or BlockKind.PullQuote) || draft.Content.Breaks.Count is 0 or > 60 || !Quotations.Opens(draft.Text))
        {
            return [draft];
        }

        var lines = draft.Content.Lines().ToList();
        return lines.TrueForAll(line => Quotations.IsVoice(line.Text)) ? lines.Select(line => draft with { Content = line, Extent = line.Source }) : [draft];
    }
}
