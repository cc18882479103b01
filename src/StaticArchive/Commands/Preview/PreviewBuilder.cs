using System.Diagnostics;
using StaticArchive.Caching;
using StaticArchive.Commands.Hosting;
using StaticArchive.Commands.Reporting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Preview;

/// <summary>Builds the site for the preview again and again, each time with the values of the time before.</summary>
/// <param name="folders">The archive.</param>
/// <param name="options">How it is built.</param>
/// <param name="environment">Where it is told.</param>
/// <param name="states">Where it is shown.</param>
internal sealed class PreviewBuilder(
    ArchiveFolders folders,
    RunOptions options,
    HostEnvironment environment,
    PreviewStateBroadcaster states
)
{
    private readonly InMemoryBuildCache _cache = new();

    /// <summary>Builds and shows the site, or what kept it from being built.</summary>
    public void Run()
    {
        var clock = Stopwatch.StartNew();
        try
        {
            _cache.BeginRun();
            var run = ArchiveRun.Execute(
                folders,
                options,
                ProgressCallbacks.None,
                new ArchiveRun.ArchiveRunOptions((_, _) => _cache, IsSearchDeferred: true)
            );
            var messages = SortedMessages.Create(run.Result.Archive.Messages, options.IsStrict);
            states.Update(state => state.Next(run.Result.Files, messages, run.Result.Search));
            MessagePrinter.Print(messages, folders, options, environment);
            environment.Out.WriteLine(
                $"{SortedMessages.FormatCount(run.Result.Archive.Papers.Count, "paper")}, {messages}, "
                    + $"{clock.ElapsedMilliseconds} ms"
            );
        }
        catch (Exception exception)
        {
            var failure = exception is FatalErrorException fault
                ? fault.Diagnostic
                : MessageCatalog.UnhandledException(exception);
            states.Update(state => state.Next(failure));
            MessagePrinter.Print(failure, environment);
        }
    }
}
