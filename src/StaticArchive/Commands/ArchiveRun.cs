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
    public static ArchiveRun Of(ArchiveFolders folders, RunOptions options, Action<string> station)
    {
        var trouble = new List<Message>();
        var files = Disk.Read(folders.Input, trouble);
        var result = Pipeline.Run(files, options.Over, station, trouble);
        return new ArchiveRun(folders, options.Bag ? result with { Files = Publishing.WithBag(result.Archive, result.Files) } : result);
    }
}
