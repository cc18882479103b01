using StaticArchive.Documents;
using StaticArchive.OnDisk;
using StaticArchive.Publish;

namespace StaticArchive.Commands;

/// <summary>An archive that has gone through the pipeline.</summary>
/// <param name="Folders">Where it lies.</param>
/// <param name="Result">What came out.</param>
internal sealed record ArchiveRun(ArchiveFolders Folders, Pipeline.Result Result)
{
    /// <summary>Reads the input folder and runs the pipeline over it.</summary>
    public static ArchiveRun Of(ArchiveFolders folders, RunOptions options, Action<string> station, Begin? begin = null)
    {
        var trouble = new List<Message>();
        var files = Disk.Read(folders.Input, trouble);
        begin ??= new Begin(_ => null);
        var result = Pipeline.Run(files, options.Over, station, new Pipeline.Start(trouble, begin.Memory(files), begin.SearchLater));
        return new ArchiveRun(folders, options.Bag ? result with { Files = Publishing.WithBag(result.Archive, begin.SearchLater ? Publishing.Join(result.Files, result.Search.Value) : result.Files) } : result);
    }

    /// <summary>How a run begins.</summary>
    /// <param name="Memory">What is remembered of the files that were read.</param>
    /// <param name="SearchLater">Whether the search may wait until it is asked for.</param>
    public sealed record Begin(Func<IReadOnlyList<InputFile>, Memory?> Memory, bool SearchLater = false);
}
