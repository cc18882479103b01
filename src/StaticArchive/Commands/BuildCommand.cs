using System.Diagnostics;
using StaticArchive.Caching;
using StaticArchive.Commands.Hosting;
using StaticArchive.Commands.Reporting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

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
        var (run, refused, unchanged) = ProgressReporter.Run(
            options,
            environment,
            progress => Build(folders, options, progress)
        );
        var said = SortedMessages.Create([.. run.Result.Archive.Messages, .. refused], options.IsStrict);
        MessagePrinter.Print(said, folders, options, environment);
        RunSummaryPrinter.Print(
            new RunReport(
                $"Built {DisplayPath.Format(folders.Output, environment.CurrentDirectory)}/",
                run.Result,
                said,
                clock.Elapsed.TotalSeconds
            )
            {
                UnchangedCount = unchanged,
            },
            options,
            environment
        );
        return said.ExitCode;
    }

    private static (ArchiveRun Run, IReadOnlyList<Message> Refused, int? Unchanged) Build(
        ArchiveFolders folders,
        RunOptions options,
        ProgressCallbacks progress
    )
    {
        DiskBuildCache? memory = null;
        try
        {
            var run = ArchiveRun.Execute(
                folders,
                options,
                progress.OnStation,
                new ArchiveRun.ArchiveRunOptions(files => memory = FileSystem.OpenCache(folders, files))
            );
            progress.OnStation("write");
            CollectGarbage();
            var clock = Stopwatch.StartNew();
            var refused = FileSystem.Write(
                folders.Output,
                run.Result.Files,
                new SiteWriterOptions(
                    options.IsForced,
                    done => progress.OnFilesWritten(done, run.Result.Files.Count),
                    memory
                )
            );
            memory?.Commit();
            return (
                run with
                {
                    Result = run.Result with { Times = [.. run.Result.Times, ("write", clock.Elapsed.TotalSeconds)] },
                },
                refused,
                memory?.UnchangedCount
            );
        }
        finally
        {
            memory?.Dispose();
        }
    }

    /// <summary>
    /// The index of words is written down and no longer needed; left alone, the runtime would keep its room while all
    /// files are made.
    /// </summary>
    private static void CollectGarbage()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > MinHeapToCollect)
        {
            GC.Collect();
        }
    }
}
