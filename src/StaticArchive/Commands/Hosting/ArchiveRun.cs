using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;
using StaticArchive.Publish;

namespace StaticArchive.Commands.Hosting;

/// <summary>An archive that has gone through the pipeline.</summary>
/// <param name="Folders">Where it lies.</param>
/// <param name="Result">What came out.</param>
internal sealed record ArchiveRun(ArchiveFolders Folders, Pipeline.Result Result)
{
    /// <summary>Reads the input folder and runs the pipeline over it.</summary>
    public static ArchiveRun Execute(
        ArchiveFolders folders,
        RunOptions options,
        ProgressCallbacks progress,
        ArchiveRunOptions? begin = null
    )
    {
        var messages = new List<Message>();
        var files = FileSystem.ReadWhole(folders.Input, messages);
        begin ??= new ArchiveRunOptions((_, _) => null);
        var result = Pipeline.Run(
            files,
            options.ApplyTo,
            progress.OnStation,
            new Pipeline.Options(messages, begin.OpenCache(files, messages), begin.IsSearchDeferred)
            {
                OnStep = progress.OnStep,
            }
        );
        return new ArchiveRun(
            folders,
            options.HasBag
                ? result with
                {
                    Files = Publishing.WithBag(
                        result.Site,
                        begin.IsSearchDeferred
                            ? Publishing.MergeByPath(result.Files, result.Search.Value)
                            : result.Files
                    ),
                }
                : result
        );
    }

    /// <summary>How a run begins.</summary>
    /// <param name="OpenCache">
    /// Opens the cache for the files that were read, and says in messages what keeps it from being used; null for none.
    /// </param>
    /// <param name="IsSearchDeferred">Whether the search may wait until it is asked for.</param>
    public sealed record ArchiveRunOptions(
        Func<IReadOnlyList<InputFile>, ICollection<Message>, IBuildCache?> OpenCache,
        bool IsSearchDeferred = false
    );
}
