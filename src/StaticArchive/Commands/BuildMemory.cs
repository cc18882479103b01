using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.Commands;

/// <summary>
/// Keeps the peak of a build of thousands of papers down: between two stations goes what the one before needed and the
/// next does not, and within one what has become garbage since. Left alone, the runtime would keep it until there is no
/// more memory.
/// </summary>
internal sealed class BuildMemory
{
    /// <summary>Below this (bytes) a collection would cost more than it is worth.</summary>
    private const long MinHeapToCollect = 200_000_000;

    /// <summary>Below this (bytes) nothing is collected within a station: machines that run builds have it.</summary>
    private const long MinHeapToWatch = 1_000_000_000;

    /// <summary>Bytes by which the memory in use may grow before it is looked what of it is still needed.</summary>
    private const long MaxGrowth = 120_000_000;

    /// <summary>Memory is looked at once in so many steps: a build of five thousand papers has 300,000.</summary>
    private const int StepsBetweenLooks = 64;

    /// <summary>Below this (bytes) it is not worth it to read files twice.</summary>
    private const long MinInputToRelease = 16_000_000;

    private IReadOnlyList<InputFile> _files = [];
    private readonly Lock _watch = new();
    private bool _isIncremental;
    private long _collectAt = MinHeapToWatch;
    private int _steps;

    /// <summary>The input has been read, and perhaps there is what a build before has left.</summary>
    public void Begin(IReadOnlyList<InputFile> files, bool isIncremental) =>
        (_files, _isIncremental) = (files, isIncremental);

    /// <summary>The same callbacks, at which memory is let go.</summary>
    public ProgressCallbacks Trim(ProgressCallbacks progress) =>
        new(
            station =>
            {
                if (station != "read")
                {
                    TrimBetweenStations();
                }

                progress.OnStation(station);
            },
            (done, count) =>
            {
                if (Interlocked.Increment(ref _steps) % StepsBetweenLooks == 0)
                {
                    TrimWithinStation();
                }

                progress.OnStep(done, count);
            }
        );

    /// <summary>Where few files are made, finding out what is needed costs a twentieth of the build.</summary>
    private void TrimBetweenStations()
    {
        if (_files.Sum(file => (long)file.Bytes.Length) >= MinInputToRelease)
        {
            FileSystem.ReleaseBytes(_files);
        }

        if (!_isIncremental && GC.GetTotalMemory(forceFullCollection: false) > MinHeapToCollect)
        {
            Collect();
        }
    }

    private void TrimWithinStation()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) <= Volatile.Read(ref _collectAt) || !_watch.TryEnter())
        {
            return;
        }

        try
        {
            Collect();
        }
        finally
        {
            _watch.Exit();
        }
    }

    private void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) < MinHeapToWatch)
        {
            GC.Collect();
        }
        else
        {
            // Moved together and given back: else what became free stays with the process in pieces.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        var kept = GC.GetTotalMemory(forceFullCollection: false);
        Volatile.Write(ref _collectAt, Math.Max(MinHeapToWatch, kept + MaxGrowth));
    }
}
