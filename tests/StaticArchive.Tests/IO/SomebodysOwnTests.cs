using StaticArchive.Tests.Commands;

namespace StaticArchive.Tests.IO;

/// <summary>What lies beside the output is somebody's own, whatever it is called, and no build deletes it.</summary>
public class SomebodysOwnTests
{
    [Fact]
    public async Task A_site_that_somebody_keeps_as_output_old_stays()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        Directory.Move(shell.Folder.At("output"), shell.Folder.At("output.old"));
        var kept = TempFolder.Tree(shell.Folder.At("output.old"));
        shell.Folder.WriteArchive(1, "origin");
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        Assert.Equal(kept, TempFolder.Tree(shell.Folder.At("output.old")));
        Assert.NotEqual(kept, TempFolder.Tree(shell.Folder.At("output")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_folder_that_somebody_calls_output_next_stays_and_is_an_error(bool isSite)
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        if (isSite)
        {
            Directory.Move(shell.Folder.At("output"), shell.Folder.At("output.next"));
        }
        else
        {
            shell.Folder.Write("output.next/thesis.md", "years of work");
        }

        var (site, kept) = (
            TempFolder.Tree(shell.Folder.At("output")),
            TempFolder.Tree(shell.Folder.At("output.next"))
        );
        foreach (var arguments in new[] { new[] { "build" }, ["build", "--force"] })
        {
            var (exit, _, error) = await shell.RunAsync(arguments);
            Assert.Equal(3, exit);
            Assert.Contains("error SA0692", error, StringComparison.Ordinal);
        }

        Assert.Equal(site, TempFolder.Tree(shell.Folder.At("output")));
        Assert.Equal(kept, TempFolder.Tree(shell.Folder.At("output.next")));
    }

    [Fact]
    public async Task An_empty_folder_of_this_name_is_nobodys()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        Directory.CreateDirectory(shell.Folder.At("output.next"));
        Assert.Equal(0, (await shell.RunAsync("build")).Exit);
        Assert.False(Directory.Exists(shell.Folder.At("output.next")));
    }

    [Fact]
    public async Task A_file_that_somebody_calls_output_lock_stays_and_is_an_error()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        var path = shell.Folder.Write("output.lock", "combination of the safe: 1234");
        var (exit, _, error) = await shell.RunAsync("build");
        Assert.Equal(3, exit);
        Assert.Contains("error SA0677", error, StringComparison.Ordinal);
        Assert.Equal("combination of the safe: 1234", File.ReadAllText(path));
    }
}
