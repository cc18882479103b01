namespace StaticArchive.Publish.Body;

/// <summary>The difference of two short texts, word by word: the longest common subsequence stays.</summary>
public static class WordDiffer
{
    /// <summary>A table of this size on a side is quick; longer texts are shown one after the other.</summary>
    private const int MaxWords = 400;

    /// <summary>The runs that lead from one text to the other.</summary>
    public static IReadOnlyList<DiffSegment> Compare(string before, string after)
    {
        var (old, fresh) = (Split(before), Split(after));
        if (old.Length > MaxWords || fresh.Length > MaxWords)
        {
            return
            [
                new DiffSegment(DiffOperation.Delete, string.Join(' ', old)),
                new DiffSegment(DiffOperation.Insert, string.Join(' ', fresh)),
            ];
        }

        var common = BuildLcsTable(old, fresh);
        var runs = new List<(DiffOperation Change, List<string> Words)>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < fresh.Length)
        {
            if (i < old.Length && j < fresh.Length && old[i] == fresh[j])
            {
                Add(runs, DiffOperation.Equal, old[i++]);
                j++;
            }
            else if (i < old.Length && (j == fresh.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(runs, DiffOperation.Delete, old[i++]);
            }
            else
            {
                Add(runs, DiffOperation.Insert, fresh[j++]);
            }
        }

        return [.. runs.Select(run => new DiffSegment(run.Change, string.Join(' ', run.Words)))];
    }

    /// <summary>Which share of the words of both stays, from 0 to 1.</summary>
    public static double Similarity(string before, string after)
    {
        var (old, fresh) = (Split(before), Split(after));
        return old.Length == 0 || fresh.Length == 0 || old.Length > MaxWords || fresh.Length > MaxWords
            ? 0
            : 2.0 * BuildLcsTable(old, fresh)[0, 0] / (old.Length + fresh.Length);
    }

    private static int[,] BuildLcsTable(string[] old, string[] fresh)
    {
        var common = new int[old.Length + 1, fresh.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = fresh.Length - 1; j >= 0; j--)
            {
                common[i, j] =
                    old[i] == fresh[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<(DiffOperation Change, List<string> Words)> runs, DiffOperation change, string word)
    {
        if (runs.Count == 0 || runs[^1].Change != change)
        {
            runs.Add((change, []));
        }

        runs[^1].Words.Add(word);
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
