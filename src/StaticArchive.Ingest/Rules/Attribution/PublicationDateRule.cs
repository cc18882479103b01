using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Notes every date at the edges of a document that may be the day it came out, with how far its place and the words
/// before it are to be trusted: a day of publication before that of a meeting, both before a running head and the year
/// of the copyright line.
/// </summary>
internal static class PublicationDateRule
{
    private const int LongestRunningHead = 120;

    /// <summary>Titles whose year is that of the paper, not of what it is about.</summary>
    private static readonly HashSet<string> PeriodicalWords = WordList.ParseSet(
        "report accounts statistics bulletin plan budget survey review yearbook jahresbericht rapport adroddiad memoria",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Adds the candidates; blocks stay as they are.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var edges = EdgeLines.Collect(drafts);
        var monthFirst = DateOrderDetector.IsMonthFirst(drafts);
        foreach (var line in edges.Top)
        {
            AddDates(line, FindPlaceAtTop(line), monthFirst, context);
        }

        foreach (var line in edges.End)
        {
            AddDates(line, FindPlaceAtEnd(line), monthFirst, context);
        }

        foreach (var draft in drafts)
        {
            if (draft.IsParatext(BlockNoteKind.RunningHead) && draft.Text.Length < LongestRunningHead)
            {
                AddDates(
                    new EdgeLine(draft.Text, draft.Extent, draft),
                    MetadataEvidence.RunningHeadDate,
                    monthFirst,
                    context
                );
            }
        }

        return drafts;
    }

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
            if (evidence is not null)
            {
                context.Candidates.Add(
                    new LocatedStatement(new MetadataStatement(PaperField.Issued, date.Edtf, evidence), line.Extent)
                );
            }
        }
    }

    private static MetadataEvidence? FindPlaceAtTop(EdgeLine line) =>
        line.IsTitle ? (HasPeriodicalWord(line.Text) ? MetadataEvidence.YearInTitle : null)
        : StatesRights(line.Text) ? MetadataEvidence.CopyrightYear
        : DateLineDetector.IsLabelledDate(line.Text) ? MetadataEvidence.DateLine
        : IsJournalLine(line.Text) ? MetadataEvidence.JournalLine
        : HasPeriodicalWord(line.Text) && !line.IsBelowTitle ? MetadataEvidence.YearInTitle
        : MetadataEvidence.DateAtTop;

    /// <summary>At the end only a date of its own counts, a signed one, or the year of the copyright line.</summary>
    private static MetadataEvidence? FindPlaceAtEnd(EdgeLine line) =>
        StatesRights(line.Text) ? MetadataEvidence.CopyrightYear
        : DateLineDetector.IsLabelledDate(line.Text) ? MetadataEvidence.DateAtEnd
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
