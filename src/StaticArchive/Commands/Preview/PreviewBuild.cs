using System.Diagnostics;
using StaticArchive.Commands.Reporting;
using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.Preview;

/// <summary>Builds the site for the preview again and again, each time with the memory of the time before.</summary>
/// <param name="folders">The archive.</param>
/// <param name="options">How it is built.</param>
/// <param name="around">Where it is told.</param>
/// <param name="board">Where it is shown.</param>
internal sealed class PreviewBuild(ArchiveFolders folders, RunOptions options, Surroundings around, PreviewBoard board)
{
    private readonly RunningMemory _memory = new();

    /// <summary>Builds and shows the site, or what kept it from being built.</summary>
    public void Run()
    {
        var clock = Stopwatch.StartNew();
        try
        {
            _memory.Turn();
            var run = ArchiveRun.Of(folders, options, _ => { }, new ArchiveRun.Begin(_ => _memory, SearchLater: true));
            var said = MessageList.Of(run.Result.Archive.Messages, options.Strict);
            board.Change(state => state.After(run.Result.Files, said, run.Result.Search));
            MessageLines.Print(said, folders, options, around);
            around.Out.WriteLine($"{MessageList.Number(run.Result.Archive.Papers.Count, "paper")}, {said}, {clock.ElapsedMilliseconds} ms");
        }
        catch (Exception exception)
        {
            var failure = exception is FaultException fault ? fault.Report : Messages.Unforeseen(exception);
            board.Change(state => state.After(failure));
            MessageLines.Print(failure, around);
        }
    }
}
