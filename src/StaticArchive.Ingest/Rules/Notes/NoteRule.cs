using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// Footnotes and endnotes that nothing marks: <c>1 The count is of towns.</c> at the foot of a page, or below a heading
/// <c>Notes</c>. The proof is in the numbers: they are in order, and the text above has a marker for each, in order
/// too, <c>the towns are many,1 so that …</c>; without it a numbered list stays one.
/// </summary>
internal static class NoteRule
{
    /// <summary>Makes notes of them, and marks their markers.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var runs = NoteRunFinder.Find(drafts);
        // A format may mark some notes and not the others, which then have a heading of their own.
        runs = drafts.Any(draft => draft is { Field: PaperField.Footnote, Label: not null })
            ? runs.FindAll(run => run.Heading >= 0)
            : runs;
        return runs.Count == 0 ? drafts : Mark(drafts, runs);
    }

    private static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts, List<NoteRun> runs)
    {
        var notes = new NoteBuilder(drafts);
        var (from, last, lists) = (0, 0, 0);
        var hasNumerals = runs.Exists(run => run.Lines[0].Symbol is not null);
        var markers = drafts
            .Select((draft, i) => IsProse(draft) ? FindMarkers(draft, i, hasNumerals) : NoMarkers)
            .ToList();
        for (var i = 0; i < runs.Count; )
        {
            var part = TakePart(runs, i);
            i += part.Count;
            var stretches = NoteStretches.Find(
                Enumerable.Range(from, Math.Max(0, part[0].Start - from)).SelectMany(k => markers[k]),
                part
            );
            foreach (var (run, stretch) in part.Zip(stretches))
            {
                if (FindProof(drafts, run, stretch, last) is { } chain)
                {
                    notes.Add(run, chain, ++lists);
                    (from, last) = (run.End + 1, run.Lines[^1].Number);
                }
            }
        }

        return notes.Build();
    }

    private static IReadOnlyList<NoteMarkerCandidate> FindMarkers(Draft draft, int index, bool hasNumerals) =>
        hasNumerals
            ? [.. NoteMarkerScanner.Scan(draft, index), .. NumeralMarkerScanner.Scan(draft, index)]
            : [.. NoteMarkerScanner.Scan(draft, index)];

    /// <summary>The runs below one heading, or one alone.</summary>
    private static List<NoteRun> TakePart(List<NoteRun> runs, int first)
    {
        var heading = runs[first].Heading;
        return heading < 0 ? [runs[first]] : [.. runs.Skip(first).TakeWhile(run => run.Heading == heading)];
    }

    /// <summary>The markers that prove a run to be notes; null where they do not.</summary>
    private static IReadOnlyList<NoteMarkerCandidate>? FindProof(
        IReadOnlyList<Draft> drafts,
        NoteRun run,
        IEnumerable<NoteMarkerCandidate> candidates,
        int last
    )
    {
        var isList = run.Heading >= 0 || IsListOfNotes(drafts, run);
        if (!isList && !CanStandAtFoot(drafts, run, last))
        {
            return null;
        }

        var chain = NoteMarkerMatcher.FindChain(candidates, run.Lines[0].Number, run.Lines[^1].Number);
        return IsProof(chain, run, isList) ? chain : null;
    }

    private static IReadOnlyList<NoteMarkerCandidate> NoMarkers => [];

    /// <summary>
    /// A list under its heading may have a note or two whose marker is lost; at the foot of a page each has its own,
    /// unless the numbers go on from a page before.
    /// </summary>
    private static bool IsProof(IReadOnlyList<NoteMarkerCandidate> chain, NoteRun run, bool isList)
    {
        var count = run.Lines.Count;
        return isList
            ? chain.Count * 3 >= count * 2
            : HasEnough(chain, run)
                && chain.All(one =>
                    one.Style is NoteMarkerStyle.Glued or NoteMarkerStyle.Raised or NoteMarkerStyle.Bracketed
                )
                && chain.Any(one => one.Quality > 0);
    }

    /// <summary>
    /// All, or half of a page whose numbers go on. Of a first page one may be lost in three, where the figures stand
    /// bare: <c>2 Two towns wrote.</c>
    /// </summary>
    private static bool HasEnough(IReadOnlyList<NoteMarkerCandidate> chain, NoteRun run)
    {
        var count = run.Lines.Count;
        return chain.Count == count
            || (NoteNumerals.GetRank(run.Lines[0].Number) > 1 && chain.Count * 2 >= count)
            || (!run.Lines[0].HasStop && chain.Count > 2 && chain.Count * 3 >= count * 2 && chain.All(IsSure));
    }

    private static bool IsSure(NoteMarkerCandidate marker) => marker.Quality > 1;

    /// <summary>
    /// A list under a heading for references is one of notes where it says <c>ibid.</c> or the like.
    /// </summary>
    private static bool IsListOfNotes(IReadOnlyList<Draft> drafts, NoteRun run) =>
        IsBelowReferences(drafts, run)
        && run.Lines[0].Number == 1
        && run.Lines.Count > 2
        && run.Lines.Any(line => NoteWords.HasSign(drafts[line.Draft].Text));

    private static bool IsBelowReferences(IReadOnlyList<Draft> drafts, NoteRun run)
    {
        var i = run.Start - 1;
        while (i >= 0 && drafts[i].IsPageArtifact)
        {
            i--;
        }

        return i >= 0
            && drafts[i].Text.Length < 60
            && SectionRoleClassifier.Classify(drafts[i].Text) == SectionRole.References;
    }

    /// <summary>
    /// Numbers begin again or go on from the page before. With a stop behind the number it looks like any list, and has
    /// to stand where a page ends.
    /// </summary>
    private static bool CanStandAtFoot(IReadOnlyList<Draft> drafts, NoteRun run, int last) =>
        (NoteNumerals.GetRank(run.Lines[0].Number) == 1 || run.Lines[0].Number == last + 1)
        && !IsBelowReferences(drafts, run)
        && (!run.Lines[0].HasStop || EndsPage(drafts, run));

    private static bool EndsPage(IReadOnlyList<Draft> drafts, NoteRun run) =>
        run.End + 1 >= drafts.Count || drafts[run.End + 1].IsPageArtifact || drafts[run.End + 1].HasPageBreakAbove;

    /// <summary>Names above affiliations have raised numbers too; they have hardly a small letter.</summary>
    public static bool IsProse(Draft draft)
    {
        if (draft.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.Heading))
        {
            return false;
        }

        var (words, small) = (0, 0);
        var isStart = true;
        foreach (var unit in draft.Text)
        {
            words += isStart && char.IsLetter(unit) ? 1 : 0;
            small += isStart && char.IsLower(unit) ? 1 : 0;
            isStart = unit == ' ' || (isStart && !char.IsLetterOrDigit(unit));
        }

        return small * 3 > words || draft is { Kind: BlockKind.Heading, IsMarkedUp: true };
    }
}
