using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.Tests.IO;

/// <summary>How a site takes the place of the one before.</summary>
public class SiteWritingTests
{
    [Fact]
    public void The_folder_holds_the_new_site_and_nothing_of_the_old_one()
    {
        using var folder = new TempFolder();
        var output = folder.At("output");
        FileSystem.Write(
            output,
            [
                TempFolder.Page("index.html", "one"),
                TempFolder.Page("papers/x/index.html", "x"),
                TempFolder.Page("gone/index.html", "gone"),
            ]
        );
        FileSystem.Write(output, [TempFolder.Page("index.html", "two"), TempFolder.Page("papers/x/index.html", "x")]);
        Assert.Equal([".static-archive", "index.html", "papers/x/index.html"], Files(output));
        Assert.Equal("two", File.ReadAllText(folder.At("output", "index.html")));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_unchanged_file_is_not_written_again_and_a_changed_one_is_never_written_through()
    {
        using var folder = new TempFolder();
        var output = folder.At("output");
        FileSystem.Write(output, [TempFolder.Page("same.html", "same"), TempFolder.Page("other.html", "one")]);
        var then = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.At("output", "same.html"), then);
        File.Copy(folder.At("output", "other.html"), folder.At("kept.html"));
        FileSystem.Write(output, [TempFolder.Page("same.html", "same"), TempFolder.Page("other.html", "two")]);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(then, File.GetLastWriteTimeUtc(folder.At("output", "same.html")));
        }

        Assert.Equal("two", File.ReadAllText(folder.At("output", "other.html")));
    }

    [Fact]
    public void A_file_that_someone_edited_in_the_output_is_made_anew_though_its_length_is_the_same()
    {
        using var folder = new TempFolder();
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "right")]);
        File.WriteAllText(folder.At("output", "a.html"), "wrong");
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "right")]);
        Assert.Equal("right", File.ReadAllText(folder.At("output", "a.html")));
    }

    [Fact]
    public void A_link_that_someone_put_into_the_output_is_not_taken_over()
    {
        using var folder = new TempFolder();
        folder.Write("elsewhere.html", "words");
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "words")]);
        File.Delete(folder.At("output", "a.html"));
        File.CreateSymbolicLink(folder.At("output", "a.html"), folder.At("elsewhere.html"));
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "words")]);
        Assert.Null(new FileInfo(folder.At("output", "a.html")).LinkTarget);
        Assert.Equal("words", File.ReadAllText(folder.At("output", "a.html")));
    }

    [Fact]
    public void Someone_elses_folder_is_refused_unless_forced()
    {
        using var folder = new TempFolder();
        folder.Write("output/thesis.doc", "years of work");
        var fault = Assert.Throws<FatalErrorException>(() =>
            FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "a")])
        );
        Assert.Equal(("SA0674", FatalErrorException.UsageExitCode), (fault.Diagnostic.Code, fault.ExitCode));
        Assert.Equal("years of work", File.ReadAllText(folder.At("output", "thesis.doc")));
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "a")], new SiteWriterOptions(IsForced: true));
        Assert.Equal([".static-archive", "a.html"], Files(folder.At("output")));
    }

    [Fact]
    public void An_empty_folder_is_nobodys()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("output"));
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "a")]);
        Assert.Equal([".static-archive", "a.html"], Files(folder.At("output")));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("INPUT/site")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("link-to-input/site")]
    public void Output_that_holds_the_archive_or_lies_in_its_input_is_refused(string output)
    {
        using var folder = new TempFolder();
        folder.Write("archive/input/papers/x.md", "# Paper");
        Directory.CreateSymbolicLink(folder.At("archive", "link-to-input"), folder.At("archive", "input"));
        var folders = FileSystem.Locate(folder.At("archive"), null, output);
        var fault = Assert.Throws<FatalErrorException>(() => FileSystem.CheckOutput(folders, force: true));
        Assert.Equal(("SA0673", FatalErrorException.UsageExitCode), (fault.Diagnostic.Code, fault.ExitCode));
    }

    [Fact]
    public void A_site_lost_between_two_steps_is_there_again_after_the_next_start()
    {
        using var folder = new TempFolder();
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "old")]);
        var swap = new AtomicSwap(folder.At("output"));
        swap.Begin();
        Directory.Move(folder.At("output"), folder.At("output.next", "old"));
        folder.Write("output.next/new/a.html", "half");
        folder.Write("input/papers/x.md", "# Paper");
        FileSystem.CheckOutput(FileSystem.Locate(folder.Path, null, null), force: false);
        Assert.Equal("old", File.ReadAllText(folder.At("output", "a.html")));
        Assert.Equal(
            ["input", "output"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order()
        );
    }

    [Fact]
    public void Where_folders_cannot_be_swapped_two_steps_do_it()
    {
        using var folder = new TempFolder();
        folder.Write("output/a.html", "old");
        var swap = new AtomicSwap(folder.At("output"));
        swap.Begin();
        folder.Write("output.next/new/a.html", "new");
        swap.CommitInTwoSteps();
        Assert.Equal("new", File.ReadAllText(folder.At("output", "a.html")));
        swap.Recover();
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_page_that_cannot_be_made_leaves_the_old_site_whole()
    {
        using var folder = new TempFolder();
        FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "old")]);
        var before = TempFolder.Tree(folder.At("output"));
        var broken = new OutputFile("b.html", () => throw new InvalidOperationException("no such page"));
        Assert.ThrowsAny<Exception>(() =>
            FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "new"), broken])
        );
        Assert.Equal(before, TempFolder.Tree(folder.At("output")));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_refused_while_the_first_is_writing()
    {
        using var folder = new TempFolder();
        FatalErrorException? second = null;
        var first = new OutputFile(
            "a.html",
            () =>
            {
                second = Assert.Throws<FatalErrorException>(() =>
                    FileSystem.Write(folder.At("output"), [TempFolder.Page("a.html", "second")])
                );
                return "first"u8.ToArray();
            }
        );
        FileSystem.Write(folder.At("output"), [first]);
        Assert.Equal(("SA0675", FatalErrorException.MachineExitCode), (second!.Diagnostic.Code, second.ExitCode));
        Assert.Equal("first", File.ReadAllText(folder.At("output", "a.html")));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
