using System.Diagnostics;
using StaticArchive.Commands.Reporting;

namespace StaticArchive.Commands;

/// <summary><c>check</c>: what <c>build</c> would say, without building.</summary>
internal static class CheckCommand
{
    /// <summary>Runs it; exit code 1 if there are errors.</summary>
    public static int Run(RunOptions options, Surroundings around)
    {
        var clock = Stopwatch.StartNew();
        var folders = options.Locate(around);
        var run = Progress.Show(options, around, stages => ArchiveRun.Of(folders, options, stages.Station));
        var said = MessageList.Of(run.Result.Archive.Messages, options.Strict);
        MessageLines.Print(said, folders, options, around);
        ClosingTable.Print(new RunReport("Checked", run.Result, said, clock.Elapsed.TotalSeconds), options, around);
        return said.ExitCode;
    }
}
