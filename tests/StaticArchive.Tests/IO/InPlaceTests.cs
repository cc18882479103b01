using System.Diagnostics;
using StaticArchive.IO;
using StaticArchive.Tests.Campaigns;

namespace StaticArchive.Tests.IO;

/// <summary>A site in a folder that cannot be renamed, such as the volume of a container.</summary>
public class InPlaceTests
{
    private static readonly string[] Entries = ["a.html", "b", "c.html"];

    [MountFact]
    public async Task A_mounted_folder_gets_one_site_after_the_other()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("output"));
        Assert.Equal(
            0,
            await MountFactAttribute.RunAsync("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", folder.At("output"))
        );
        try
        {
            folder.WriteArchive(2, "course");
            Directory.CreateDirectory(folder.At("output", "lost+found"));
            foreach (var word in new[] { "course", "origin", "end" })
            {
                folder.WriteArchive(2, word);
                var (exit, _, error) = await ProgramProcess.RunAsync(folder.Path, "--quiet");
                Assert.True(exit == 0, error);
                Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet", "--output", "plain")).Exit);
                Assert.Equal(TempFolder.Tree(folder.At("plain")), TempFolder.Tree(folder.At("output")));
            }

            Assert.True(Directory.Exists(folder.At("output", "lost+found")));
            Assert.False(Directory.Exists(folder.At("output", ".static-archive-work")));
            Assert.Equal(["input", "output", "plain"], Names(folder.Path));
            WriteLarge(folder);
            Assert.Equal(3, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit);
            Assert.Equal(TempFolder.Tree(folder.At("plain")), TempFolder.Tree(folder.At("output")));
        }
        finally
        {
            await MountFactAttribute.RunAsync("umount", folder.At("output"));
        }
    }

    /// <summary>More than the disk takes, in papers that are no longer than papers may be.</summary>
    private static void WriteLarge(TempFolder folder)
    {
        var words = string.Concat(Enumerable.Repeat("Words that take their room on any disk.\n\n", 40_000));
        for (var i = 1; i <= 10; i++)
        {
            folder.Write($"input/papers/large-{i}/text.md", "# Large\n\n" + words);
        }
    }

    [MountFact]
    public async Task A_build_into_a_mounted_folder_that_is_killed_leaves_the_old_site_or_the_new_one()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("output"));
        Assert.Equal(0, await MountFactAttribute.RunAsync("mount", "-t", "tmpfs", "tmpfs", folder.At("output")));
        try
        {
            var sites = new Dictionary<string, string>(StringComparer.Ordinal);
            var clock = new Stopwatch();
            foreach (var word in new[] { "course", "origin" })
            {
                folder.WriteArchive(10, word);
                clock.Restart();
                Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit);
                sites[word] = TempFolder.Tree(folder.At("output"));
            }

            var random = new Random(21);
            for (var (i, last) = (0, "origin"); i < Campaign.Share(60); i++)
            {
                folder.WriteArchive(10, last == "origin" ? "course" : "origin");
                using var process = ProgramProcess.Start(folder.Path, "--quiet");

                // Most of the time goes by before anything is written.
                await Task.Delay(clock.Elapsed * (0.6 + random.NextDouble() / 2));
                process.Kill();
                await process.WaitForExitAsync();
                FileSystem.CheckOutput(FileSystem.Locate(folder.Path, null, null), force: false);
                File.Delete(folder.At("output", ".static-archive-lock"));
                last = sites.Single(site => site.Value == TempFolder.Tree(folder.At("output"))).Key;
            }
        }
        finally
        {
            await MountFactAttribute.RunAsync("umount", folder.At("output"));
        }
    }

    [MountFact]
    public async Task A_mounted_folder_with_somebodys_files_is_refused()
    {
        using var folder = new TempFolder();
        folder.WriteArchive(1, "course");
        folder.Write("elsewhere/thesis.md", "years of work");
        Directory.CreateDirectory(folder.At("output"));
        Assert.Equal(
            0,
            await MountFactAttribute.RunAsync("mount", "--bind", folder.At("elsewhere"), folder.At("output"))
        );
        try
        {
            Assert.Equal(2, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit);
            File.Delete(folder.At("output", "thesis.md"));
            Assert.Equal(0, (await ProgramProcess.RunAsync(folder.Path, "--quiet")).Exit);
            Assert.True(File.Exists(folder.At("elsewhere", "index.html")));
        }
        finally
        {
            await MountFactAttribute.RunAsync("umount", folder.At("output"));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void While_the_old_site_goes_out_a_killed_build_leaves_the_old_site(int gone)
    {
        using var folder = new TempFolder();
        var replacement = Begin(folder);
        folder.Write("output/.static-archive-work/leaving", "");
        Directory.CreateDirectory(folder.At("output", ".static-archive-work", "old"));
        Move(folder, "output", "output/.static-archive-work/old", gone);
        AssertRecovers(folder, replacement, "old");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void While_the_new_site_comes_in_a_killed_build_leaves_the_new_site(int moved)
    {
        using var folder = new TempFolder();
        var replacement = Begin(folder);
        folder.Write("output/.static-archive-work/leaving", "");
        Directory.CreateDirectory(folder.At("output", ".static-archive-work", "old"));
        Move(folder, "output", "output/.static-archive-work/old", Entries.Length);
        folder.Write("output/.static-archive-work/entering", "");
        Move(folder, "output/.static-archive-work/new", "output", moved);
        AssertRecovers(folder, replacement, "new");
    }

    [Fact]
    public void Before_that_a_killed_build_leaves_the_old_site()
    {
        using var folder = new TempFolder();
        AssertRecovers(folder, Begin(folder), "old");
    }

    [Fact]
    public void A_build_that_is_not_killed_leaves_the_new_site()
    {
        using var folder = new TempFolder();
        var replacement = Begin(folder);
        replacement.Commit();
        AssertRecovers(folder, replacement, "new");
    }

    private static InPlaceReplacement Begin(TempFolder folder)
    {
        WriteSite(folder, "output", "old");
        var replacement = new InPlaceReplacement(folder.At("output"));
        replacement.Begin();
        WriteSite(folder, "output/.static-archive-work/new", "new");
        return replacement;
    }

    private static void WriteSite(TempFolder folder, string place, string word)
    {
        folder.Write($"{place}/a.html", word);
        folder.Write($"{place}/b/index.html", word);
        folder.Write($"{place}/c.html", word);
    }

    private static void Move(TempFolder folder, string from, string to, int count)
    {
        foreach (var name in Entries.Take(count))
        {
            Directory.Move(folder.At(from, name), folder.At(to, name));
        }
    }

    private static void AssertRecovers(TempFolder folder, InPlaceReplacement replacement, string word)
    {
        replacement.Recover();
        replacement.Recover();
        Assert.Equal(Entries, Names(folder.At("output")));
        Assert.All(
            new[] { "a.html", "b/index.html", "c.html" },
            name => Assert.Equal(word, File.ReadAllText(folder.At("output", name)))
        );
    }

    private static IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
