using System.Diagnostics;

namespace StaticArchive.Tests.IO;

/// <summary>Runs git in a folder of a test.</summary>
internal static class GitRepository
{
    /// <summary>Runs one command of git, which has to succeed.</summary>
    public static void Run(string folder, params string[] arguments)
    {
        string[] settings = ["-c", "user.name=Dora Dale", "-c", "user.email=dora@example.org"];
        using var git = Process.Start(
            new ProcessStartInfo("git", [.. settings, .. arguments])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        git.StandardOutput.ReadToEnd();
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {said}");
    }
}
