using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Blocks;

/// <summary>
/// A quotation set as a paragraph of its own: all italics, or all in quotation marks, below a colon, below another or
/// with its source at the end: <c>… a review by the Audit Commission that concluded:</c> / <c>*Working across
/// boundaries brings …*</c>. Quotations of several speakers, one on each line, become one block each.
/// </summary>
internal static class BlockQuotationRule
{
    private const int Shortest = 20;
    private const int ShortestItalic = 40;

    /// <summary>Marks them, and the second half of one that is interrupted like the first.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.SelectMany(FindQuotations).ToList();
        Draft? open = null;
        for (var i = 0; i < result.Count; i++)
        {
            var draft = result[i];
            if (!draft.IsPlainParagraph || draft.Text.Length < Shortest)
            {
                continue;
            }

            var continues =
                open is not null && IsItalic(draft) && SentenceBoundaryDetector.StartsMidSentence(draft.Text);
            if (continues || IsDisplayedQuotation(result, i))
            {
                result[i] = draft with { Kind = BlockKind.Quotation };
                open = SentenceBoundaryDetector.IsUnterminated(draft.Text) ? draft : null;
                context.AddFinding("taken for a displayed quotation", draft, OverrideHint.ForKind(draft.Text));
            }
        }

        return result;
    }

    /// <summary>
    /// All italics or all in quotation marks, and introduced by what stands above or ascribed at its end.
    /// </summary>
    private static bool IsDisplayedQuotation(List<Draft> drafts, int i)
    {
        var draft = drafts[i];
        var italic = IsItalic(draft);
        var quoted = QuotationDetector.StartsWithQuotationMark(draft.Text) && QuotationDetector.IsQuotation(draft.Text);
        return (italic && (IsIntroduced(drafts, i) || EndsWithCitation(draft.Text)))
            || (quoted && (IsIntroduced(drafts, i) || QuotationDetector.HasAttribution(draft.Text)));
    }

    private static bool IsItalic(Draft draft) =>
        draft.Text.Length >= ShortestItalic
        && draft.Content.Marks.Count > 0
        && TextStyleDetector.Detect(draft).HasFlag(TextStyle.Italic);

    /// <summary>Below a line that ends in a colon, and then one below another.</summary>
    private static bool IsIntroduced(List<Draft> drafts, int i) =>
        i > 0
        && drafts[i - 1] is var above
        && (
            (above.Kind is BlockKind.Paragraph or BlockKind.Quotation && above.Text[^1] == ':')
            || (above.Kind is BlockKind.Quotation && QuotationDetector.IsQuotation(above.Text))
        );

    /// <summary>A bracket with a year at the very end: <c>(Audit Commission, 2005 p2).</c></summary>
    private static bool EndsWithCitation(string text)
    {
        var open = text.LastIndexOf('(');
        return open > 0
            && text.Length - open < 80
            && text[open..].Contains(')', StringComparison.Ordinal)
            && WordTokenizer
                .Tokenize(text[open..])
                .Any(word => word.End - word.Start == 4 && char.IsDigit(text[open + word.Start]));
    }

    private static IEnumerable<Draft> FindQuotations(Draft draft)
    {
        if (
            draft.Kind is not (BlockKind.Quotation or BlockKind.Paragraph or BlockKind.PullQuote)
            || draft.Content.Breaks.Count is 0 or > 60
            || !QuotationDetector.StartsWithQuotationMark(draft.Text)
        )
        {
            return [draft];
        }

        var lines = draft.Content.Lines().ToList();
        return lines.TrueForAll(line => QuotationDetector.IsQuotation(line.Text))
            ? lines.Select(line => draft with { Content = line, Extent = line.Source })
            : [draft];
    }
}
