namespace StaticArchive.Text;

/// <summary>What becomes of words in a difference.</summary>
public enum WordChange
{
    /// <summary>They stay.</summary>
    Kept,

    /// <summary>They go.</summary>
    Deleted,

    /// <summary>They come.</summary>
    Inserted,
}

/// <summary>Some words in a row that share a fate.</summary>
/// <param name="Change">The fate.</param>
/// <param name="Words">The words, a blank between each.</param>
public readonly record struct WordRun(WordChange Change, string Words);

/// <summary>The difference of two short texts, word by word: the longest common subsequence stays.</summary>
public static class WordDiff
{
    /// <summary>A table of this size on a side is quick; longer texts are shown one after the other.</summary>
    private const int Longest = 400;

    /// <summary>The runs that lead from one text to the other.</summary>
    public static IReadOnlyList<WordRun> Of(string before, string after)
    {
        var (old, fresh) = (Split(before), Split(after));
        if (old.Length > Longest || fresh.Length > Longest)
        {
            return [new WordRun(WordChange.Deleted, string.Join(' ', old)), new WordRun(WordChange.Inserted, string.Join(' ', fresh))];
        }

        var common = Table(old, fresh);
        var runs = new List<(WordChange Change, List<string> Words)>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < fresh.Length)
        {
            if (i < old.Length && j < fresh.Length && old[i] == fresh[j])
            {
                Add(runs, WordChange.Kept, old[i++]);
                j++;
            }
            else if (i < old.Length && (j == fresh.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(runs, WordChange.Deleted, old[i++]);
            }
            else
            {
                Add(runs, WordChange.Inserted, fresh[j++]);
            }
        }

        return [.. runs.Select(run => new WordRun(run.Change, string.Join(' ', run.Words)))];
    }

    /// <summary>Which share of the words of both stays, from 0 to 1.</summary>
    public static double Similarity(string before, string after)
    {
        var (old, fresh) = (Split(before), Split(after));
        return old.Length == 0 || fresh.Length == 0 || old.Length > Longest || fresh.Length > Longest ? 0 : 2.0 * Table(old, fresh)[0, 0] / (old.Length + fresh.Length);
    }

    private static int[,] Table(string[] old, string[] fresh)
    {
        var common = new int[old.Length + 1, fresh.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = fresh.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == fresh[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<(WordChange Change, List<string> Words)> runs, WordChange change, string word)
    {
        if (runs.Count == 0 || runs[^1].Change != change)
        {
            runs.Add((change, []));
        }

        runs[^1].Words.Add(word);
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
