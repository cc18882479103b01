namespace StaticArchive.Model.Text;

/// <summary>Edit distance between two words (Levenshtein with swaps of neighbours, bounded).</summary>
public static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 when it is larger.</summary>
    public static int ComputeBounded(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            if (ComputeRow(a, b, (i, limit), (before, previous, current)) > limit)
            {
                return limit + 1;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    /// <summary>
    /// One letter of the first word against those of the second; the least distance. What lies further from the
    /// diagonal than the limit is over the limit, so two long titles cost no more than their length.
    /// </summary>
    private static int ComputeRow(
        string a,
        string b,
        (int Letter, int Limit) at,
        (int[] Before, int[] Previous, int[] Current) rows
    )
    {
        var (i, limit) = at;
        var (before, previous, current) = rows;
        var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
        var least = current[from - 1] = from == 1 ? i : limit + 1;
        for (var j = from; j <= to; j++)
        {
            var best = Math.Min(
                Math.Min(previous[j] + 1, current[j - 1] + 1),
                previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            );
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                best = Math.Min(best, before[j - 2] + 1);
            }

            current[j] = best;
            least = Math.Min(least, best);
        }

        if (to < b.Length)
        {
            current[to + 1] = limit + 1;
        }

        return least;
    }

    /// <summary>Whether the two words differ by at most <paramref name="limit"/> edits.</summary>
    public static bool IsWithin(string a, string b, int limit) => ComputeBounded(a, b, limit) <= limit;
}
