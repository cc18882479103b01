using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>Finds runs of lines that begin as notes do.</summary>
internal static class NoteRunFinder
{
    // Blocks that may stand between two notes of a list: further paragraphs of the first one.
    private const int MostContinuations = 3;
    private const int LongestPartHeading = 60;

    /// <summary>The runs, in order.</summary>
    public static List<NoteRun> Find(IReadOnlyList<Draft> drafts)
    {
        var runs = new List<NoteRun>();
        var lines = new List<NoteLine>();
        var heading = -1;
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var line in FindLines(drafts[i], i))
            {
                if (lines.Count > 0 && !GoesOn(drafts, lines[^1], line, heading >= 0))
                {
                    runs.Add(new NoteRun([.. lines], heading));
                    lines.Clear();
                }

                if (lines.Count == 0)
                {
                    heading = FindHeading(drafts, i, runs);
                }

                lines.Add(line);
            }
        }

        if (lines.Count > 0)
        {
            runs.Add(new NoteRun([.. lines], heading));
        }

        return runs;
    }

    /// <summary>Whether a line is nothing but strokes, which part the text of a page from its notes.</summary>
    public static bool IsStroke(string line) =>
        line.Length > 3 && line.All(unit => unit is '_' or '-' or '—' or '–' or ' ');

    /// <summary>Lines of a block: the first one, below a stroke, and those below with the next numbers.</summary>
    private static List<NoteLine> FindLines(Draft draft, int index)
    {
        var found = new List<NoteLine>();
        if (draft is { ListNumber: > 0, Kind: BlockKind.ListItem, BoxNumber: 0 })
        {
            // The number that HTML gives an item is not in its text.
            return [new NoteLine(index, 0, draft.ListNumber.Value, HasStop: true)];
        }

        if (draft.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || draft.BoxNumber != 0)
        {
            return found;
        }

        var start = 0;
        foreach (var end in draft.Content.Breaks.Append(draft.Text.Length))
        {
            var line = NoteLine.Parse(draft.Text, index, start, end);
            if (line is not null && (found.Count == 0 || line.Number == found[^1].Number + 1))
            {
                found.Add(line);
            }
            else if (found.Count == 0 && !IsStroke(draft.Text[start..end]))
            {
                break;
            }

            start = end + 1;
        }

        return found;
    }

    private static bool GoesOn(IReadOnlyList<Draft> drafts, NoteLine above, NoteLine line, bool headed)
    {
        var others = 0;
        for (var i = above.Draft + 1; i < line.Draft; i++)
        {
            if (drafts[i].IsPageArtifact)
            {
                continue;
            }

            others++;
            if (!headed || others > MostContinuations || drafts[i].Kind == BlockKind.Heading || IsSection(drafts[i]))
            {
                return false;
            }
        }

        return line.Number == above.Number + 1;
    }

    private static bool IsSection(Draft draft) =>
        draft.Text.Length < 60
        && (SectionRoleClassifier.Classify(draft.Text) != SectionRole.None || NoteWords.IsHeading(draft.Text));

    /// <summary>
    /// The heading above a block that names notes, or that of the run before where only a short line parts the two, as
    /// notes of chapters have it: <c>Chapter 2</c>; -1 for none.
    /// </summary>
    private static int FindHeading(IReadOnlyList<Draft> drafts, int i, List<NoteRun> runs)
    {
        var above = FindAbove(drafts, i);
        if (above < 0 || IsNotes(drafts[above]))
        {
            return above;
        }

        if (!IsPartHeading(drafts[above]))
        {
            return -1;
        }

        var before = FindAbove(drafts, above);
        return before >= 0 && IsNotes(drafts[before]) ? before
            : runs.Count > 0 && runs[^1].End == before ? runs[^1].Heading
            : -1;
    }

    private static int FindAbove(IReadOnlyList<Draft> drafts, int i)
    {
        do
        {
            i--;
        } while (i >= 0 && drafts[i].IsPageArtifact);

        return i;
    }

    private static bool IsNotes(Draft draft) =>
        draft.Kind is BlockKind.Paragraph or BlockKind.Heading && NoteWords.IsHeading(draft.Text);

    private static bool IsPartHeading(Draft draft) =>
        draft.Kind is BlockKind.Paragraph or BlockKind.Heading
        && draft.Text.Length < LongestPartHeading
        && !draft.Text.EndsWith('.')
        && SectionRoleClassifier.Classify(draft.Text) != SectionRole.References;
}
