using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StaticArchive.Tests.HouseRules;

/// <summary>
/// What the program is built from, and who may change that: versions in one place, lock files, workflows that can only
/// read.
/// </summary>
public class SupplyChainTests
{
    [Fact]
    public void Every_version_is_exact_and_stands_in_one_place()
    {
        var central = XDocument.Load(Repository.At("Directory.Packages.props"));
        Assert.Equal("true", central.Descendants("ManagePackageVersionsCentrally").Single().Value);
        Assert.Equal("true", central.Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
        var versions = central
            .Descendants("PackageVersion")
            .Select(package => package.Attribute("Version")!.Value)
            .ToList();
        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches("^[0-9]+(\\.[0-9]+){1,3}(-[0-9a-z.]+)?$", version));
        Assert.All(
            Projects(),
            project =>
                Assert.Empty(
                    XDocument.Load(Repository.At(project)).Descendants("PackageReference").Attributes("Version")
                )
        );
    }

    [Fact]
    public void Every_project_has_a_lock_file_and_ci_restores_nothing_else()
    {
        var properties = XDocument.Load(Repository.At("Directory.Build.props"));
        Assert.Equal("true", properties.Descendants("RestorePackagesWithLockFile").Single().Value);
        var locked = properties.Descendants("RestoreLockedMode").Single();
        Assert.Equal(("true", "'$(CI)' == 'true'"), (locked.Value, locked.Attribute("Condition")!.Value));
        Assert.NotEmpty(Projects());
        Assert.All(
            Projects(),
            project => Assert.Contains(project[..(project.LastIndexOf('/') + 1)] + "packages.lock.json", Tracked.Files)
        );
        Assert.All(Workflows(), workflow => Assert.Contains("CI: \"true\"", workflow.Text, StringComparison.Ordinal));
        Assert.Contains(
            "--locked-mode",
            string.Concat(Workflows().Select(workflow => workflow.Text)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Workflows_can_read_the_repository_and_nothing_more()
    {
        Assert.NotEmpty(Workflows());
        foreach (var (path, text) in Workflows())
        {
            Assert.True(text.Contains("\npermissions:\n  contents: read\n", StringComparison.Ordinal), path);
            Assert.DoesNotMatch(
                new Regex(":\\s*write\\b|write-all|pull_request_target|secrets\\.", RegexOptions.NonBacktracking),
                text
            );
            var actions = text.Split('\n')
                .Where(line => line.Contains("uses:", StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf("uses:", StringComparison.Ordinal) + 5)..].Trim())
                .ToList();
            Assert.All(
                actions,
                action => Assert.Matches("^actions/[a-z-]+@(v[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-f]{40})( .*)?$", action)
            );
            Assert.Equal(
                actions.Count(action => action.StartsWith("actions/checkout@", StringComparison.Ordinal)),
                text.Split("persist-credentials: false").Length - 1
            );
        }
    }

    [Fact]
    public void Somebody_looks_for_new_versions_and_can_be_told_of_a_weakness()
    {
        var dependabot = File.ReadAllText(Repository.At(".github", "dependabot.yml"));
        Assert.Contains("package-ecosystem: nuget", dependabot, StringComparison.Ordinal);
        Assert.Contains("package-ecosystem: github-actions", dependabot, StringComparison.Ordinal);
        Assert.Contains(
            "Report a vulnerability",
            File.ReadAllText(Repository.At(".github", "SECURITY.md")),
            StringComparison.Ordinal
        );
    }

    private static List<string> Projects() =>
        [.. Tracked.Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))];

    private static List<(string Path, string Text)> Workflows() =>
        [
            .. Tracked
                .Files.Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal))
                .Select(path => (path, File.ReadAllText(Repository.At(path.Split('/'))).ReplaceLineEndings("\n"))),
        ];
}
