namespace StaticArchive.Publish.Search.Indexing;

/// <summary>
/// Tells how far the search is, in hundredths: half of them are for cutting texts into words, half for writing lists of
/// words. Of tens of thousands of items only every so many are told.
/// </summary>
/// <param name="onStep">Is told so many of so many, from any thread; null for nobody.</param>
internal sealed class IndexingSteps(Action<int, int>? onStep)
{
    private const int All = 100;
    private const int Half = All / 2;

    private int _start = -Half;
    private int _count;
    private int _done;

    /// <summary>Begins a half, of so many items.</summary>
    public void BeginHalf(int count) => (_start, _count, _done) = (_start + Half, count, 0);

    /// <summary>One more item is done.</summary>
    public void Advance()
    {
        var done = Interlocked.Increment(ref _done);
        var (before, now) = ((done - 1L) * Half / _count, (long)done * Half / _count);
        if (now > before)
        {
            onStep?.Invoke(_start + (int)now, All);
        }
    }
}
