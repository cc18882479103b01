using System.Reflection;
using ArchUnitNET.Fluent;
using ArchUnitNET.xUnit;

namespace StaticArchive.Tests.HouseRules;

/// <summary>
/// Only some parts of the program may touch the disk, the process, the clock; none keeps state that changes.
/// </summary>
public class AccessTests
{
    private const string FileTypes =
        "^System.IO.(File|Directory|FileStream|FileInfo|DirectoryInfo|FileSystemWatcher|DriveInfo)$";

    private static readonly string[] ProcessAccess =
    [
        "Console.",
        "DateTime.Now",
        "DateTime.UtcNow",
        "DateTime.Today",
        "DateTimeOffset.Now",
        "DateTimeOffset.UtcNow",
        "TimeProvider",
        "Environment.",
        "Random",
        "Guid.NewGuid",
        "CultureInfo.CurrentCulture",
        "CultureInfo.CurrentUICulture",
        "TimeZoneInfo.Local",
    ];

    private static readonly IReadOnlyList<SourceCode> Program = SourceCode.Below("src");

    [Fact]
    public void Only_the_disk_opens_files() =>
        ArchRuleDefinition
            .Types()
            .That()
            .ResideInNamespaceMatching("^StaticArchive")
            .And()
            .DoNotResideInNamespaceMatching("^StaticArchive\\.(IO|Caching)")
            .Should()
            .NotDependOnAny(ArchRuleDefinition.Types(includeReferenced: true).That().HaveFullNameMatching(FileTypes))
            .Check(Assemblies.Architecture);

    [Fact]
    public void Only_commands_and_the_disk_import_what_can_reach_files() =>
        Violations.None(
            [.. Program.Where(file => !IsDisk(file) && !IsBelow(file, "src/StaticArchive/Commands/"))],
            line =>
                line.StartsWith("using System.IO", StringComparison.Ordinal)
                && !line.StartsWith("using System.IO.Compression", StringComparison.Ordinal)
                    ? "using System.IO"
                    : null
        );

    [Fact]
    public void Only_the_host_environment_knows_the_process() =>
        Violations.None(
            [
                .. Program.Where(file =>
                    file.Path
                        is not "src/StaticArchive/Commands/Hosting/HostEnvironment.cs"
                            and not "src/StaticArchive/IO/BuildLock.cs"
                ),
            ],
            line =>
                ProcessAccess.FirstOrDefault(name =>
                    NamesWhole(line, name) && !line.Contains("Spectre.Console", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void No_regular_expression_can_backtrack_without_bound() =>
        Violations.None(
            Program,
            line =>
                NamesWhole(line, "Regex")
                && !line.StartsWith("using ", StringComparison.Ordinal)
                && !line.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal)
                    ? "Regex without NonBacktracking"
                    : null
        );

    [Fact]
    public void There_is_no_static_state() =>
        Violations.None(
            from type in Assemblies.Types()
            from field in type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
            )
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<')
            select $"{type.FullName}.{field.Name} is a static field that can change"
        );

    private static bool IsDisk(SourceCode file) =>
        IsBelow(file, "src/StaticArchive/IO/") || IsBelow(file, "src/StaticArchive/Caching/");

    private static bool IsBelow(SourceCode file, string folder) =>
        file.Path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>
    /// The name, not as the end of a longer one: <c>File.</c> in <c>File.Delete</c> and not in <c>SourceFile.At</c>.
    /// </summary>
    private static bool NamesWhole(string line, string name)
    {
        for (
            var at = line.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = line.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + name.Length;
            if (IsNoName(line, at - 1) && (name[^1] == '.' || IsNoName(line, end)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoName(string line, int at) =>
        at < 0 || at >= line.Length || !(char.IsLetterOrDigit(line[at]) || line[at] is '_' or '.');
}
