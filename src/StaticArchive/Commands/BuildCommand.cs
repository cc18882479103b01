using System.Diagnostics;
using StaticArchive.Caching;
using StaticArchive.Commands.Hosting;
using StaticArchive.Commands.Published;
using StaticArchive.Commands.Reporting;
using StaticArchive.IO;

namespace StaticArchive.Commands;

/// <summary><c>build</c>: reads <c>input/</c>, replaces <c>output/</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Below this (bytes) a collection would cost more than it is worth.</summary>
    private const long MinHeapToCollect = 200_000_000;

    /// <summary>Runs it; exit code 0 built, 1 errors in the input (the rest is built).</summary>
    public static int Run(RunOptions options, HostEnvironment environment)
    {
        var clock = Stopwatch.StartNew();
        var folders = options.Locate(environment);
        FileSystem.CheckOutput(folders, options.IsForced);
        var built = ProgressReporter.Run(
            options,
            environment,
            progress => Build(folders, options, environment, progress)
        );
        var messages = SortedMessages.Create([.. built.Result.Archive.Messages, .. built.Refused], options.IsStrict);
        MessagePrinter.Print(messages, folders, options, environment);
        RunSummaryPrinter.Print(
            new RunReport(
                $"Built {DisplayPath.Format(folders.Output, environment.CurrentDirectory)}/",
                built.Result,
                messages,
                clock.Elapsed.TotalSeconds
            )
            {
                UnchangedCount = built.UnchangedCount,
            },
            options,
            environment
        );
        return messages.ExitCode;
    }

    private static BuildResult Build(
        ArchiveFolders folders,
        RunOptions options,
        HostEnvironment environment,
        ProgressCallbacks progress
    )
    {
        DiskBuildCache? cache = null;
        try
        {
            var result = ArchiveRun
                .Execute(
                    folders,
                    options,
                    progress,
                    new ArchiveRun.ArchiveRunOptions(
                        (files, messages) =>
                            cache = FileSystem.OpenCache(folders, files, environment.CreateCacheOptions(messages))
                    )
                )
                .Result;
            progress.OnStation("write");
            CollectGarbage(cache);
            var clock = Stopwatch.StartNew();
            var count = result.Files.Count;
            var writing = new SiteWriterOptions(options.IsForced, done => progress.OnStep(done, count), cache);
            var gone = DemotedPageFinder.Find(folders.Output, result.Site);
            var refused = FileSystem.Write(folders.Output, result.Files, writing);
            cache?.Commit();
            result = result with { Times = [.. result.Times, ("write", clock.Elapsed.TotalSeconds)] };
            return new BuildResult(result, [.. gone, .. refused], cache?.UnchangedCount);
        }
        finally
        {
            cache?.Dispose();
        }
    }

    /// <summary>
    /// The search index has been encoded and is no longer needed; left alone, the runtime would keep its memory while
    /// all files are made. Where few are made, finding out what is needed costs a twentieth of the build.
    /// </summary>
    private static void CollectGarbage(DiskBuildCache? cache)
    {
        if (cache is not { HasPrevious: true } && GC.GetTotalMemory(forceFullCollection: false) > MinHeapToCollect)
        {
            GC.Collect();
        }
    }
}
