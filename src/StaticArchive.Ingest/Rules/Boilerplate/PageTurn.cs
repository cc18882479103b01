using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Up to three lines at the turn of a page within a sentence, one of them the number of the page: <c>… was found
/// (Lorne and</c> / <c>Northern Studies</c> / <c>Vol. 4 (2)</c> / <c>217</c> / <c>Tamm 2003) in the north</c>.
/// </summary>
internal static class PageTurn
{
    private const int MostLines = 4;
    private const int LongestLine = 90;
    private const int ShortestText = 40;

    /// <summary>Whether a line is one of those.</summary>
    public static bool Holds(IReadOnlyList<Draft> drafts, int i)
    {
        if (!IsLine(drafts[i]) || !HasNumber(drafts, Math.Max(0, i - MostLines), Math.Min(drafts.Count, i + MostLines)))
        {
            return false;
        }

        for (var above = i - 1; above >= 0 && above >= i - MostLines; above--)
        {
            if (IsTurnBelow(drafts, above, i))
            {
                return true;
            }

            if (!IsLine(drafts[above]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the text above goes on below a line, with nothing but lines of a page between.</summary>
    private static bool IsTurnBelow(IReadOnlyList<Draft> drafts, int above, int i)
    {
        for (
            var below = i + 1;
            IsText(drafts[above]) && below < drafts.Count && below <= above + MostLines + 1;
            below++
        )
        {
            if (
                IsText(drafts[below])
                && HasNumber(drafts, above + 1, below)
                && PageEdge.AreHalves(drafts[above].Text, drafts[below].Text)
            )
            {
                return true;
            }

            if (!IsLine(drafts[below]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// A short line that ends no sentence and opens no bracket, so that it is no text that goes on below.
    /// </summary>
    private static bool IsLine(Draft draft) =>
        draft.IsPageArtifact
        || (
            draft.Kind == BlockKind.Paragraph
            && draft.Text.Length <= LongestLine
            && draft.Content.Breaks.Count == 0
            && draft.Text.AsSpan().Count('(') <= draft.Text.AsSpan().Count(')')
            && !SentenceBoundaryDetector.StartsMidSentence(draft.Text)
            && (
                SentenceBoundaryDetector.IsUnterminated(draft.Text)
                || draft.Text.EndsWith(" et al.", StringComparison.Ordinal)
            )
        );

    private static bool HasNumber(IReadOnlyList<Draft> drafts, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (drafts[i].IsParatext(BlockNoteKind.PageNumber))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(Draft draft) =>
        draft.Kind is BlockKind.Paragraph or BlockKind.ListItem && draft.Text.Length > ShortestText;
}
