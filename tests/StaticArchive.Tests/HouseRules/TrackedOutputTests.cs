using System.Diagnostics;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.HouseRules;

/// <summary>The check on pull requests lets nothing in that builds make.</summary>
public class TrackedOutputTests
{
    [UnixTheory]
    [InlineData("cache/index.kept", 1)]
    [InlineData("Cache/index.kept", 1)]
    [InlineData("cache", 1)]
    [InlineData("cache/\u001b[31mred", 1)]
    [InlineData("output/index.html", 1)]
    [InlineData("output/b\u00fccher/index.html", 1)]
    [InlineData("output.old/index.html", 1)]
    [InlineData("output.lock", 1)]
    [InlineData("input/papers/output/paper.md", 0)]
    [InlineData("src/cache/Code.cs", 0)]
    [InlineData("cached.md", 0)]
    public void What_a_build_makes_is_refused(string path, int expected)
    {
        using var folder = new TempFolder();
        GitRepository.Run(folder.Path, "init", "--quiet");
        folder.Write("README.md", "An archive.");
        folder.Write(path, "made");
        GitRepository.Run(folder.Path, "add", "README.md");
        Assert.Equal((0, ""), Check(folder));
        GitRepository.Run(folder.Path, "add", "--force", ".");
        var (code, said) = Check(folder);
        Assert.Equal(expected, code);
        Assert.DoesNotContain('\u001b', said);
    }

    [Fact]
    public void It_is_run_for_every_change() =>
        Assert.All(
            new[] { Repository.At(".ci", "run"), Repository.At(".github", "workflows", "ci.yml") },
            path => Assert.Contains("bash .ci/check-tracked", File.ReadAllText(path), StringComparison.Ordinal)
        );

    private static (int Code, string Said) Check(TempFolder folder)
    {
        using var check = Process.Start(
            new ProcessStartInfo("bash", [Repository.At(".ci", "check-tracked"), folder.Path])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var said = check.StandardError.ReadToEnd();
        check.WaitForExit();
        return (check.ExitCode, said);
    }
}
