using System.Diagnostics;
using StaticArchive.Commands.Reporting;

namespace StaticArchive.Commands;

/// <summary><c>check</c>: what <c>build</c> would say, without building; with <c>--fix</c> selectors of quotes that moved are refreshed first.</summary>
internal static class CheckCommand
{
    /// <summary>Runs it; exit code 1 if there are errors.</summary>
    public static int Run(RunOptions options, bool fix, Surroundings around)
    {
        var clock = Stopwatch.StartNew();
        var folders = options.Locate(around);
        var run = Progress.Show(options, around, stages => ArchiveRun.Of(folders, options, stages.Station));
        if (fix && SelectorRefresh.Run(run, around) > 0)
        {
            run = Progress.Show(options, around, stages => ArchiveRun.Of(folders, options, stages.Station));
        }

        var said = MessageList.Of(run.Result.Archive.Messages, options.Strict);
        MessageLines.Print(said, folders, options, around);
        ClosingTable.Print(new RunReport("Checked", run.Result, said, clock.Elapsed.TotalSeconds), options, around);
        return said.ExitCode;
    }
}
