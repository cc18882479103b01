namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>
/// Finds words that are raised or lowered beside another one: <c>CAD²</c>, <c>H₂O</c>, <c>¹ See …</c>.
/// </summary>
internal static class ScriptFinder
{
    /// <summary>Largest size beside that of the host.</summary>
    private const double MaxSize = 0.88;

    /// <summary>Smallest one: what is larger still is the first letter of a paragraph.</summary>
    private const double MinSize = 0.42;

    private const double MinRise = 0.12;
    private const double MaxRise = 0.72;
    private const double MaxFall = 0.4;

    /// <summary>Largest gap to the host, in its sizes.</summary>
    private const double MaxGap = 0.4;

    private const double MaxOverlap = 0.3;

    /// <summary>Most words that are looked at: more on a few lines are no text.</summary>
    private const int MaxSteps = 600;

    /// <summary>Sets the hosts of words that are in the order of their baselines.</summary>
    public static void FindHosts(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            words[at].Host ??= FindHost(words, at) ?? FollowNeighbour(words, at);
        }
    }

    private static Word? FindHost(List<Word> words, int at)
    {
        Word? best = null;
        var word = words[at];
        var reach = 2 * word.Size / MaxSize;
        for (
            var other = at + 1;
            other < Math.Min(words.Count, at + MaxSteps) && words[other].Baseline - word.Baseline < reach;
            other++
        )
        {
            best = Choose(word, words[other], best);
        }

        for (
            var other = at - 1;
            other >= Math.Max(0, at - MaxSteps) && word.Baseline - words[other].Baseline < reach;
            other--
        )
        {
            best = Choose(word, words[other], best);
        }

        return best;
    }

    private static Word? Choose(Word word, Word host, Word? best) =>
        host.Host is null
        && word.Size <= MaxSize * host.Size
        && word.Size >= MinSize * host.Size
        && IsShifted(word, host)
        && IsBeside(word, host)
        && (best is null || GetDistance(word, host) < GetDistance(word, best))
            ? host
            : best;

    private static bool IsShifted(Word word, Word host)
    {
        var rise = (host.Baseline - word.Baseline) / host.Size;
        return rise is >= MinRise and <= MaxRise or <= -MinRise and >= -MaxFall;
    }

    private static bool IsBeside(Word word, Word host)
    {
        var after = word.Left - host.Right;
        var before = host.Left - word.Right;
        return (after >= -MaxOverlap * host.Size && after <= MaxGap * host.Size)
            || (before >= -MaxOverlap * host.Size && before <= MaxGap * host.Size);
    }

    /// <summary>What is after a word comes first: a marker stands behind what it marks.</summary>
    private static double GetDistance(Word word, Word host) =>
        word.Left >= host.Left
            ? Math.Abs(word.Left - host.Right)
            : Math.Abs(host.Left - word.Right) + (MaxGap * host.Size);

    /// <summary>The second of two markers, <c>4 5</c>, has the host of the first.</summary>
    private static Word? FollowNeighbour(List<Word> words, int at)
    {
        if (at == 0 || words[at - 1].IsDropCap || words[at - 1].Host is not { } host)
        {
            return null;
        }

        var (last, word) = (words[at - 1], words[at]);
        var gap = word.Left - last.Right;
        return
            Math.Abs(last.Baseline - word.Baseline) < 0.1 * word.Size
            && Math.Abs(last.Size - word.Size) < 0.5
            && gap >= 0
            && gap <= MaxGap * host.Size
            ? host
            : null;
    }
}
