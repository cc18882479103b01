using System.Diagnostics;
using System.Runtime.Versioning;
using StaticArchive.Tests.Campaigns;

namespace StaticArchive.Tests.IO;

/// <summary>What a machine can do to a build. Whatever it is, a whole site is there afterwards.</summary>
public class FaultTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Papers = 25;

    private static int Kills => Campaign.Share(60);

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        using var folder = new TempFolder();
        var (sites, clock) = await BothAsync(folder);

        var (random, killed, last) = (new Random(20_020_401), 0, "origin");
        var tally = new Tally("killed while building");
        for (var i = 0; i < Kills; i++)
        {
            folder.WriteArchive(Papers, last == "origin" ? "course" : "origin");
            var delay = TimeSpan.FromMilliseconds(random.NextDouble() * clock.ElapsedMilliseconds * 1.1);
            killed += await KillAfterAsync(folder, delay) ? 1 : 0;
            var found = TempFolder.Tree(folder.At("output"));
            if (found == "nothing")
            {
                Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit); // the one restart
                found = TempFolder.Tree(folder.At("output"));
            }

            tally.Count("tried");
            if (!sites.ContainsValue(found))
            {
                tally.Fail("lost", $"kill {i} left neither site whole");
                break;
            }

            tally.Count("built");
            last = sites.First(site => site.Value == found).Key;
        }

        tally.Close(output);
        Assert.True(killed > Kills / 4, $"only {killed} of {Kills} builds were still running when they were killed");
        Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit);
        Assert.Equal(
            ["input", "output"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    /// <returns>Whether the build was still running.</returns>
    private static async Task<bool> KillAfterAsync(TempFolder folder, TimeSpan delay)
    {
        using var process = ProgramProcess.Start(folder.Path, "--quiet");
        await Task.Delay(delay);
        var isRunning = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return isRunning;
    }

    /// <summary>The two sites that builds lead from one to the other of, and how long the latter took.</summary>
    private static async Task<(Dictionary<string, string> Sites, Stopwatch Clock)> BothAsync(TempFolder folder)
    {
        var (sites, clock) = (new Dictionary<string, string>(StringComparer.Ordinal), new Stopwatch());
        foreach (var word in new[] { "course", "origin" })
        {
            folder.WriteArchive(Papers, word);
            clock.Restart();
            Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit);
            clock.Stop();
            sites[word] = TempFolder.Tree(folder.At("output"));
        }

        return (sites, clock);
    }

    [Fact]
    public async Task Of_two_builds_at_once_each_succeeds_or_says_that_the_other_is_writing()
    {
        using var folder = new TempFolder();
        folder.WriteArchive(40, "course");
        var runs = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => ProgramProcess.RunAsync(folder.Path, "--quiet"))
        );
        Assert.Contains(runs, run => run.Exit == 0);
        Assert.All(
            runs,
            run =>
                Assert.True(
                    run.Exit == 0 || (run.Exit == 3 && run.Error.Contains("SA0675", StringComparison.Ordinal)),
                    $"{run.Exit}: {run.Error}"
                )
        );
        var site = TempFolder.Tree(folder.At("output"));
        Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit);
        Assert.Equal(site, TempFolder.Tree(folder.At("output")));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_a_sentence_and_exit_code_3()
    {
        using var folder = new TempFolder();
        folder.WriteArchive(1, "course");
        folder.Write("file", "in the way");
        var (exit, _, error) = await ProgramProcess.RunAsync(
            folder.Path,
            "--quiet",
            "--output",
            folder.At("file", "site")
        );
        Assert.Equal(3, exit);
        Assert.Matches("^file/site: error SA0677: [^\n]*\n$", error);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_without_leave_to_write_keeps_its_site()
    {
        using var folder = new TempFolder();
        folder.WriteArchive(1, "course");
        Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet", "--output", "sites/output")).Exit);
        var before = TempFolder.Tree(folder.At("sites", "output"));
        folder.WriteArchive(1, "origin");
        File.SetUnixFileMode(folder.At("sites"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var (exit, _, error) = await ProgramProcess.RunAsync(folder.Path, "--quiet", "--output", "sites/output");
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Equal(0, exit); // the superuser may write everywhere
            return;
        }

        Assert.Equal((3, before), (exit, TempFolder.Tree(folder.At("sites", "output"))));
        Assert.Contains("SA0677", error, StringComparison.Ordinal);
    }

    [MountFact]
    public async Task A_full_disk_is_a_sentence_and_the_old_site_stays()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("small"));
        Assert.Equal(
            0,
            await MountFactAttribute.RunAsync("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.At("small"))
        );
        try
        {
            folder.WriteArchive(2, "course");
            Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet", "--output", "small/output")).Exit);
            var before = TempFolder.Tree(folder.At("small", "output"));
            folder.Write(
                "input/papers/large/text.md",
                "# Large\n\n" + string.Concat(Enumerable.Repeat("Words that take their room on any disk.\n\n", 20_000))
            );
            var (exit, _, error) = await ProgramProcess.RunAsync(folder.Path, "--quiet", "--output", "small/output");
            Assert.Equal((3, before), (exit, TempFolder.Tree(folder.At("small", "output"))));
            Assert.Contains("SA0676", error, StringComparison.Ordinal);
            Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.At("small")).Select(Path.GetFileName));
        }
        finally
        {
            await MountFactAttribute.RunAsync("umount", folder.At("small"));
        }
    }
}
