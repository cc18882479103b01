using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>Runs pandoc.</summary>
internal static class Pandoc
{
    /// <summary>Where it is; null if nowhere on the path.</summary>
    public static string? Path { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator)
            .SelectMany(folder =>
                new[] { System.IO.Path.Combine(folder, "pandoc"), System.IO.Path.Combine(folder, "pandoc.exe") }
            )
            .FirstOrDefault(File.Exists);

    /// <summary>What it reads from a bibliography, as CSL-JSON.</summary>
    public static JsonElement Read(string format, ReadOnlyMemory<byte> bytes)
    {
        var start = new ProcessStartInfo(Path!, ["-f", format, "-t", "csljson"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(bytes.Span);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        return JsonDocument.Parse(output).RootElement;
    }
}
