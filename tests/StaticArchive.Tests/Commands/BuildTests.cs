using StaticArchive.Commands;
using StaticArchive.Commands.Hosting;

namespace StaticArchive.Tests.Commands;

/// <summary>What <c>build</c> and <c>check</c> say and how they end.</summary>
public class BuildTests
{
    [Fact]
    public async Task Without_a_command_the_archive_upwards_is_built_into_its_output()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(2, "course");
        var (exit, said, _) = await shell.RunAsync();
        Assert.Equal(0, exit);
        Assert.Matches("(?m)^papers +2$", said);
        Assert.Matches("(?m)^documents +2$", said);
        Assert.Matches("(?m)^citations +0 resolved, 0 ambiguous, 0 unresolved$", said);
        Assert.Matches("(?m)^annotations +0 exact, 0 moved, 0 ambiguous, 0 orphaned$", said);
        Assert.Matches("(?m)^seconds +[0-9]+[.][0-9]{2}$", said);
        Assert.Matches("(?m)^Built output/: 2 papers, 2 documents, 0 errors, 0 warnings, [0-9]+ notes?[.]$", said);
        Assert.True(Directory.Exists(shell.Folder.At("output")));
    }

    [Fact]
    public async Task Check_writes_nothing()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        var (exit, said, _) = await shell.RunAsync("check");
        Assert.Equal(0, exit);
        Assert.Contains("Checked: 1 paper, 1 document, 0 errors", said, StringComparison.Ordinal);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(shell.Folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_error_in_one_file_is_exit_code_1_and_the_rest_is_built()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(2, "course");
        shell.Folder.Write("input/papers/paper-1/paper.yml", "title: \"never ends\n");
        var (exit, said, error) = await shell.RunAsync("build");
        Assert.Equal(1, exit);
        Assert.Matches(@"(?m)^input/papers/paper-1/paper.yml\([0-9]+,[0-9]+\): error SA0601: ", error);
        Assert.Contains("2 papers, 1 document, 1 error,", said, StringComparison.Ordinal);
        Assert.Contains("paper.yml(1,1): warning SA0662: ", error, StringComparison.Ordinal);
        Assert.True(Directory.Exists(shell.Folder.At("output", "papers", "paper-2")));
    }

    [Fact]
    public async Task Warnings_are_errors_under_strict_and_notes_never_are()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        Assert.Equal(0, (await shell.RunAsync("check", "--strict")).Exit);
        shell.Folder.Write("input/archive.yml", "title: x\ntitel: y\n");
        var (lenient, _, warning) = await shell.RunAsync("check");
        var (strict, _, error) = await shell.RunAsync("check", "--strict");
        Assert.Equal((0, 1), (lenient, strict));
        Assert.Contains(
            "input/archive.yml(2,1): warning SA0604: the key \"titel\" is not known",
            warning,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "input/archive.yml(2,1): error SA0604: the key \"titel\" is not known",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Quiet_says_nothing_but_errors()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(1, "course");
        shell.Folder.Write("input/archive.yml", "titel: y\n");
        Assert.Equal((0, "", ""), await shell.RunAsync("--quiet"));
    }

    [Fact]
    public async Task Notes_are_counted_by_default_and_listed_when_asked_for()
    {
        using var shell = new Shell();
        shell.Folder.Write(
            "input/papers/x.txt",
            "Working together\n\nAbstract\n\nTwo services were joined, and it took a "
                + "year.\n\nConclusion\n\nIt was worth it.\n"
        );
        var (_, _, counted) = await shell.RunAsync("check");
        var (_, _, listed) = await shell.RunAsync("check", "--verbose");
        Assert.Matches(
            @"(?m)^[0-9]+ notes? SA0[0-9]{3}, such as input/papers/x.txt\([0-9]+,[0-9]+\): note SA0",
            counted
        );
        Assert.DoesNotMatch(@"(?m)^input/", counted);
        Assert.Matches(@"(?m)^input/papers/x.txt\([0-9]+,[0-9]+\): note SA0", listed);
    }

    [Fact]
    public async Task Messages_come_in_order_of_place()
    {
        using var shell = new Shell();
        shell.Folder.WriteArchive(3, "course");
        foreach (var paper in new[] { "3", "1", "2" })
        {
            shell.Folder.Write($"input/papers/paper-{paper}/paper.yml", "zzz: 1\nyyy: 2\n");
        }

        var (_, _, error) = await shell.RunAsync("check");
        var lines = error.Split('\n').Where(line => line.Contains("warning", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, lines.Count);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public async Task On_GitHub_messages_are_put_on_the_lines_they_are_about()
    {
        using var shell = new Shell();
        shell.Variables["GITHUB_ACTIONS"] = "true";
        shell.Variables["GITHUB_WORKSPACE"] = shell.Folder.Path;
        shell.Folder.Write("archives/one, two/input/archive.yml", "title: x\ntitel: y\n");
        var (_, _, error) = await shell.RunAsync("check", "--input", "archives/one, two");
        Assert.Contains(
            "::warning file=archives/one%2C two/input/archive.yml,line=2,col=1,title=SA0604::the key \"titel\"",
            error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("SA0671")]
    [InlineData("SA0672", "--input", "missing")]
    [InlineData("SA0679", "--base-url", "papers.example")]
    [InlineData("SA0679", "--base-url", "javascript:alert(1)")]
    [InlineData("SA0679", "--repository", "not an address")]
    [InlineData("", "--no-such-option")]
    [InlineData("", "chek")]
    [InlineData("", "preview", "--port", "x")]
    public async Task Wrong_usage_is_exit_code_2_and_says_what_is_wrong(string code, params string[] arguments)
    {
        using var shell = new Shell();
        if (code is not "SA0671")
        {
            shell.Folder.WriteArchive(1, "course");
        }

        var (exit, _, error) = await shell.RunAsync(arguments);
        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git@forge.example:owner/name.git", "https://forge.example/owner/name")]
    [InlineData("ssh://git@forge.example/owner/name", "https://forge.example/owner/name")]
    [InlineData("https://forge.example/owner/name/", "https://forge.example/owner/name")]
    [InlineData("https://user:secret@forge.example/owner/name.git", "https://forge.example/owner/name")]
    [InlineData("  ", null)]
    public void A_repository_is_linked_by_its_pages_whatever_the_host_calls_it(string given, string? expected) =>
        Assert.Equal(expected, UrlNormalizer.NormalizeRepository(given));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_failure_of_the_program_is_one_sentence_and_its_stack_is_shown_when_asked_for(bool verbose)
    {
        using var shell = new Shell { Answers = "" };
        using var output = new StringWriter { NewLine = "\n" };
        var environment = shell.Around(output, output, new NoReader());
        var exit = await CommandLine.RunAsync(
            verbose ? ["new", "archive", "--verbose"] : ["new", "archive"],
            environment
        );
        Assert.Equal(3, exit);
        Assert.Contains(
            "staticarchive: error SA0699: the program failed (InvalidOperationException: nobody can answer)",
            output.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(verbose, output.ToString().Contains("   at ", StringComparison.Ordinal));
    }

    /// <summary>A fault of the program's own making.</summary>
    private sealed class NoReader : StringReader
    {
        public NoReader()
            : base("") { }

        public override string ReadLine() => throw new InvalidOperationException("nobody can answer\nat all");
    }
}
