using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// The lines at the top of a document, down to its first prose or section, and those at its end, whatever other rules
/// took them for. That is where a document says who wrote it and when.
/// </summary>
/// <param name="Top">Those at the top.</param>
/// <param name="End">Those at the end.</param>
/// <param name="Title">Index of the title's block; -1 where there is none.</param>
internal sealed record DocumentEdges(IReadOnlyList<EdgeLine> Top, IReadOnlyList<EdgeLine> End, int Title)
{
    private const int MostTopBlocks = 40;
    private const int MostEndBlocks = 25;
    private const int LongestLine = 240;
    private const int LongestProse = 400;
    private const int FewestWordsOfProse = 12;

    private static readonly string[] PublicationNotes =
    [
        "in: ",
        "reprinted from ",
        "first published ",
        "published in ",
    ];

    /// <summary>Collects them.</summary>
    public static DocumentEdges Collect(IReadOnlyList<Draft> drafts)
    {
        var title = FindTitle(drafts);
        var speakers = SpeakerLabelDetector.Learn(drafts);
        var top = new List<EdgeLine>();
        var at = 0;
        while (
            at < drafts.Count
            && at < MostTopBlocks
            && !EndsTop(drafts[at], isBelowTitle: at > title)
            && !speakers.IsSpeech(drafts[at].Text)
        )
        {
            AddLines(top, drafts[at], at, title);
            at++;
        }

        var end = new List<EdgeLine>();
        for (var i = Math.Max(at, drafts.Count - MostEndBlocks); i < drafts.Count; i++)
        {
            AddLines(end, drafts[i], i, title);
        }

        return new DocumentEdges(top, end, title);
    }

    private static int FindTitle(IReadOnlyList<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count && i < MostTopBlocks; i++)
        {
            if (drafts[i].IsTitle)
            {
                return i;
            }
        }

        return -1;
    }

    private static void AddLines(List<EdgeLine> lines, Draft draft, int block, int title)
    {
        if (draft.Kind is BlockKind.Reference or BlockKind.Table)
        {
            return;
        }

        if (draft.Kind != BlockKind.Heading && ProseDetector.IsProse(draft.Text))
        {
            AddProse(lines, draft, block, title);
            return;
        }

        foreach (var line in draft.Content.Lines())
        {
            if (line.Text.Length is > 0 and < LongestLine)
            {
                lines.Add(
                    new EdgeLine(line.Text, line.Source, draft)
                    {
                        IsBelowTitle = block > title,
                        IsTitle = block == title,
                    }
                );
            }
        }
    }

    /// <summary>The lines of prose say nothing by themselves.</summary>
    private static void AddProse(List<EdgeLine> lines, Draft draft, int block, int title)
    {
        if (draft.Text.Length < LongestProse)
        {
            lines.Add(new EdgeLine(draft.Text, draft.Extent, draft) { IsBelowTitle = block > title, IsProse = true });
        }
    }

    /// <summary><c>In: E. Lee (ed.) Rivers and Boards. Southwick: River Press, 1987.</c></summary>
    private static bool IsPublicationNote(string text) =>
        Array.Exists(PublicationNotes, note => text.StartsWith(note, StringComparison.OrdinalIgnoreCase));

    private static bool OpensText(string text) =>
        SentenceBoundaryDetector.CountWords(text) >= FewestWordsOfProse
        && ProseDetector.IsProse(text)
        && !IsPublicationNote(text)
        && StatementOfResponsibility.Parse(text) is null;

    /// <summary>Prose, a section with a known name or a numbered heading.</summary>
    private static bool EndsTop(Draft draft, bool isBelowTitle) =>
        draft.Kind switch
        {
            BlockKind.Metadata => draft.Field == PaperField.Abstract,
            BlockKind.Paragraph => isBelowTitle && OpensText(draft.Text),
            BlockKind.Heading => !draft.IsTitle
                && isBelowTitle
                && (
                    (draft.Text is [var first, ..] && char.IsAsciiDigit(first))
                    || SectionRoleClassifier.Classify(draft.Text) != SectionRole.None
                ),
            _ => false,
        };
}
