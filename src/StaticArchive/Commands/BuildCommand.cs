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
        var memory = new BuildMemory();
        progress = memory.Trim(progress);
        try
        {
            var result = ArchiveRun
                .Execute(
                    folders,
                    options,
                    progress,
                    new ArchiveRun.ArchiveRunOptions(
                        (files, messages) =>
                        {
                            cache = FileSystem.OpenCache(folders, files, environment.CreateCacheOptions(messages));
                            memory.Begin(files, cache is { HasPrevious: true });
                            return cache;
                        }
                    )
                )
                .Result;
            progress.OnStation("write");
            var count = result.Files.Count;
            var writing = new SiteWriterOptions(options.IsForced, done => progress.OnStep(done, count), cache);
            return Write(result, folders.Output, writing);
        }
        finally
        {
            cache?.Dispose();
        }
    }

    private static BuildResult Write(Pipeline.Result result, string output, SiteWriterOptions writing)
    {
        var clock = Stopwatch.StartNew();
        var gone = DemotedPageFinder.Find(output, result.Site);
        var refused = FileSystem.Write(output, result.Files, writing);
        writing.Cache?.Commit();
        return new BuildResult(
            result with
            {
                Times = [.. result.Times, ("write", clock.Elapsed.TotalSeconds)],
            },
            [.. gone, .. refused],
            writing.Cache?.UnchangedCount
        );
    }
}
