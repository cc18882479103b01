using System.Diagnostics;
using StaticArchive.Commands.Reporting;
using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands;

/// <summary><c>build</c>: reads <c>input/</c>, replaces <c>output/</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Below this (bytes) a collection would cost more than it is worth.</summary>
    private const long LargeHeap = 200_000_000;

    /// <summary>Runs it; exit code 0 built, 1 errors in the input (the rest is built).</summary>
    public static int Run(RunOptions options, Surroundings around)
    {
        var clock = Stopwatch.StartNew();
        var folders = options.Locate(around);
        Disk.CheckOutput(folders, options.Force);
        var (run, refused, unchanged) = Progress.Show(options, around, stages => Build(folders, options, stages));
        var said = MessageList.Of([.. run.Result.Archive.Messages, .. refused], options.Strict);
        MessageLines.Print(said, folders, options, around);
        ClosingTable.Print(new RunReport($"Built {ShownPath.Of(folders.Output, around.Folder)}/", run.Result, said, clock.Elapsed.TotalSeconds) { Unchanged = unchanged }, options, around);
        return said.ExitCode;
    }

    private static (ArchiveRun Run, IReadOnlyList<Message> Refused, int? Unchanged) Build(ArchiveFolders folders, RunOptions options, Stages stages)
    {
        BuildMemory? memory = null;
        try
        {
            var run = ArchiveRun.Of(folders, options, stages.Station, new ArchiveRun.Begin(files => memory = Disk.OpenCache(folders, files)));
            stages.Station("write");
            LetGo();
            var clock = Stopwatch.StartNew();
            var refused = Disk.Write(folders.Output, run.Result.Files, new WriteOptions(options.Force, done => stages.Files(done, run.Result.Files.Count), memory));
            memory?.Commit();
            return (run with { Result = run.Result with { Times = [.. run.Result.Times, ("write", clock.Elapsed.TotalSeconds)] } }, refused, memory?.Unchanged);
        }
        finally
        {
            memory?.Dispose();
        }
    }

    /// <summary>The index of words is written down and no longer needed; left alone, the runtime would keep its room while all files are made.</summary>
    private static void LetGo()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > LargeHeap)
        {
            GC.Collect();
        }
    }
}
