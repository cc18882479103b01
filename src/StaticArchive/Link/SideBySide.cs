namespace StaticArchive.Link;

/// <summary>Runs a pure function over many documents on all processors, over a few on one: starting others would take longer than the work.</summary>
internal static class SideBySide
{
    private const int Few = 3;

    /// <summary>The results, in the order of the sources.</summary>
    public static List<TResult> Map<TSource, TResult>(IReadOnlyList<TSource> sources, Func<TSource, TResult> function) =>
        sources.Count <= Few ? [.. sources.Select(function)] : [.. sources.AsParallel().AsOrdered().Select(function)];
}
