using System.Diagnostics;

namespace StaticArchive.Tests.IO;

/// <summary>The program in a process of its own, for what only a process can suffer.</summary>
internal static class ProgramProcess
{
    /// <summary>Starts it.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "StaticArchive.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("GITHUB_ACTIONS");
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end: exit code, results, messages.</summary>
    public static async Task<(int Exit, string Out, string Error)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
