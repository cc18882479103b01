namespace StaticArchive.Tests.HouseRules;

/// <summary>
/// Nouns and Text import nothing of ours; the stations import only those and never each other; only Commands and the
/// disk itself touch the disk; nobody asks the clock.
/// </summary>
public class ImportTests
{
    private static readonly string[] FileCalls =
    [
        .. new[]
        {
            "ReadAllText",
            "ReadAllBytes",
            "ReadAllLines",
            "ReadLines",
            "WriteAllText",
            "WriteAllBytes",
            "WriteAllLines",
            "AppendAllText",
            "AppendText",
            "Open",
            "OpenRead",
            "OpenWrite",
            "OpenText",
            "OpenHandle",
            "Create",
            "CreateText",
            "Copy",
            "Move",
            "Delete",
            "Exists",
            "Replace",
        }.SelectMany(name => new[] { "File." + name, "File." + name + "Async" }),
    ];

    /// <summary>Each part of the program with the parts it must not name.</summary>
    public static TheoryData<string, string[]> Forbidden() =>
        new()
        {
            {
                "Documents",
                [
                    "StaticArchive.Text",
                    "StaticArchive.Ingest",
                    "StaticArchive.Link",
                    "StaticArchive.Publish",
                    "StaticArchive.Commands",
                    "StaticArchive.OnDisk",
                    "Ingest.",
                    "Link.",
                    "Publish.",
                    "Pipeline.Run",
                    "Pipeline.Result",
                    "Disk.",
                ]
            },
            {
                "Text",
                [
                    "StaticArchive.Documents",
                    "StaticArchive.Ingest",
                    "StaticArchive.Link",
                    "StaticArchive.Publish",
                    "StaticArchive.Commands",
                    "StaticArchive.OnDisk",
                    "Documents.",
                    "Ingest.",
                    "Link.",
                    "Publish.",
                    "Pipeline.Run",
                    "Pipeline.Result",
                    "Disk.",
                ]
            },
            {
                "Ingest",
                [
                    "StaticArchive.Link",
                    "StaticArchive.Publish",
                    "StaticArchive.Commands",
                    "StaticArchive.OnDisk",
                    "Link.",
                    "Publish.",
                    "Linking.",
                    "Publishing.",
                    "Pipeline.Run",
                    "Pipeline.Result",
                    "Disk.",
                ]
            },
            {
                "Link",
                [
                    "StaticArchive.Ingest",
                    "StaticArchive.Publish",
                    "StaticArchive.Commands",
                    "StaticArchive.OnDisk",
                    "Ingest.",
                    "Publish.",
                    "Ingestion.",
                    "Publishing.",
                    "Pipeline.Run",
                    "Pipeline.Result",
                    "Disk.",
                ]
            },
            {
                "Publish",
                [
                    "StaticArchive.Ingest",
                    "StaticArchive.Link",
                    "StaticArchive.Commands",
                    "StaticArchive.OnDisk",
                    "Ingest.",
                    "Link.",
                    "Ingestion.",
                    "Linking.",
                    "Pipeline.Run",
                    "Pipeline.Result",
                    "Disk.",
                ]
            },
            {
                "Keeping",
                [
                    "StaticArchive.Link",
                    "StaticArchive.Publish",
                    "StaticArchive.Commands",
                    "StaticArchive.OnDisk",
                    "Link.",
                    "Publish.",
                    "Pipeline.Run",
                    "Pipeline.Result",
                    "Disk.",
                ]
            },
            {
                "Disk",
                [
                    "StaticArchive.Ingest",
                    "StaticArchive.Link",
                    "StaticArchive.Publish",
                    "StaticArchive.Commands",
                    "Ingest.",
                    "Link.",
                    "Publish.",
                    "Pipeline.Run",
                    "Pipeline.Result",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_part_names_only_what_it_may(string part, string[] forbidden) =>
        Violations.None(
            SourceText.Below("src/StaticArchive/" + part),
            line => forbidden.FirstOrDefault(name => NamesWhole(line, name))
        );

    [Fact]
    public void Only_the_disk_opens_files() =>
        Violations.None(
            [.. Sources().Where(file => !IsDisk(file))],
            line =>
                new[] { "Directory.", "FileStream", "FileInfo", "DirectoryInfo", "FileSystemWatcher", "DriveInfo" }
                    .Concat(FileCalls)
                    .FirstOrDefault(name => NamesWhole(line, name))
        );

    [Fact]
    public void Only_commands_and_the_disk_import_what_can_reach_files() =>
        Violations.None(
            [
                .. Sources()
                    .Where(file =>
                        !IsDisk(file) && !file.Path.StartsWith("src/StaticArchive/Commands/", StringComparison.Ordinal)
                    ),
            ],
            line =>
                line.StartsWith("using System.IO", StringComparison.Ordinal)
                && !line.StartsWith("using System.IO.Compression", StringComparison.Ordinal)
                    ? "using System.IO"
                    : null
        );

    [Fact]
    public void Only_the_surroundings_know_the_process() =>
        Violations.None(
            [
                .. Sources()
                    .Where(file =>
                        file.Path
                            is not "src/StaticArchive/Commands/Surroundings.cs"
                                and not "src/StaticArchive/Disk/BuildLock.cs"
                    ),
            ],
            line =>
                new[]
                {
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
                }.FirstOrDefault(name =>
                    NamesWhole(line, name) && !line.Contains("Spectre.Console", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void No_regular_expression_can_run_away() =>
        Violations.None(
            Sources(),
            line =>
                NamesWhole(line, "Regex")
                && !line.StartsWith("using ", StringComparison.Ordinal)
                && !line.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal)
                    ? "Regex without NonBacktracking"
                    : null
        );

    [Fact]
    public void There_is_no_state_that_can_change_behind_ones_back() =>
        Violations.None(
            Sources(),
            line =>
                line.TrimStart().StartsWith("private static ", StringComparison.Ordinal)
                && line.EndsWith(';')
                && !line.Contains("readonly", StringComparison.Ordinal)
                && !line.Contains('(')
                && !line.Contains("=>", StringComparison.Ordinal)
                    ? "a static field that is not readonly"
                    : null
        );

    private static IReadOnlyList<SourceText> Sources() => SourceText.Below("src/StaticArchive");

    private static bool IsDisk(SourceText file) =>
        file.Path == "src/StaticArchive/Disk.cs"
        || file.Path.StartsWith("src/StaticArchive/Disk/", StringComparison.Ordinal);

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
            var isStart = at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '_' or '.');
            var end = at + name.Length;
            if (isStart && (name[^1] == '.' || end == line.Length || !char.IsLetterOrDigit(line[end])))
            {
                return true;
            }
        }

        return false;
    }
}
