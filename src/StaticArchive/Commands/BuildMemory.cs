using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.Commands;

/// <summary>
/// Keeps the peak of a build of thousands of papers down: between two stations goes what the one before needed and the
/// next does not. Left alone, the runtime would keep it until there is no more memory.
/// </summary>
internal sealed class BuildMemory
{
    /// <summary>Below this (bytes) a collection would cost more than it is worth.</summary>
    private const long MinHeapToCollect = 200_000_000;

    /// <summary>Below this (bytes) it is not worth it to read files twice.</summary>
    private const long MinInputToRelease = 16_000_000;

    private IReadOnlyList<InputFile> _files = [];
    private bool _isIncremental;

    /// <summary>The input has been read, and perhaps there is what a build before has left.</summary>
    public void Begin(IReadOnlyList<InputFile> files, bool isIncremental) =>
        (_files, _isIncremental) = (files, isIncremental);

    /// <summary>The same callbacks, before which memory is let go.</summary>
    public ProgressCallbacks TrimBetweenStations(ProgressCallbacks progress) =>
        progress with
        {
            OnStation = station =>
            {
                if (station != "read")
                {
                    Trim();
                }

                progress.OnStation(station);
            },
        };

    /// <summary>Where few files are made, finding out what is needed costs a twentieth of the build.</summary>
    private void Trim()
    {
        if (_files.Sum(file => (long)file.Bytes.Length) >= MinInputToRelease)
        {
            FileSystem.ReleaseBytes(_files);
        }

        if (!_isIncremental && GC.GetTotalMemory(forceFullCollection: false) > MinHeapToCollect)
        {
            GC.Collect();
        }
    }
}
