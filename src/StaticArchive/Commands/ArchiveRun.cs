using StaticArchive.Documents;
using StaticArchive.OnDisk;
using StaticArchive.Publish;

namespace StaticArchive.Commands;

/// <summary>An archive that has gone through the pipeline.</summary>
/// <param name="Folders">Where it lies.</param>
/// <param name="Result">What came out.</param>
internal sealed record ArchiveRun(ArchiveFolders Folders, Pipeline.Result Result)
{
    /// <summary>Reads the input folder and runs the pipeline over it; a preview, which does so again and again, brings its memory.</summary>
    public static ArchiveRun Of(ArchiveFolders folders, RunOptions options, Action<string> station, Memory? memory = null)
    {
        var trouble = new List<Message>();
        var files = Disk.Read(folders.Input, trouble);
        var result = Pipeline.Run(files, options.Over, station, new Pipeline.Start(trouble, memory));
        return new ArchiveRun(folders, options.Bag ? result with { Files = Publishing.WithBag(result.Archive, memory is null ? result.Files : Publishing.Join(result.Files, result.Search.Value)) } : result);
    }
}
