namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// Matches notes with the markers of a stretch of text: the longest chain of markers whose numbers rise, the better
/// ones where several are as long. It takes time in proportion to n log n.
/// </summary>
internal static class NoteMarkerMatcher
{
    private const int PerMarker = 10;

    /// <summary>The chain of the style that has the longest.</summary>
    public static IReadOnlyList<NoteMarkerCandidate> FindChain(
        IEnumerable<NoteMarkerCandidate> candidates,
        int first,
        int last
    ) =>
        candidates
            .Where(one => one.Number >= first && one.Number <= last)
            .GroupBy(one => one.Style)
            .OrderBy(group => group.Key)
            .Select(group => FindLongest([.. group], first, last))
            .MaxBy(chain => chain.Sum(one => PerMarker + one.Quality))
        ?? [];

    private static List<NoteMarkerCandidate> FindLongest(List<NoteMarkerCandidate> candidates, int first, int last)
    {
        var (scores, previous) = (new int[candidates.Count], new int[candidates.Count]);
        // A Fenwick tree of the best chain that ends at a number no higher; -1 for none.
        var best = new int[last - first + 2];
        Array.Fill(best, -1);
        var end = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            var rank = candidates[i].Number - first + 1;
            var above = FindBest(best, scores, rank - 1);
            previous[i] = above;
            scores[i] = PerMarker + candidates[i].Quality + (above < 0 ? 0 : scores[above]);
            for (var k = rank; k < best.Length; k += k & -k)
            {
                best[k] = best[k] < 0 || scores[i] > scores[best[k]] ? i : best[k];
            }

            end = end < 0 || scores[i] > scores[end] ? i : end;
        }

        var chain = new List<NoteMarkerCandidate>();
        for (; end >= 0; end = previous[end])
        {
            chain.Add(candidates[end]);
        }

        chain.Reverse();
        return chain;
    }

    private static int FindBest(int[] best, int[] scores, int rank)
    {
        var found = -1;
        for (var k = rank; k > 0; k -= k & -k)
        {
            found = best[k] >= 0 && (found < 0 || scores[best[k]] > scores[found]) ? best[k] : found;
        }

        return found;
    }
}
