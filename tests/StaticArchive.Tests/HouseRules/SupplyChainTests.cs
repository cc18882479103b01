using System.Text.Json;
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
                action => Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$", action)
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
        Assert.Contains("package-ecosystem: npm", dependabot, StringComparison.Ordinal);
        Assert.Contains(
            "Report a vulnerability",
            File.ReadAllText(Repository.At(".github", "SECURITY.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Tools_of_npm_are_those_of_their_lock_file()
    {
        var package = ReadJson(".ci", "package.json");
        Assert.All(
            package.GetProperty("devDependencies").EnumerateObject(),
            tool => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", tool.Value.GetString())
        );
        var locked = ReadJson(".ci", "package-lock.json").GetProperty("packages").EnumerateObject().ToList();
        Assert.All(
            locked.Where(entry => entry.Name.Length > 0),
            entry =>
                Assert.StartsWith("sha512-", entry.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal)
        );
        Assert.All(
            package.GetProperty("devDependencies").EnumerateObject(),
            tool => Assert.Contains("node_modules/" + tool.Name, locked.Select(entry => entry.Name))
        );
        var run = Read(".ci", "run");
        Assert.Contains("npm ci ", run, StringComparison.Ordinal);
        Assert.Contains("--ignore-scripts", run, StringComparison.Ordinal);
        Assert.DoesNotContain("npm install", run, StringComparison.Ordinal);
    }

    [Fact]
    public void The_installer_of_the_sdk_is_run_only_with_its_digest()
    {
        var publish = Read(".ci", "publish");
        Assert.Matches("dotnet/install-scripts/[0-9a-f]{40}/src/dotnet-install\\.sh", publish);
        Assert.Matches("digest=\"[0-9a-f]{64}\"", publish);
        var order = new[] { "curl ", "is_known \"$script\" ||", "bash \"$script\"" }
            .Select(words => publish.IndexOf(words, StringComparison.Ordinal))
            .ToList();
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain(-1, order);
    }

    [Fact]
    public void The_compiler_is_the_one_that_was_looked_at()
    {
        var central = XDocument.Load(Repository.At("Directory.Packages.props"));
        var compiler = Assert.Single(central.Descendants("CrossgenPackage"));
        Assert.Equal("linux-x64", compiler.Attribute("Include")!.Value);
        Assert.Matches("^[A-Za-z0-9+/]{86}==$", compiler.Attribute("ContentHash")!.Value);
        var targets = XDocument.Load(Repository.At("src", "ReadyToRun.targets"));
        Assert.Contains("_IsListedCompiler", targets.Descendants("Error").Single().Attribute("Condition")!.Value);
    }

    [Fact]
    public void Known_vulnerabilities_fail_on_main_alone()
    {
        const string Option = "FailOnVulnerabilities";
        var spared = XDocument.Load(Repository.At("Directory.Build.props")).Descendants("WarningsNotAsErrors").Single();
        Assert.Equal($"'$({Option})' != 'true'", spared.Attribute("Condition")!.Value);
        var (_, text) = Assert.Single(
            Workflows(),
            workflow => workflow.Text.Contains(Option, StringComparison.Ordinal)
        );
        Assert.Contains("\n  schedule:\n", text, StringComparison.Ordinal);
        Assert.Contains("if: github.ref == 'refs/heads/main'", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/StaticArchive/Program.cs")]
    [InlineData("tests/StaticArchive.Tests/Repository.cs")]
    [InlineData("theme/theme.css")]
    [InlineData(".ci/run")]
    [InlineData(".config/dotnet-tools.json")]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Packages.props")]
    [InlineData("global.json")]
    [InlineData("StaticArchive.sln")]
    [InlineData("netlify.toml")]
    [InlineData(".gitignore")]
    [InlineData("package.json")]
    [InlineData("netlify/functions/run.js")]
    public void What_runs_has_owners_and_what_is_read_has_none(string path)
    {
        var rules = Read(".github", "CODEOWNERS")
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        string[]? Find(string file) =>
            rules.LastOrDefault(rule => rule[0] == "*" || ("/" + file).StartsWith(rule[0], StringComparison.Ordinal));
        Assert.Equal(2, Find(path)!.Length);
        Assert.Single(Find("input/papers/x/paper.md")!);
    }

    [Fact]
    public void A_site_has_no_functions_and_its_previews_are_not_indexed()
    {
        var settings = Read("netlify.toml");
        Assert.Contains("\n  edge_functions = \".git/", settings, StringComparison.Ordinal);
        Assert.Contains("\n[functions]\n", settings, StringComparison.Ordinal);
        Assert.Contains("\n  directory = \".git/", settings, StringComparison.Ordinal);
        Assert.Contains("X-Robots-Tag: noindex", Read(".ci", "publish"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_with_a_contact_names_it_as_a_second_address()
    {
        var contact = Pipeline.Run([.. Repository.Files("input/archive.yml")], settings => settings, _ => { });
        var security = Read(".github", "SECURITY.md");
        Assert.Contains("input/archive.yml", security, StringComparison.Ordinal);
        Assert.Contains(contact.Archive.Settings.Contact ?? "", security, StringComparison.Ordinal);
    }

    private static string Read(params string[] path) => File.ReadAllText(Repository.At(path)).ReplaceLineEndings("\n");

    private static JsonElement ReadJson(params string[] path) => JsonDocument.Parse(Read(path)).RootElement;

    private static List<string> Projects() =>
        [.. Tracked.Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))];

    private static List<(string Path, string Text)> Workflows() =>
        [
            .. Tracked
                .Files.Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal))
                .Select(path => (path, File.ReadAllText(Repository.At(path.Split('/'))).ReplaceLineEndings("\n"))),
        ];
}
