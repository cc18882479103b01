namespace StaticArchive.Model;

/// <summary>
/// Runs pure functions on all processors; over a few items on one, since starting threads would take longer than the
/// work.
/// </summary>
public static class Concurrency
{
    private const int MaxSequential = 3;

    /// <summary>
    /// No more threads than the pool begins with, one a processor: it adds one after another to work that takes long,
    /// and each has tables of its own.
    /// </summary>
    private static readonly ParallelOptions OneEachProcessor = CreateOptions();

    /// <summary>The results, in the order of the sources.</summary>
    public static IReadOnlyList<TResult> Map<TSource, TResult>(
        IReadOnlyList<TSource> sources,
        Func<TSource, TResult> function
    )
    {
        var results = new TResult[sources.Count];
        if (sources.Count <= MaxSequential)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = function(sources[i]);
            }
        }
        else
        {
            Parallel.For(0, results.Length, OneEachProcessor, i => results[i] = function(sources[i]));
        }

        return results;
    }

    /// <summary>The results of two independent functions.</summary>
    public static ResultPair<TOne, TOther> Invoke<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var (first, second) = (default(TOne), default(TOther));
        Parallel.Invoke(() => first = one(), () => second = other());
        return new ResultPair<TOne, TOther>(first!, second!);
    }

    /// <summary>Calls <paramref name="action"/> for each of the sources, in no order.</summary>
    public static void ForEach<TSource>(IReadOnlyList<TSource> sources, Action<TSource> action) =>
        Parallel.ForEach(sources, OneEachProcessor, action);

    private static ParallelOptions CreateOptions()
    {
        ThreadPool.GetMinThreads(out var threads, out _);
        return new ParallelOptions { MaxDegreeOfParallelism = threads };
    }

    /// <summary>Two results.</summary>
    public sealed record ResultPair<TOne, TOther>(TOne One, TOther Other);
}
