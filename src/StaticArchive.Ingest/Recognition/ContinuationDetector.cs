using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Recognition;

/// <summary>Tells whether two blocks are the halves of one that a page break or a float divides.</summary>
internal static class ContinuationDetector
{
    private const int ShortestFirstHalf = 20;
    private const int LongLine = 60;

    /// <summary>Abbreviations whose stop ends no sentence.</summary>
    private static readonly string[] OpenAbbreviations = [" al.", " e.g.", " i.e.", " vs.", " cf."];

    /// <summary>Whether <paramref name="rest"/> continues what <paramref name="first"/> begins.</summary>
    /// <param name="first">The block above.</param>
    /// <param name="rest">The block below.</param>
    /// <param name="interrupted">Whether a page number, a box or the like stands between them.</param>
    public static bool IsContinuation(Draft first, Draft rest, bool interrupted) =>
        CanBeJoined(first, rest)
        && (
            DividedCitationDetector.IsDivided(first.Text, rest.Text)
            || (
                SentenceBoundaryDetector.IsUnterminated(first.Text)
                    ? ResumesSentence(first, rest, interrupted)
                    : ResumesAfterStop(first.Text, rest.Text)
            )
        );

    private static bool CanBeJoined(Draft first, Draft rest) =>
        (first.Kind == rest.Kind || (first.Kind == BlockKind.ListItem && rest.Kind == BlockKind.Paragraph))
        && first.Kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem
        && first.Text.Length >= ShortestFirstHalf
        && (!first.IsWhole || IsBrokenByHand(first.Text, rest.Text))
        && !rest.HasThematicBreakAbove
        && !IsRemark(rest.Text)
        && first.Note?.Kind != BlockNoteKind.Footnote;

    /// <summary><c>[END OF RECORDING]</c>, <c>[00:04:12]</c></summary>
    private static bool IsRemark(string text) => text is ['[', .., ']'] && text.IndexOf(']') == text.Length - 1;

    /// <summary>
    /// A paragraph of a word processor ends where it ends, unless someone pressed a key within a sentence: no mark at
    /// the end of the one, and a word in small letters at the start of the other.
    /// </summary>
    private static bool IsBrokenByHand(string first, string rest) =>
        first.Length > LongLine
        && char.IsLetterOrDigit(first[^1])
        && rest.Length > 2
        && char.IsLower(rest[0])
        && (char.IsLower(rest[1]) || rest[1] == ' ');

    /// <summary>
    /// A stop ends the first half all the same before the speaker of a quotation (<c>“Nobody asked us.”</c> /
    /// <c>(Manager, site 3)</c>) and within an abbreviation (<c>… as Carter et al.</c> / <c>(1992) found</c>).
    /// </summary>
    private static bool ResumesAfterStop(string first, string rest) =>
        (SentenceBoundaryDetector.IsQuoted(first) && QuotationDetector.IsAttribution(rest))
        || (
            EndsInAbbreviation(first)
            && (SentenceBoundaryDetector.StartsMidSentence(rest) || SentenceBoundaryDetector.MayStartMidSentence(rest))
        );

    /// <summary>
    /// A small letter is sure to continue it; a bracket or a digit where the line above is long; a capital behind a
    /// word such as <c>the</c>, or at the top of a page.
    /// </summary>
    private static bool ResumesSentence(Draft first, Draft rest, bool interrupted)
    {
        if (SentenceBoundaryDetector.StartsMidSentence(rest.Text))
        {
            return true;
        }

        return SentenceBoundaryDetector.MayStartMidSentence(rest.Text)
            ? first.Text.Length > LongLine && !rest.IsMarkedUp && !AreClauses(first.Text, rest.Text)
            : SentenceBoundaryDetector.EndsMidClause(first.Text)
                || ((interrupted || rest.HasPageBreakAbove) && IsCutOff(first));
    }

    /// <summary>Both have numbers: <c>1.1.2 Tell the warden.</c> below <c>1.1.1 Ring the bell [2015]</c></summary>
    private static bool AreClauses(string first, string rest) =>
        NumberedParagraphDetector.HasNumbers(first) && NumberedParagraphDetector.HasNumbers(rest);

    private static bool IsCutOff(Draft first) =>
        first.Kind != BlockKind.ListItem && char.IsLower(first.Text[^1]) && first.Text.Length > LongLine;

    private static bool EndsInAbbreviation(string text) =>
        Array.Exists(OpenAbbreviations, abbreviation => text.EndsWith(abbreviation, StringComparison.Ordinal));
}
