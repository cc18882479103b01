using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// Notes that have signs for numbers: <c>* The count is of towns.</c> at the foot of a page, below a text with <c>many*
/// of them</c>. The proof is that the text above has the sign of each, and no sign begins two notes in a row, as
/// bullets do.
/// </summary>
internal static class SymbolNoteRule
{
    private const int MostMarkers = 3;

    /// <summary>Makes notes of them, and marks their markers.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var runs = SymbolRunFinder.Find(drafts);
        if (runs.Count == 0)
        {
            return drafts;
        }

        var notes = new NoteBuilder(drafts);
        var (from, count) = (0, 0);
        foreach (var run in runs)
        {
            var markers = FindMarkers(drafts, run, from);
            from = run.End + 1;
            if (markers.Count > 0)
            {
                notes.Add(run, markers, --count);
            }
        }

        return count == 0 ? drafts : notes.Build();
    }

    /// <summary>The markers of a run, with the numbers of their notes; none where a note has none.</summary>
    private static List<NoteMarkerCandidate> FindMarkers(IReadOnlyList<Draft> drafts, NoteRun run, int from)
    {
        var bySign = Enumerable
            .Range(from, Math.Max(0, run.Start - from))
            .Where(i => IsText(drafts[i]))
            .SelectMany(i => SymbolMarkerScanner.Scan(drafts[i], i))
            .ToLookup(marker => marker.Span.Slice(drafts[marker.Draft].Text), StringComparer.Ordinal);
        var markers = new List<NoteMarkerCandidate>();
        foreach (var line in run.Lines)
        {
            var own = bySign[line.Label].ToList();
            if (own.Count is 0 or > MostMarkers)
            {
                return [];
            }

            markers.AddRange(own.Select(marker => marker with { Number = line.Number }));
        }

        return [.. markers.OrderBy(marker => marker.Draft).ThenBy(marker => marker.Span.Start)];
    }

    private static bool IsText(Draft draft) =>
        draft.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem or BlockKind.Quotation;
}
