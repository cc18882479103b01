using System.CommandLine;
using StaticArchive.Commands.Reporting;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.Preview;

/// <summary><c>preview</c>: serves the site from memory, builds it again whenever the input changes, and writes nothing.</summary>
internal static class PreviewCommand
{
    private const int UsualPort = 5080;

    /// <summary>The command.</summary>
    public static Command Make(SharedOptions shared, Surroundings around)
    {
        var port = new Option<int>("--port") { Description = "Port to listen on.", HelpName = "N", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 0 or > 65535))
            {
                result.AddError("--port: a number from 0 to 65535 is expected.");
            }
        });
        var command = new Command("preview", "Serve the site on 127.0.0.1 and reload open pages when the archive changes.");
        command.Options.Add(port);
        command.SetAction((parsed, stop) => RunAsync(shared.Of(parsed), parsed.GetValue(port), around, stop));
        return command;
    }

    private static async Task<int> RunAsync(RunOptions options, int port, Surroundings around, CancellationToken stop)
    {
        var folders = options.Locate(around);
        var board = new PreviewBoard();
        await using var server = await PreviewServer.StartAsync(port, board, stop);
        await around.Out.WriteLineAsync($"Preview at {server.Address} (Ctrl+C ends it)");
        var local = options with { BaseUrl = options.BaseUrl ?? server.Address };
        try
        {
            using var watch = TryWatch(folders, around);
            var build = new PreviewBuild(folders, local, around, board);
            while (true)
            {
                build.Run();
                await (watch?.NextAsync(stop) ?? Task.Delay(Timeout.Infinite, stop));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static InputWatch? TryWatch(ArchiveFolders folders, Surroundings around)
    {
        try
        {
            return new InputWatch(folders.Input);
        }
        catch (FaultException fault)
        {
            MessageLines.Print(fault.Report, around);
            return null;
        }
    }
}
