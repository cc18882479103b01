using System.CommandLine;
using StaticArchive.Commands.Hosting;
using StaticArchive.Commands.Reporting;
using StaticArchive.IO;

namespace StaticArchive.Commands.Preview;

/// <summary>
/// <c>preview</c>: serves the site from memory, builds it again whenever the input changes, and writes nothing.
/// </summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 5080;

    /// <summary>The command.</summary>
    public static Command Create(GlobalOptions shared, HostEnvironment environment)
    {
        var port = new Option<int>("--port")
        {
            Description = "Port to listen on.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (
                result.Tokens.Count == 1
                && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 0 or > 65535)
            )
            {
                result.AddError("--port: a number from 0 to 65535 is expected.");
            }
        });
        var command = new Command(
            "preview",
            "Serve the site on 127.0.0.1 and reload open pages when the archive changes."
        );
        command.Options.Add(port);
        command.SetAction((parsed, stop) => RunAsync(shared.Bind(parsed), parsed.GetValue(port), environment, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        RunOptions options,
        int port,
        HostEnvironment environment,
        CancellationToken stop
    )
    {
        var folders = options.Locate(environment);
        var states = new PreviewStateBroadcaster();
        await using var server = await PreviewServer.StartAsync(port, states, stop);
        await environment.Out.WriteLineAsync($"Preview at {server.Address} (Ctrl+C ends it)");
        var local = options with { BaseUrl = options.BaseUrl ?? server.Address };
        try
        {
            using var watch = TryWatch(folders, environment);
            var build = new PreviewBuilder(folders, local, environment, states);
            while (true)
            {
                build.Run();
                await (watch?.WaitForChangeAsync(stop) ?? Task.Delay(Timeout.Infinite, stop));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static InputWatcher? TryWatch(ArchiveFolders folders, HostEnvironment environment)
    {
        try
        {
            return new InputWatcher(folders.Input);
        }
        catch (FatalErrorException fault)
        {
            MessagePrinter.Print(fault.Diagnostic, environment);
            return null;
        }
    }
}
