using System.Reflection;
using System.Text.Json;
using StaticArchive.IO;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Tests.Commands.New;

/// <summary>
/// <c>new archive --repository</c>: an archive in a repository of its own. <c>.ci/check-repository</c> runs what is
/// written, with the tool from its package.
/// </summary>
public class NewRepositoryTests
{
    private const string Address = "https://forge.example/owner/name";

    [Fact]
    public async Task It_is_built_by_its_hosts_and_takes_contributions()
    {
        using var shell = new Shell();
        var (exit, said, _) = await shell.RunAsync("new", "archive", "mine", "--repository", Address, "--title", "T");
        Assert.Equal(0, exit);
        string[] files =
        [
            ".config/dotnet-tools.json",
            ".gitattributes",
            ".github/ISSUE_TEMPLATE/annotation.yml",
            ".github/PULL_REQUEST_TEMPLATE.md",
            ".github/workflows/check.yml",
            ".github/workflows/publish.yml",
            ".gitignore",
            "README.md",
            "build.sh",
            "input/pages/about.md",
            "netlify.toml",
        ];
        Assert.All(files, file => Assert.Contains("   " + file, said, StringComparison.Ordinal));
        Assert.All(files, file => Assert.True(File.Exists(shell.Folder.At("mine", file)), file));
        Assert.All(
            files,
            file => Assert.DoesNotContain("{{", Made(shell, file).Replace("${{", "", StringComparison.Ordinal))
        );
        Assert.StartsWith("# T\n", Made(shell, "README.md"), StringComparison.Ordinal);
        var archive = Pipeline.Run(FileSystem.Read(shell.Folder.At("mine", "input")), one => one, _ => { });
        Assert.Empty(archive.Archive.Messages);
        Assert.Equal(Address, archive.Archive.Settings.Repository);
    }

    [Fact]
    public async Task Its_address_may_be_unknown_and_what_is_there_stays()
    {
        using var shell = new Shell();
        shell.Folder.Write("README.md", "mine");
        var (exit, said, _) = await shell.RunAsync("new", "archive", "--repository");
        Assert.Equal((0, "mine"), (exit, File.ReadAllText(shell.Folder.At("README.md"))));
        Assert.DoesNotContain("   README.md", said, StringComparison.Ordinal);
        Assert.Contains("# repository:", File.ReadAllText(shell.Folder.At("input", "archive.yml")));
    }

    [Fact]
    public async Task Without_the_option_there_is_the_input_alone()
    {
        using var shell = new Shell();
        await shell.RunAsync("new", "archive", "mine");
        Assert.Equal(
            [".gitignore", "input"],
            Directory
                .GetFileSystemEntries(shell.Folder.At("mine"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_tool_is_the_version_that_made_it()
    {
        using var shell = new Shell();
        await shell.RunAsync("new", "archive", "mine", "--repository");
        var version = typeof(Pipeline)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion;
        using var manifest = JsonDocument.Parse(Made(shell, ".config/dotnet-tools.json"));
        Assert.Equal(
            version.Split('+')[0],
            manifest.RootElement.GetProperty("tools").GetProperty("staticarchive").GetProperty("version").GetString()
        );
    }

    /// <summary>
    /// Actions by their commit, no more rights than a job needs, nothing of a proposal that a shell could take for a
    /// command, and each command on a line of its own, as <c>.ci/check-repository</c> reads them.
    /// </summary>
    [Theory]
    [InlineData("check.yml", "contents: read")]
    [InlineData("publish.yml", "contents: read|pages: write|id-token: write")]
    public async Task Its_workflows_have_no_more_rights_than_they_need(string name, string rights)
    {
        using var shell = new Shell();
        await shell.RunAsync("new", "archive", "mine", "--repository");
        var text = Made(shell, ".github/workflows/" + name);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        Assert.Equal(
            rights.Split('|'),
            text.Split('\n')
                .Where(line => line.EndsWith(": read", default) || line.EndsWith(": write", default))
                .Select(line => line.Trim())
        );
        var lines = text.Split('\n');
        Assert.All(
            lines.Where(line => line.Contains("uses:", StringComparison.Ordinal)),
            line => Assert.Matches("uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$", line)
        );
        var commands = lines.Where(line => line.Contains("run:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, line => Assert.Matches("^ +run: [a-z]", line));
        Assert.All(commands, line => Assert.DoesNotContain("${{", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_installer_of_the_sdk_is_the_one_that_this_repository_knows()
    {
        static IEnumerable<string> Known(string script) =>
            script
                .Split('\n')
                .Where(line =>
                    line.StartsWith("installer=", StringComparison.Ordinal)
                    || line.StartsWith("digest=", StringComparison.Ordinal)
                );
        var template = Repository.At("src", "StaticArchive", "Commands", "New", "Repository", "build.sh");
        Assert.Equal(Known(File.ReadAllText(Repository.At(".ci", "publish"))), Known(File.ReadAllText(template)));
    }

    private static string Made(Shell shell, string path) => File.ReadAllText(shell.Folder.At("mine", path));
}
