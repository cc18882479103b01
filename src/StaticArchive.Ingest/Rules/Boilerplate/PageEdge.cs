using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>What shows that a block stands at the head or foot of a page.</summary>
internal static class PageEdge
{
    private const int LongText = 40;
    private const int MostLines = 3;

    /// <summary>A page break or a page number right above or below, or a sentence that it interrupts.</summary>
    public static bool IsAt(IReadOnlyList<Draft> drafts, int i) =>
        drafts[i].HasPageBreakAbove
        || (i + 1 < drafts.Count && drafts[i + 1].HasPageBreakAbove)
        || IsBesideNumber(drafts, i, -1)
        || IsBesideNumber(drafts, i, +1)
        || InterruptsSentence(drafts, i);

    /// <summary><c>so that no single plan</c> / the head / <c>will serve them all</c></summary>
    public static bool InterruptsSentence(IReadOnlyList<Draft> drafts, int i)
    {
        var (above, below) = (i - 1, i + 1);
        while (above >= 0 && drafts[above].IsPageArtifact)
        {
            above--;
        }

        while (below < drafts.Count && drafts[below].IsPageArtifact)
        {
            below++;
        }

        return above >= 0
            && below < drafts.Count
            && drafts[above].Kind is BlockKind.Paragraph or BlockKind.ListItem
            && drafts[above].Text.Length > LongText
            && drafts[below].Kind == BlockKind.Paragraph
            && AreHalves(drafts[above].Text, drafts[below].Text);
    }

    /// <summary>Whether a sentence, or a citation, begins in one text and goes on in the other.</summary>
    public static bool AreHalves(string above, string below) =>
        (SentenceBoundaryDetector.IsUnterminated(above) && SentenceBoundaryDetector.StartsMidSentence(below))
        || DividedCitationDetector.IsDivided(above, below);

    /// <summary>A page number, perhaps with another line of the head between.</summary>
    private static bool IsBesideNumber(IReadOnlyList<Draft> drafts, int i, int step)
    {
        var at = i + step;
        for (var lines = 1; lines < MostLines && Is(at, BlockNoteKind.RunningHead); lines++)
        {
            at += step;
        }

        return Is(at, BlockNoteKind.PageNumber);
        bool Is(int at, BlockNoteKind kind) => drafts.ElementAtOrDefault(at)?.IsParatext(kind) == true;
    }
}
