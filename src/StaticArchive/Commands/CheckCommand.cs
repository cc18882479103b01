using System.Diagnostics;
using StaticArchive.Commands.Published;
using StaticArchive.Commands.Reporting;

namespace StaticArchive.Commands;

/// <summary><c>check</c>: what <c>build</c> would say, without building; with <c>--fix</c> selectors of quotes that moved are refreshed first.</summary>
internal static class CheckCommand
{
    /// <summary>Runs it; exit code 1 if there are errors.</summary>
    public static async Task<int> RunAsync(RunOptions options, bool fix, Surroundings around, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var folders = options.Locate(around);
        var run = Progress.Show(options, around, stages => ArchiveRun.Of(folders, options, stages.Station));
        if (fix && SelectorRefresh.Run(run, around) > 0)
        {
            run = Progress.Show(options, around, stages => ArchiveRun.Of(folders, options, stages.Station));
        }

        var lost = options.Published is { } older ? Vanishing.From(await OlderBuild.ReadAsync(older, around, stop), run.Result.Files) : [];
        var said = MessageList.Of([.. run.Result.Archive.Messages, .. lost], options.Strict);
        MessageLines.Print(said, folders, options, around);
        ClosingTable.Print(new RunReport("Checked", run.Result, said, clock.Elapsed.TotalSeconds), options, around);
        return said.ExitCode;
    }
}
