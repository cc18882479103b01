using System.Diagnostics;
using StaticArchive.Commands.Hosting;
using StaticArchive.Commands.Published;
using StaticArchive.Commands.Reporting;

namespace StaticArchive.Commands;

/// <summary>
/// <c>check</c>: what <c>build</c> would say, without building; with <c>--fix</c> selectors of quotes that moved are
/// refreshed first.
/// </summary>
internal static class CheckCommand
{
    /// <summary>Runs it; exit code 1 if there are errors.</summary>
    public static async Task<int> RunAsync(
        RunOptions options,
        bool fix,
        HostEnvironment environment,
        CancellationToken stop
    )
    {
        var clock = Stopwatch.StartNew();
        var folders = options.Locate(environment);
        var run = ProgressReporter.Run(
            options,
            environment,
            progress => ArchiveRun.Execute(folders, options, progress)
        );
        if (fix && SelectorRefresher.Run(run, environment) > 0)
        {
            run = ProgressReporter.Run(
                options,
                environment,
                progress => ArchiveRun.Execute(folders, options, progress)
            );
        }

        var lost = options.Published is { } older
            ? LinkRotChecker.Check(await PublishedSiteReader.ReadAsync(older, environment, stop), run.Result)
            : [];
        var messages = SortedMessages.Create([.. run.Result.Archive.Messages, .. lost], options.IsStrict);
        MessagePrinter.Print(messages, folders, options, environment);
        InventoryPrinter.Print(run.Result.Site, options, environment);
        RunSummaryPrinter.Print(
            new RunReport("Checked", run.Result, messages, clock.Elapsed.TotalSeconds),
            options,
            environment
        );
        return messages.ExitCode;
    }
}
