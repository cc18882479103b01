using System.Diagnostics;
using System.Runtime.Versioning;
using StaticArchive.Tests.Commands;

namespace StaticArchive.Tests.IO;

/// <summary>Input that the disk does not give: nothing is written, so no paper is missing from a site.</summary>
public class InputFaultTests
{
    private static readonly string[] ManyFolders =
    [
        "-c",
        "name=$(printf '%0200d' 7); for i in $(seq 30); do mkdir $name && cd $name || exit 1; done; echo Deep > p.md",
    ];

    /// <summary>A path of over 4,096 bytes is listed by nobody, the superuser neither.</summary>
    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_that_cannot_be_listed_keeps_the_site_that_is_there()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(2, "course");
        Assert.Equal(0, (await shell.RunAsync("build", "--quiet")).Exit);
        var before = TempFolder.Tree(shell.Folder.At("output"));
        shell.Folder.WriteArchive(1, "origin");
        await RunInAsync(shell.Folder.At("input", "papers"), "bash", ManyFolders);
        try
        {
            foreach (var command in new[] { "build", "check" })
            {
                var (exit, _, error) = await shell.RunAsync(command, "--quiet");
                Assert.Equal(3, exit);
                Assert.Contains("error SA0691", error, StringComparison.Ordinal);
            }

            Assert.Equal(before, TempFolder.Tree(shell.Folder.At("output")));
            Assert.Equal(
                ["input", "output"],
                Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName).Order()
            );
        }
        finally
        {
            await RunInAsync(shell.Folder.Path, "rm", "-rf", "input/papers");
        }
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Papers_without_leave_to_read_keep_the_site_that_is_there()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(2, "course");
        Assert.Equal(0, (await shell.RunAsync("build", "--quiet")).Exit);
        var before = TempFolder.Tree(shell.Folder.At("output"));
        foreach (var place in new[] { "input/papers", "input/papers/paper-1", "input/papers/paper-2/text.md" })
        {
            var mode = File.GetUnixFileMode(shell.Folder.At(place));
            File.SetUnixFileMode(shell.Folder.At(place), UnixFileMode.None);
            var (exit, _, error) = await shell.RunAsync("build", "--quiet");
            File.SetUnixFileMode(shell.Folder.At(place), mode);
            if (Environment.IsPrivilegedProcess)
            {
                Assert.Equal(0, exit); // the superuser may read everything
                continue;
            }

            Assert.Equal((3, before), (exit, TempFolder.Tree(shell.Folder.At("output"))));
            Assert.Contains($"{place}: error SA0691", error, StringComparison.Ordinal);
        }
    }

    private static async Task RunInAsync(string folder, string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
