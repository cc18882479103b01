using System.Runtime.Versioning;
using System.Text;
using StaticArchive.Tests.IO;
using StaticArchive.Tests.Publish.Hostile;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Machine;

/// <summary>
/// Files and folders with hostile names, on a real disk and built by the program itself: nothing but the output folder
/// changes, and what cannot be published is named.
/// </summary>
public class HostileNamesCampaign(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<string> Names =
    [
        .. Repository.Strings("tests", "StaticArchive.Tests", "Campaigns", "Machine", "names.json"),
        new('x', 240),
        new string('x', 240) + ".md",
        new string('é', 120) + ".md",
        new string('中', 80) + ".md",
        new string('.', 200) + "md",
        "a" + new string(' ', 200) + ".md",
    ];

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Whatever_files_are_called_nothing_is_written_outside_the_output()
    {
        var tally = new Tally("hostile names on disk");
        using var around = new TempFolder();
        var inner = around.At("site");
        around.Write("beside.txt", "mine");
        around.Write("site/beside.txt", "mine");
        foreach (var name in Names.Concat(Payloads.All.Where((_, i) => Campaign.IsFull || i % 10 == 1)))
        {
            tally.Count("tried");
            tally.Count(WriteEverywhere(Path.Combine(inner, "input"), name) > 0 ? "built" : "refused");
        }

        var before = Outside(around.Path);
        var (exit, _, error) = await ProgramProcess.RunAsync(inner, "--quiet");
        Assert.True(exit is 0 or 1, error[..Math.Min(2000, error.Length)]);
        foreach (var change in Outside(around.Path).Except(before).Concat(before.Except(Outside(around.Path))))
        {
            tally.Fail("lost", change);
        }

        foreach (var link in Below(new DirectoryInfo(Path.Combine(inner, "output")), "").Where(IsLink))
        {
            tally.Fail("ran", link.FullName + " is a link");
        }

        Assert.True(File.Exists(Path.Combine(inner, "output", "index.html")));
        Assert.All(
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches("SA[0-9]{4}|^\\S", line)
        );
        tally.Close(output);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Links_out_of_the_input_and_out_of_the_output_are_followed_nowhere()
    {
        using var around = new TempFolder();
        around.Write("secret/passwd.md", "# Secret\n\nA secret nobody may publish.\n");
        around.Write("site/input/papers/paper.md", "# Paper\n\nWords.\n");
        Directory.CreateSymbolicLink(around.At("site", "input", "papers", "out"), around.At("secret"));
        File.CreateSymbolicLink(around.At("site", "input", "papers", "out.md"), around.At("secret", "passwd.md"));
        File.CreateSymbolicLink(around.At("site", "input", "archive.yml"), around.At("secret", "passwd.md"));
        Directory.CreateSymbolicLink(around.At("site", "input", "pages"), around.At("secret"));
        Directory.CreateSymbolicLink(around.At("site", "input", "theme"), around.Path);
        Assert.InRange((await ProgramProcess.RunAsync(around.At("site"), "--quiet")).Exit, 0, 1);
        Assert.Empty(Holding(new DirectoryInfo(around.At("site", "output")), "A secret nobody"));
        var before = Outside(around.Path);

        // A link that someone put into the output must not lead a later build outside.
        Directory.Delete(around.At("site", "output", "papers"), recursive: true);
        Directory.CreateSymbolicLink(around.At("site", "output", "papers"), around.At("secret"));
        Assert.InRange((await ProgramProcess.RunAsync(around.At("site"), "--quiet")).Exit, 0, 1);
        Assert.Equal(before, Outside(around.Path));
        Assert.Null(new DirectoryInfo(around.At("site", "output", "papers")).LinkTarget);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Links_in_the_way_of_the_folders_that_a_build_makes_are_not_followed()
    {
        foreach (var name in new[] { "output.next", "output.old", "output.lock" })
        {
            using var around = new TempFolder();
            around.Write("site/input/papers/paper.md", "# Paper\n\nWords.\n");
            around.Write("precious/thesis.md", "years of work");
            around.Write("precious.txt", "years of work");
            File.CreateSymbolicLink(
                around.At("site", name),
                name.EndsWith("lock", StringComparison.Ordinal) ? around.At("precious.txt") : around.At("precious")
            );
            var before = Outside(around.Path);
            var (exit, _, error) = await ProgramProcess.RunAsync(around.At("site"), "--quiet");
            Assert.InRange(exit, 0, 3);
            Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
            Assert.Equal(
                before.Where(line => !line.Contains(name, StringComparison.Ordinal)),
                Outside(around.Path).Where(line => !line.Contains(name, StringComparison.Ordinal))
            );
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;

    /// <summary>
    /// Writes files of a name in every folder of the input. A file system takes names of 255 bytes, without slashes and
    /// zeros; anything else never gets to a build.
    /// </summary>
    /// <returns>How many could be written.</returns>
    private static int WriteEverywhere(string input, string name) =>
        new[]
        {
            $"papers/{name}",
            $"papers/{name}.d/{name}",
            $"pages/{name}",
            $"timeline/{name}.yml",
            $"annotations/{name}/{name}",
            $"references/{name}.bib",
            $"theme/{name}.css",
        }.Count(path => TryWrite(input, path));

    private static bool TryWrite(string root, string path)
    {
        try
        {
            var full = Path.GetFullPath(Path.Combine(root, path));
            if (
                !full.StartsWith(root + "/", StringComparison.Ordinal)
                || path.Split('/').Any(part => part is "" or "." or "..")
            )
            {
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(
                full,
                path.EndsWith(".yml", StringComparison.Ordinal)
                    ? "[]\n"
                    : "# A title\n\nSome words of a paper that is there.\n",
                new UTF8Encoding(false)
            );
            return true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Everything around the output, with its content and what it links to; links are not followed.</summary>
    private static List<string> Outside(string folder)
    {
        var output = Path.Combine(folder, "site", "output");
        return
        [
            .. Below(new DirectoryInfo(folder), output)
                .Select(entry =>
                    (
                        $"{entry.FullName} {entry.LinkTarget} "
                        + $"{(entry is FileInfo { LinkTarget: null } file ? File.ReadAllText(file.FullName) : "")}"
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<FileSystemInfo> Below(DirectoryInfo folder, string except) =>
        folder
            .EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 })
            .Where(entry => entry.FullName != except)
            .SelectMany(entry =>
                entry is DirectoryInfo { LinkTarget: null } inner ? Below(inner, except).Prepend(entry) : [entry]
            );

    private static IEnumerable<string> Holding(DirectoryInfo folder, string words) =>
        Below(folder, "")
            .OfType<FileInfo>()
            .Where(file =>
                file.LinkTarget is null && File.ReadAllText(file.FullName).Contains(words, StringComparison.Ordinal)
            )
            .Select(file => file.FullName);
}
