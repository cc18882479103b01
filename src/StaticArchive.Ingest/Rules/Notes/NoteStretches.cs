namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// The stretches of a text that the parts of its list of notes belong to, where numbers begin again with each chapter:
/// <c>The board was new.1</c> behind the last marker of the chapter above.
/// </summary>
internal static class NoteStretches
{
    /// <summary>For each run its candidates.</summary>
    public static List<IEnumerable<NoteMarkerCandidate>> Find(
        IEnumerable<NoteMarkerCandidate> candidates,
        List<NoteRun> runs
    ) => runs.Count == 1 ? [candidates] : Divide([.. candidates], runs);

    private static List<IEnumerable<NoteMarkerCandidate>> Divide(
        List<NoteMarkerCandidate> candidates,
        List<NoteRun> runs
    )
    {
        var last = runs.Max(run => run.Lines[^1].Number);
        var style = NoteMarkerMatcher
            .FindChain(candidates, runs.Min(run => run.Lines[0].Number), last)
            .Select(one => one.Style)
            .FirstOrDefault();
        List<NoteMarkerCandidate> rest = [.. candidates.Where(one => one.Style == style)];
        var stretches = new List<IEnumerable<NoteMarkerCandidate>>();
        foreach (var run in runs)
        {
            var end = run == runs[^1] ? rest.Count : FindEnd(rest, run.Lines[0].Number, run.Lines[^1].Number);
            stretches.Add(rest[..end]);
            rest = rest[end..];
        }

        return stretches;
    }

    /// <summary>Where the first number comes again, once most numbers have been seen.</summary>
    private static int FindEnd(List<NoteMarkerCandidate> candidates, int first, int last)
    {
        var highest = first - 1;
        for (var i = 0; i < candidates.Count; i++)
        {
            var number = candidates[i].Number;
            if (number == first && (highest - first + 1) * 3 >= (last - first + 1) * 2)
            {
                return i;
            }

            highest = number == highest + 1 ? number : highest;
        }

        return candidates.Count;
    }
}
