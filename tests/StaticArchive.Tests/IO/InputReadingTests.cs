using System.Runtime.Versioning;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.IO;

/// <summary>What is read of an input folder, and what is not.</summary>
public class InputReadingTests
{
    [Fact]
    public void Files_come_in_ordinal_order_with_the_paths_that_messages_show()
    {
        using var folder = new TempFolder();
        folder.Write("input/papers/b.md", "b");
        folder.Write("input/papers/a/Z.md", "z");
        folder.Write("input/archive.yml", "title: x");
        folder.Write("input/papers/a/a.md", "a");
        var read = FileSystem.Read(folder.At("input"));
        Assert.Equal(
            ["input/archive.yml", "input/papers/a/Z.md", "input/papers/a/a.md", "input/papers/b.md"],
            read.Select(file => file.Path)
        );
    }

    [Fact]
    public void What_editors_and_file_managers_leave_behind_is_passed_over()
    {
        using var folder = new TempFolder();
        foreach (
            var name in new[]
            {
                ".DS_Store",
                ".git/config",
                "papers/.x.md.swp",
                "papers/x.md~",
                "papers/#x.md#",
                "Thumbs.db",
            }
        )
        {
            folder.Write("input/" + name, "litter");
        }

        var messages = new List<Message>();
        Assert.Empty(FileSystem.Read(folder.At("input"), messages));
        Assert.Empty(messages);
    }

    [Fact]
    public void Links_are_named_and_not_followed()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        elsewhere.Write("secret.md", "# Not for everyone");
        folder.Write("input/papers/x.md", "# Paper");
        File.CreateSymbolicLink(folder.At("input/papers/link.md"), elsewhere.At("secret.md"));
        Directory.CreateSymbolicLink(folder.At("input/papers/folder"), elsewhere.Path);
        Directory.CreateSymbolicLink(folder.At("input/papers/loop"), folder.At("input"));
        File.CreateSymbolicLink(folder.At("input/papers/nowhere.md"), folder.At("input/missing.md"));
        var messages = new List<Message>();
        Assert.Equal(["input/papers/x.md"], FileSystem.Read(folder.At("input"), messages).Select(file => file.Path));
        Assert.Equal(
            ["folder", "link.md", "loop", "nowhere.md"],
            messages.Select(message => message.Location.Path["input/papers/".Length..]).Order(StringComparer.Ordinal)
        );
        Assert.All(messages, message => Assert.Equal(("SA0651", Severity.Warning), (message.Code, message.Severity)));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_named_pipe_does_not_hold_up_the_build()
    {
        using var folder = new TempFolder();
        folder.Write("input/papers/x.md", "# Paper");
        using var make = System.Diagnostics.Process.Start("mkfifo", [folder.At("input/papers/pipe.md")]);
        await make.WaitForExitAsync();
        Assert.Equal(0, make.ExitCode);
        var read = await Task.Run(() => FileSystem.Read(folder.At("input"))).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal([0, 7], read.Select(file => file.Bytes.Length));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_read_is_an_error_and_the_others_are_read()
    {
        using var folder = new TempFolder();
        folder.Write("input/papers/x.md", "# Paper");
        var closed = folder.Write("input/papers/closed.md", "# Closed");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        var messages = new List<Message>();
        var read = FileSystem.Read(folder.At("input"), messages);
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Equal(2, read.Count); // the superuser may read everything
            return;
        }

        Assert.Equal(["input/papers/x.md"], read.Select(file => file.Path));
        Assert.Equal("SA0653", Assert.Single(messages).Code);
    }

    [Fact]
    public async Task Files_that_come_and_go_while_they_are_read_are_named_and_the_build_goes_on()
    {
        using var folder = new TempFolder();
        folder.WriteArchive(50, "course");
        using var stop = new CancellationTokenSource();
        var churn = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i = (i + 1) % 50)
            {
                File.Delete(folder.At("input", "papers", $"paper-{i + 1}", "text.md"));
                folder.Write($"input/papers/paper-{i + 1}/text.md", "# Back\n");
            }
        });
        var messages = new List<Message>();
        for (var i = 0; i < 40; i++)
        {
            Assert.InRange(FileSystem.Read(folder.At("input"), messages).Count, 1, 50);
        }

        await stop.CancelAsync();
        await churn;
        Assert.All(messages, message => Assert.Contains(message.Code, new[] { "SA0652", "SA0653" }));
    }

    [Fact]
    public void The_archive_is_found_upwards_and_input_may_be_named_with_or_without_its_archive()
    {
        using var folder = new TempFolder();
        folder.Write("input/papers/x.md", "# Paper");
        Directory.CreateDirectory(folder.At("src", "Program"));
        var found = FileSystem.Locate(folder.At("src", "Program"), null, null);
        Assert.Equal((folder.Path, folder.At("input"), folder.At("output")), (found.Root, found.Input, found.Output));
        Assert.Equal(found, FileSystem.Locate("/", folder.Path, null));
        Assert.Equal(found, FileSystem.Locate(folder.Path, "input", null));
        Assert.Equal(folder.At("src", "site"), FileSystem.Locate(folder.At("src"), folder.Path, "site").Output);
    }
}
