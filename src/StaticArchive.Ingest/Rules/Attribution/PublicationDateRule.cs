using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Notes every date at the edges of a document that may be the day it came out, with how far its place and the words
/// before it are to be trusted: a day of publication before that of a meeting, both before a running head and the year
/// of the copyright line.
/// </summary>
internal static class PublicationDateRule
{
    private const int LongestRunningHead = 120;
    private const int MostHeads = 4;
    private const int DayLength = 10;
    private const int WellTrusted = 24;

    /// <summary>Titles whose year is that of the paper, not of what it is about.</summary>
    private static readonly HashSet<string> PeriodicalWords = WordList.ParseSet(
        "report accounts statistics bulletin plan budget survey review yearbook jahresbericht rapport adroddiad "
            + "memoria",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly string[] SelfReferences =
    [
        "this paper was",
        "this article was",
        "this lecture was",
        "this speech was",
        "this report was",
        "this essay was",
        "dieser vortrag",
        "cette conférence",
    ];

    /// <summary>Adds the candidates; blocks stay as they are.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var edges = DocumentEdges.Collect(drafts);
        var monthFirst = DateOrderDetector.IsMonthFirst(drafts);
        foreach (var line in edges.Top.Where(line => !line.IsBelowTitle || line.Draft.Kind != BlockKind.ListItem))
        {
            AddDates(line, FindPlaceAtTop(line), monthFirst, context);
        }

        foreach (var line in edges.End)
        {
            AddDates(line, FindPlaceAtEnd(line), monthFirst, context);
        }

        var heads = 0;
        foreach (var draft in drafts)
        {
            if (
                draft.IsParatext(BlockNoteKind.RunningHead)
                && draft.Text.Length < LongestRunningHead
                && heads++ < MostHeads
            )
            {
                AddDates(
                    new EdgeLine(draft.Text, draft.Extent, draft),
                    MetadataEvidence.RunningHeadDate,
                    monthFirst,
                    context
                );
            }
        }

        return monthFirst ? [.. drafts.Select(ReadMonthFirst)] : drafts;
    }

    /// <summary>What other rules read with the day first: <c>10/03/14</c> in an American paper.</summary>
    private static Draft ReadMonthFirst(Draft draft) =>
        draft.States(PaperField.Issued)
        && draft.Text.Contains('/')
        && new DateFinder(monthFirst: true).FindAll(draft.Text) is [{ IsDay: true } date]
            ? draft with
            {
                Statements =
                [
                    .. draft.Statements.Select(statement =>
                        statement.Field == PaperField.Issued ? statement with { Value = date.Edtf } : statement
                    ),
                ],
            }
            : draft;

    private static void AddDates(EdgeLine line, MetadataEvidence? place, bool monthFirst, RuleContext context)
    {
        if (place is null)
        {
            return;
        }

        foreach (var date in DatedLine.ParseAll(line.Text, place, monthFirst))
        {
            var evidence =
                date is { IsYear: true, Evidence: { } found } && found == MetadataEvidence.DateAtTop
                    ? MetadataEvidence.YearAtTop
                    : date.Evidence;
            var isTooVague = evidence == MetadataEvidence.DateInTitle && date.Edtf.Length < DayLength;
            if (evidence is not null && !isTooVague && !IsKnown(line, date.Edtf, evidence))
            {
                context.AddCandidate(new MetadataStatement(PaperField.Issued, date.Edtf, evidence), line.Extent);
            }
        }
    }

    /// <summary>Whether its block states the same already, and trusted well.</summary>
    private static bool IsKnown(EdgeLine line, string edtf, MetadataEvidence evidence) =>
        line.Draft.Statements.Any(statement =>
            statement.Field == PaperField.Issued
            && statement.Value == edtf
            && statement.Evidence.Rank >= Math.Min(evidence.Rank, WellTrusted)
        );

    private static MetadataEvidence? FindPlaceAtTop(EdgeLine line) =>
        line.IsTitle ? (HasPeriodicalWord(line.Text) ? MetadataEvidence.YearInTitle : MetadataEvidence.DateInTitle)
        : line.IsProse ? FindPlaceInProse(line.Text)
        : StatesRights(line.Text) ? MetadataEvidence.CopyrightYear
        : DateLineDetector.IsLabelledDate(line.Text) ? MetadataEvidence.DateLine
        : IsJournalLine(line.Text) ? MetadataEvidence.JournalLine
        : HasPeriodicalWord(line.Text) && !line.IsBelowTitle ? MetadataEvidence.YearInTitle
        : MetadataEvidence.DateAtTop;

    /// <summary>At the end only a date of its own counts, a signed one, or the year of the copyright line.</summary>
    private static MetadataEvidence? FindPlaceAtEnd(EdgeLine line) =>
        StatesRights(line.Text) ? MetadataEvidence.CopyrightYear
        : line.IsProse ? FindPlaceInProse(line.Text)
        : DateLineDetector.IsLabelledDate(line.Text) || IsPrintingOrder(line.Text) ? MetadataEvidence.DateAtEnd
        : null;

    /// <summary><c>Ordered, by the House of Lords, to be Printed, 4th December 2003</c></summary>
    private static bool IsPrintingOrder(string text) =>
        text.StartsWith("Ordered", StringComparison.OrdinalIgnoreCase)
        && text.Contains("to be printed", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>This paper was given at the River Seminar on 6 May 2004.</c></summary>
    private static MetadataEvidence? FindPlaceInProse(string text) =>
        SelfReferences.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase))
            ? MetadataEvidence.DateAtEnd
            : null;

    private static bool HasPeriodicalWord(string text) => WordTokenizer.GetWords(text).Any(PeriodicalWords.Contains);

    private static bool StatesRights(string text) =>
        text.Contains('©') || text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>River Studies 9 (2015) 41-56</c>, <c>River Studies, Vol. 12, No. 3, 2008</c></summary>
    private static bool IsJournalLine(string text)
    {
        var words = WordTokenizer.Split(text);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return words.Exists(word => word is "Vol" or "Volume" or "pp" or "ISSN" or "Band" or "Heft" or "tome")
            || (open > 1 && char.IsAsciiDigit(text[open - 2]) && text.IndexOf(')', open) == open + 5);
    }
}
